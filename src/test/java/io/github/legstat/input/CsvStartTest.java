package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header, what may stand before it, and what the user says in its place. */
final class CsvStartTest {
  private static InputFile open(String text, String delimiter, List<String> columns)
      throws IOException {
    InputOptions options =
        new InputOptions(
            Optional.empty(),
            Optional.empty(),
            delimiter.isEmpty() ? Optional.empty() : Optional.of((byte) delimiter.charAt(0)),
            columns,
            Found.NAMES);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return InputFile.open("in", new ByteArrayInputStream(bytes), options);
  }

  private static InputFile open(String text) throws IOException {
    return open(text, "", List.of());
  }

  private static Found read(String text, String delimiter, List<String> columns)
      throws IOException {
    try (InputFile input = open(text, delimiter, columns)) {
      return Found.in(input, Way.USUAL);
    }
  }

  /** Each row has the user's delimiter, the lines of an input, and the id and the status there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        // More names are known with commas.
        "``!Sid;Status;To,Leg1Status,Leg2Status,From~a1;busy;x,a,b,c     !      !",
        ";!Sid;Status;To,Leg1Status,Leg2Status,From~a1;busy;x,a,b,c      ! a1   ! busy",
        // What the user says holds against what the input says.
        "``!sep=;~Sid;Status~a1;busy                                     ! a1   ! busy",
        "|!sep=;~Sid|Status~a1|busy                                      ! a1   ! busy",
        // A line that says more than a delimiter is a title.
        "``!sep=;;~Sid,Status~a1,busy                                    ! a1   ! busy",
        "``!SEP=;~Sid;Status;x,Leg1Status,Leg2Status,From~a1;busy;,,,    ! a1   ! busy",
      })
  void isReadWithTheDelimiterThatIsSaid(String delimiter, String text, String id, String status)
      throws IOException {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      Found found = read(text.strip().replace("~", lineEnd) + lineEnd, delimiter, List.of());
      assertThat(found.rows().get(0).values().get(Field.ID)).isEqualTo(id);
      assertThat(found.rows().get(0).values().get(Field.STATUS)).isEqualTo(status);
    }
  }

  /** Where the columns are named by the user, the number of them tells the delimiter. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "``! a1;busy ! a1 ! busy",
        "``! a1|busy ! a1 ! busy",
        "``! a1,busy;x ! a1 ! busy;x",
        "; ! a1,2;busy ! a1,2 ! busy",
      })
  void mayBeInTheHeadOfTheUser(String delimiter, String row, String id, String status)
      throws IOException {
    Found found = read(row + "\n", delimiter, List.of("Sid", "Status"));
    assertThat(found.texts(Field.ID)).containsExactly(id);
    assertThat(found.texts(Field.STATUS)).containsExactly(status);
    assertThat(found.rows().get(0).line()).isEqualTo(1);
  }

  @Test
  void isFoundBelowSoManyLinesAndNoMore() throws IOException {
    String rest = "Sid,Status\na1,busy\n";
    try (InputFile input = open("Note\n".repeat(9) + rest)) {
      assertThat(Found.in(input, Way.USUAL).texts(Field.ID)).containsExactly("a1");
      assertThat(input.warnings())
          .containsExactly("in:1: the first 9 lines stand before the header and are not read");
    }
    assertThatThrownBy(() -> open("Note\n".repeat(10) + rest))
        .hasMessageStartingWith("in:1: no column of the header has a known name");
  }

  /** Nobody wonders about them, and they are no title. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n", " \n\t\n \n", "\r\n", "# legstat: line 1: x\n \n"})
  void isNotWarnedOfForBlankLinesAndComments(String before) throws IOException {
    try (InputFile input = open(before + "Sid,Status\na1,busy\n")) {
      assertThat(input.warnings()).isEmpty();
      assertThat(Found.in(input, Way.USUAL).rows())
          .extracting(Found.Row::line)
          .containsExactly(before.lines().count() + 2);
    }
  }

  @Test
  void isNamedByItsLineWhereItIsRefused() {
    FieldNames names = Found.NAMES.with(Map.of(Field.LEG2, "Nobody"));
    byte[] text = "\n\nCalls of November\nSid,Status\na1,busy\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                InputFile.open("in", new ByteArrayInputStream(text), InputOptions.detecting(names)))
        .hasMessage("in:4: no column is called Nobody, which --map names for leg2");
    assertThatThrownBy(() -> open("\n \nhello\n"))
        .hasMessageStartingWith("in:3: no column of the header has a known name");
    assertThatThrownBy(() -> open("\n> Sid,Status\n> a1,busy\n"))
        .hasMessageStartingWith("in:2: lines begin with > as in a quoted mail");
  }

  /** Spreadsheets break lines within values otherwise than between rows. */
  @Test
  void mayHaveLineBreaksInItsNames() throws IOException {
    Found found = read("\"Call\nSid\",\"Leg2\nStatus\"\ra1,busy\ra2,failed\r", "", List.of());
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.texts(Field.LEG2)).containsExactly("busy", "failed");
  }

  @Test
  void mayHaveHundredsOfColumns() throws IOException {
    String others =
        IntStream.range(0, 300)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",x", "x", ""));
    Found found = read(others + ",Sid,Status\n" + others + ",a1,busy\n", "", List.of());
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.texts(Field.STATUS)).containsExactly("busy");
  }

  /** One name tells a header if half of the names are known, or if none looks like a value. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sid,x",
        "Sid,7",
        "Sid,Ward,Bed,Name",
        "Sid,Ward,,Name",
        "Sid,Ward,Bed,1st name",
        "Sid,Ward,Bed,12345678901234a",
        "agent,caller,2nd",
        "agent,caller,queue,2nd,3rd,4th",
      })
  void isOneIfItLooksLikeOne(String header) throws IOException {
    try (InputFile input = open(header + "\n")) {
      assertThat(input.headerText()).isEqualTo(header);
    }
  }

  /** The first row of a table without a header is not to be lost as if it were one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sid,Ward,Bed,7",
        "Sid,Ward,Bed,2026-11-02 09:00:00",
        "Sid,Ward,Bed,123456789012345a",
        "agent,Ward,Bed,Name",
      })
  void isNoneIfItLooksLikeARow(String row) {
    assertThatThrownBy(() -> open(row + "\n" + "x,y,z,7\n"))
        .hasMessageStartingWith("in:1: this is no header, although a column may be called ");
  }

  /** What is written again ends as what was read. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void endsAsTheRecordsDoThatAreWritten(String lineEnd) throws IOException {
    String other = lineEnd.equals("\n") ? "\r\n" : "\n";
    String row = "a1,busy" + (lineEnd.equals("\r") ? "\r" : other);
    try (InputFile input = open("Sid,Status" + lineEnd + row);
        InputFile bare = open("a1,busy" + lineEnd + row, "", List.of("Sid", "Status"))) {
      assertThat(input.recordForm().lineEnd()).isEqualTo(lineEnd);
      assertThat(bare.recordForm().lineEnd()).isEqualTo(lineEnd);
    }
  }

  @Test
  void tellsWhichFieldsTheInputMayHave() throws IOException {
    try (InputFile input = open("Sid,Status\na1,busy\n");
        InputFile json = open("{\"Sid\":\"a1\"}")) {
      assertThat(input.mayHave(Field.STATUS)).isTrue();
      assertThat(input.mayHave(Field.LEG2)).isFalse();
      assertThat(json.mayHave(Field.LEG2)).isTrue();
    }
  }
}
