package io.github.legstat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a call log, put together, tell what all of its records tell. */
final class PartsTest {
  private static final Path OVERLAP = Path.of("samples", "overlap");
  private static final List<String> EXPORTS =
      List.of(
          OVERLAP.resolve("first-export.csv").toString(),
          OVERLAP.resolve("second-export.csv").toString());
  private static final List<String> GROUPED =
      List.of("--by", "day,bucket,agent", "--where", "duration >= 0", "--to", "json");

  @TempDir Path folder;

  private Path part(String name, Object... inputs) {
    Path part = folder.resolve(name);
    Ran ran = Ran.legstat("report", "-q", "-o", part, "--to", "partial", List.of(inputs));
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    return part;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anySplitInAnyOrderGivesTheReportOfAll(int seed) throws IOException {
    Random random = new Random(seed);
    List<Path> parts = parts(random);
    Collections.shuffle(parts, random);
    assertThat(Ran.legstat("merge", "-q", parts)).isEqualTo(Ran.legstat("report", "-q", EXPORTS));
    assertThat(Ran.legstat("merge", "-q", GROUPED, parts))
        .isEqualTo(Ran.legstat("report", "-q", GROUPED, EXPORTS));
    assertThat(Ran.legstat("missed", "-q", parts)).isEqualTo(Ran.legstat("missed", "-q", EXPORTS));
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23})
  void partsOfPartsAreParts(int seed) throws IOException {
    List<Path> parts = parts(new Random(seed));
    int half = parts.size() / 2;
    Path one = folder.resolve("one.partial");
    Path other = folder.resolve("other.partial");
    Ran.legstat("merge", "-q", "-o", one, parts.subList(0, half));
    Ran.legstat("merge", "-q", "-o", other, parts.subList(half, parts.size()));
    assertThat(Ran.legstat("merge", "-q", other, one))
        .isEqualTo(Ran.legstat("report", "-q", EXPORTS));
  }

  /** Without a date, only what records say tells which of them is the last one of a call. */
  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 34, 35, 36})
  void callsThatWereGoingOnCountAsTheyEndedWhateverTheOrder(int seed) throws IOException {
    Random random = new Random(seed);
    List<String> records = new ArrayList<>();
    for (int call = 0; call < 60; call++) {
      String begin = "call-" + call + ",inbound,2026-11-02 09:" + (10 + call % 50) + ":00,";
      String end = begin + "completed,completed," + (call % 3 == 0 ? "busy" : "no-answer");
      for (int copies = random.nextInt(3); copies > 0; copies--) {
        records.add(begin + "in-progress,,");
      }
      for (int copies = random.nextInt(3); copies > 0; copies--) {
        records.add(end);
      }
    }
    List<String> header = List.of("Sid,Direction,StartTime,Status,Leg1Status,Leg2Status");
    List<Path> parts = parts(random, header, records);
    Collections.shuffle(records, random);
    List<String> all = new ArrayList<>(header);
    all.addAll(records);
    Path calls = Files.write(folder.resolve("all.csv"), all);
    Ran report = Ran.legstat("report", "-q", "--to", "json", calls);
    assertThat(report.out()).contains("\"superseded\": ").doesNotContain("\"superseded\": 0");
    assertThat(Ran.legstat("merge", "-q", "--to", "json", parts)).isEqualTo(report);
    Collections.shuffle(parts, random);
    assertThat(Ran.legstat("merge", "-q", "--to", "json", parts)).isEqualTo(report);
    assertThat(Ran.legstat("merge", "-q", "--to", "json", part("all.partial", parts.toArray())))
        .isEqualTo(report);
  }

  /** Deals the records of both exports out, so that versions of a call lie anywhere. */
  private List<Path> parts(Random random) throws IOException {
    List<String> header = List.of();
    List<String> records = new ArrayList<>();
    for (String export : EXPORTS) {
      List<String> lines = Files.readAllLines(Path.of(export));
      header = lines.subList(0, 1);
      records.addAll(lines.subList(1, lines.size()));
    }
    return parts(random, header, records);
  }

  private List<Path> parts(Random random, List<String> header, List<String> records)
      throws IOException {
    List<List<String>> hands = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      hands.add(new ArrayList<>());
    }
    for (String record : records) {
      hands.get(random.nextInt(hands.size())).add(record);
    }
    List<Path> parts = new ArrayList<>();
    for (List<String> hand : hands) {
      Collections.shuffle(hand, random);
      hand.addAll(0, header);
      Path calls = Files.write(folder.resolve(parts.size() + ".csv"), hand);
      parts.add(part(parts.size() + ".partial", calls));
    }
    return parts;
  }

  static List<Path> inputs() throws IOException {
    Set<String> expectations = Set.of("cmd", "out", "err", "exit");
    List<Path> inputs = new ArrayList<>();
    for (Path root :
        List.of(
            Path.of("samples"),
            GoldenCase.root().resolve("shapes"),
            GoldenCase.root().resolve("records"),
            GoldenCase.root().resolve("text"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !expectations.contains(file.getFileName().toString()))
            .filter(file -> !file.toString().endsWith(".md"))
            .filter(PartsTest::hasCallsWithIds)
            .sorted()
            .forEach(inputs::add);
      }
    }
    assertThat(inputs).hasSizeGreaterThan(40);
    return inputs;
  }

  private static boolean hasCallsWithIds(Path file) {
    Ran ran = Ran.legstat("explain", "-q", "--to", "ndjson", file);
    // An id such as 1.23E+31, which a spreadsheet has rounded, tells a call from no other.
    return ran.exit() == 0 && !ran.out().matches("(?s).*\\{\"id\": (null|\"[0-9.]+E\\+).*");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void aPartTellsTheSameAsItsInput(Path input) {
    Path part = part("calls.partial", input);
    assertThat(Ran.legstat("merge", "-q", "--to", "json", part).out())
        .isEqualTo(Ran.legstat("report", "-q", "--to", "json", input).out());
    assertThat(Ran.legstat("merge", "-q", GROUPED, part).out())
        .isEqualTo(Ran.legstat("report", "-q", GROUPED, input).out());
    assertThat(Ran.legstat("missed", "-q", "--to", "ndjson", part).out())
        .isEqualTo(Ran.legstat("missed", "-q", "--to", "ndjson", input).out());
    assertThat(explained(part)).isEqualTo(explained(input));
  }

  private static String explained(Path input) {
    String explained = Ran.legstat("explain", "-q", "--to", "ndjson", input).out();
    return explained.replaceAll("\"input\": \"[^\"]*\", \"line\": [0-9]+, ", "");
  }

  @Test
  void overlappingPartsCountNothingTwice() {
    Path part = part("calls.partial", EXPORTS.get(0));
    String once = Ran.legstat("merge", "-q", "--to", "csv", part).out();
    String twice = Ran.legstat("merge", "-q", "--to", "csv", part, part).out();
    assertThat(twice.lines().filter(line -> !line.startsWith("balance,")))
        .containsExactlyElementsOf(
            once.lines().filter(line -> !line.startsWith("balance,")).toList());
    assertThat(twice).contains("balance,counted,value,112", "balance,duplicates,value,112");
  }

  @Test
  void valuesOfAnyKindComeBack() throws IOException {
    Path calls =
        Files.writeString(
            folder.resolve("calls.ndjson"),
            """
            {"Sid": "#1, \\"a\\"", "Direction": "inbound", "Leg1Status": "completed", "Leg2Status": \
            "no\\nanswer", "FromName": "Ünal, \\"Ü\\"", "GroupName": "", "Price": "-1,5", "To": null}
            {"Sid": "\\"2", "Direction": "inbound", "Leg1Status": "comp,leted", "Leg2Status": "busy\\r\\n"}
            {"Sid": " 3 ", "Direction": "# legstat: end", "Leg1Status": "x\\u0000\\u202e", "Leg2Status": "-"}
            """);
    Path part = part("calls.partial", calls);
    assertThat(explained(part)).isEqualTo(explained(calls));
    assertThat(Files.readString(part).split("\n", -1)).as("lines").hasSize(7);
  }

  @Test
  void mayBeCompressedAndPiped() throws IOException {
    Path part = part("calls.partial", EXPORTS.get(0));
    Path packed = folder.resolve("calls.partial.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(part, out);
    }
    Ran plain = Ran.legstat("merge", "-q", part);
    assertThat(Ran.legstat("merge", "-q", packed)).isEqualTo(plain);
    assertThat(Ran.legstat("merge", "-q", "--encoding", "UTF-16LE", "--delimiter", ";", part))
        .isEqualTo(plain);
  }

  @Test
  void whatIsNotAsItWasWrittenIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(part("calls.partial", EXPORTS.get(0)));
    Path damaged = folder.resolve("damaged.partial");
    Random random = new Random(7);
    for (int trial = 0; trial < 60; trial++) {
      byte[] bytes = whole.clone();
      bytes[30 + random.nextInt(bytes.length - 30)] ^= 1;
      Files.write(damaged, bytes);
      assertThat(Ran.legstat("merge", "-q", damaged).exit()).isEqualTo(65);
      int length = 30 + random.nextInt(whole.length - 30);
      Files.write(damaged, Arrays.copyOf(whole, length));
      assertThat(Ran.legstat("merge", "-q", damaged))
          .isEqualTo(
              new Ran(
                  65,
                  "",
                  "legstat: "
                      + damaged
                      + ": the part is damaged: it was cut or changed after it was written\n"));
    }
  }

  /** Even where nothing else would ask for a stream to be looked at twice. */
  @Test
  void whatIsNotAsItWasWrittenIsRefusedInAStream() throws IOException {
    String whole = Files.readString(part("calls.partial", EXPORTS.get(0)));
    byte[] damaged = whole.replace("DateUpdated", "Unknown").getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {"merge", "-"};
    assertThat(Main.run(words, new ByteArrayInputStream(damaged), out, err)).isEqualTo(65);
    assertThat(out.size()).isZero();
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    Path part = part("calls.partial", EXPORTS.get(0));
    Files.writeString(part, Files.readString(part, UTF_8).replace("partial/1", "partial/2"));
    assertThat(Ran.legstat("merge", part))
        .isEqualTo(
            new Ran(
                65,
                "",
                "legstat: "
                    + part
                    + ": is a part of version 2, and this legstat reads version 1\n"));
  }

  @Test
  void anotherZoneIsRefused() {
    Path part = part("calls.partial", EXPORTS.get(0));
    assertThat(Ran.legstat("merge", "--zone", "Asia/Singapore", part).err())
        .isEqualTo("legstat: " + part + ": has times of Asia/Kolkata; add --zone Asia/Kolkata\n");
  }

  @Test
  void columnsThatPartsDoNotKeepAreRefused() {
    Path hand = Path.of("samples", "hand-made.csv");
    Path part = part("calls.partial", hand);
    assertThat(Ran.legstat("report", "-q", "--by", "column:Branch", hand).exit()).isZero();
    assertThat(Ran.legstat("report", "-q", "--by", "column:Branch", hand, part).err())
        .isEqualTo("legstat: column:Branch: parts and states keep only columns of known fields\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "1.23457E+31"})
  void aCallWithoutIdEndsInNoPart(String id) throws IOException {
    Path calls =
        Files.writeString(
            folder.resolve("calls.csv"),
            """
            Sid,Direction,Leg1Status,Leg2Status
            a1,inbound,completed,busy
            %s,inbound,completed,busy
            """
                .formatted(id));
    Path part = folder.resolve("calls.partial");
    Ran ran = Ran.legstat("report", "-o", part, calls);
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.err()).contains("calls.csv:3: the call has no id");
    assertThat(part).doesNotExist();
  }

  @Test
  void aPartOfADamagedInputIsNone() throws IOException {
    Path calls = folder.resolve("calls.csv.gz");
    byte[] packed = Files.readAllBytes(gzip(Path.of(EXPORTS.get(0))));
    Files.write(calls, Arrays.copyOf(packed, packed.length / 2));
    Path part = folder.resolve("calls.partial");
    assertThat(Ran.legstat("report", "-q", "-o", part, calls).exit()).isEqualTo(65);
    assertThat(part).doesNotExist();
  }

  private Path gzip(Path file) throws IOException {
    Path packed = folder.resolve("whole.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    return packed;
  }
}
