package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.data.DataTable;
import io.github.legstat.input.Found.Way;
import io.github.legstat.model.DateOrder;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs of every kind, up to their first record. */
final class InputFileTest {
  @TempDir private Path folder;

  private static InputFile open(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return InputFile.open(
        "in", new ByteArrayInputStream(bytes), InputOptions.detecting(Found.NAMES));
  }

  static Stream<DataTable.Row> spellings() {
    return DataTable.read(FieldNames.class, "fields.table").stream();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void bindsEverySpelling(DataTable.Row row) throws IOException {
    Field field = row.term("field", Field.class);
    String name = row.text("name");
    for (String spelled :
        List.of(
            name,
            name.toUpperCase(Locale.ROOT),
            name.toLowerCase(Locale.ROOT),
            " " + name.replaceAll("(?<=[a-z])(?=[A-Z])", " ") + " ",
            name.replaceAll("(?<=[a-z])(?=[A-Z])", "_"),
            "\"" + name + "\"")) {
      assertThat(Found.inText("x," + spelled + "\n1,it\n").texts(field))
          .as(spelled)
          .containsExactly("it");
    }
    // A status alone makes no call.
    String other = field == Field.DIGITS ? "CustomField" : "Digits";
    Found flat = Found.inText("{\"" + other + "\":\"1\",\"" + name + "\":\"it\"}");
    assertThat(flat.texts(field)).containsExactly("it");
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void findsTheDelimiter(char delimiter) throws IOException {
    for (String start : List.of("", "\uFEFF", "\n", "\r\n\r\n", "\uFEFF\n")) {
      for (String lineEnd : List.of("\n", "\r\n", "\r")) {
        String text =
            start.replaceAll("[\r\n]+", lineEnd)
                + "\"Sid\";Status;Custom Field\n\na1;busy;x,y\t|z\n"
                    .replace(";", "" + delimiter)
                    .replace("x,y\t|z", "\"x,y\t|;z\"")
                    .replace("\n", lineEnd);
        Found found = Found.inText(text);
        assertThat(found.texts(Field.ID)).as(text).containsExactly("a1");
        assertThat(found.texts(Field.CUSTOM)).as(text).containsExactly("x,y\t|;z");
        long blank = start.isEmpty() || start.equals("\uFEFF") ? 0 : 1;
        assertThat(found.rows().get(0).line()).as(text).isEqualTo(3 + blank);
      }
    }
  }

  @Test
  void warnsOfNamesThatStandTwice() throws IOException {
    try (InputFile input =
        open("Sid,Direction,Leg2Status,Status,status,Extra,Extra\na1,in,busy,busy,failed,1,2\n")) {
      assertThat(input.warnings())
          .containsExactly(
              "in:1: the column status stands twice in the header; the first one is read as"
                  + " status");
    }
    assertThat(Found.inText("Sid,Status,status\na1,busy,failed\n").texts(Field.STATUS))
        .containsExactly("busy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\uFEFF",
        "\uFEFF\r\n \r\n",
        "Sid,Status",
        "Sid,Status\n",
        "\uFEFFSid\r\n\r\n"
      })
  void readsNothingFromAnInputWithoutRecords(String text) throws IOException {
    Found found = Found.inText(text);
    assertThat(found.rows()).isEmpty();
    assertThat(found.rejects()).isEmpty();
    assertThat(Found.inFile(Files.writeString(folder.resolve("none"), text), Way.USUAL))
        .isEqualTo(found);
  }

  /** Each of two files put one behind the other may begin with a mark. */
  @Test
  void skipsARepeatedHeaderBehindAMark() throws IOException {
    Found found = Found.inText("\uFEFFSid,Status\na1,busy\n\uFEFFSid,Status\na2,busy\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.headers()).isEqualTo(1);
  }

  @Test
  void skipsLinesOfSpacesBeforeTheHeader() throws IOException {
    Found found = Found.inText("  \r\n\t\r\nSid,Status\r\na1,busy\r\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.rows().get(0).line()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello\n",
        "a,b\n1,2\n",
        "\"Sid,Status\na1,busy\n",
        "PK\u0003\u0004",
        "\"Sid\"x,Status\n"
      })
  void refusesWhatIsNoCallLog(String text) {
    assertThatThrownBy(() -> open(text))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.kind()).isEqualTo(InputException.Kind.HEADLESS))
        .hasMessageStartingWith("in:1: ");
  }

  @Test
  void tellsWhyAFileCannotBeRead() throws IOException {
    assertKind(folder.resolve("missing"), InputException.Kind.MISSING);
    assertKind(folder, InputException.Kind.UNREADABLE);
    Path file = Files.writeString(folder.resolve("file"), "Sid\n");
    assertKind(file.resolve("below"), InputException.Kind.UNREADABLE);
    Path loop = folder.resolve("loop");
    assertKind(Files.createSymbolicLink(loop, loop), InputException.Kind.UNREADABLE);
  }

  /** Such files say that they are empty; this one cannot be read at its beginning by anybody. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void readsFilesThatTheSystemMakesUp() throws IOException {
    assertKind(Path.of("/proc/self/mem"), InputException.Kind.UNREADABLE);
    Path version = Path.of("/proc/sys/kernel/ostype");
    assertThat(Found.inFile(version, Optional.of(InputFormat.FORM), Way.USUAL).rejects())
        .extracting(Reject::raw)
        .containsExactly(Files.readString(version).strip());
  }

  private static void assertKind(Path path, InputException.Kind kind) {
    assertThatThrownBy(() -> InputFile.open("in", path, InputOptions.detecting(Found.NAMES)))
        .isInstanceOfSatisfying(InputException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageStartingWith("in: ");
  }

  @Test
  void readsANamedPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    String text = "Sid,Status\n" + "a1,busy\n".repeat(40_000);
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.writeString(pipe, text, StandardOpenOption.WRITE);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.setDaemon(true);
    writer.start();
    assertThat(Found.inFile(pipe, new Way(50_000, 2)).rows()).hasSize(40_000);
    writer.join();
  }

  /** Rows that are gone would else be missing from the figures without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson", "json", "xml", "gz", "utf-16"})
  void saysThatAFileBecameShorter(String kind) throws IOException {
    byte[] bytes = longFile(kind);
    Path path = Files.write(folder.resolve("shrinking"), bytes);
    try (InputFile input = InputFile.open("in", path, InputOptions.detecting(Found.NAMES))) {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        channel.truncate(bytes.length * 3L / 4);
      }
      Found found = Found.in(input, Way.USUAL);
      assertThat(found.broken()).isTrue();
      assertThat(found.rows().size()).isBetween(1, 39_999);
    }
  }

  /** A log that is still written: what was there when it was first looked at is read. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson", "gz"})
  void readsNothingThatIsAppendedMeanwhile(String kind) throws IOException {
    byte[] bytes = longFile(kind);
    Path path = Files.write(folder.resolve("growing"), bytes);
    List<InputFile.Piece> before = List.of(InputFile.Piece.of(path));
    Files.write(path, bytes, StandardOpenOption.APPEND);
    try (InputFile input = InputFile.open("in", before, InputOptions.detecting(Found.NAMES))) {
      Found found = Found.in(input, Way.USUAL);
      assertThat(found.broken()).isFalse();
      assertThat(found.rows()).hasSize(40_000);
    }
  }

  private static byte[] longFile(String kind) throws IOException {
    String object = "{\"Sid\":\"a1\",\"Status\":\"busy\"}";
    String csv = "Sid,Status\n" + "a1,busy\n".repeat(40_000);
    return switch (kind) {
      case "csv" -> csv.getBytes(StandardCharsets.UTF_8);
      case "ndjson" -> (object + "\n").repeat(40_000).getBytes(StandardCharsets.UTF_8);
      case "json" -> (object + " ").repeat(40_000).getBytes(StandardCharsets.UTF_8);
      case "xml" -> "<Call><Sid>a1</Sid></Call>\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
      case "utf-16" -> ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE);
      default -> compressed(csv);
    };
  }

  /** In parts, so that a part that is gone is no damage to the others. */
  private static byte[] compressed(String text) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += 20) {
      try (OutputStream stream = new GZIPOutputStream(compressed)) {
        stream.write(bytes, from, Math.min(20, bytes.length - from));
      }
    }
    return compressed.toByteArray();
  }

  /** A folder of thousands of files would else run out of files that may be open. */
  @Test
  void closesWhatIsNotReadToItsEnd() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream source =
        new ByteArrayInputStream("Sid,Status\na1,busy\n".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    InputFile input = InputFile.open("in", source, InputOptions.detecting(Found.NAMES));
    try (CallReader reader = input.reader(DateOrder.DAY_FIRST)) {
      assertThat(reader).isNotNull();
      assertThat(closed).isFalse();
    }
    assertThat(closed).isTrue();
  }

  /** What is gone when it is read is not read; a line that is cut is no whole row. */
  @Test
  void survivesAFileThatShrinks() throws IOException {
    String text = "a1,busy\na2,busy\na3,busy\n";
    Path path = folder.resolve("shrinking");
    for (int size = 0; size <= text.length(); size++) {
      Files.writeString(path, text.substring(0, size));
      for (int stretch = 1; stretch < 70; stretch += 3) {
        FileChannel channel = FileChannel.open(path);
        FileLines lines =
            new FileLines(
                new FileStretches(channel, 0, 60, stretch, new Damage()), Lines.LINE_FEED);
        CsvHeader header = new CsvHeader(List.of("Sid", "Status"), Found.NAMES, new byte[0]);
        CsvDialect dialect = new CsvDialect((byte) ',', Lines.LINE_FEED, false);
        try (CallReader reader = new CsvReader("in", lines, dialect, header, 0)) {
          Found found = Found.by(reader, 2);
          int rows = (int) text.substring(0, size).chars().filter(c -> c == '\n').count();
          assertThat(found.rows()).as("%s, %s", size, stretch).hasSizeBetween(rows, rows + 1);
        }
      }
    }
  }
}
