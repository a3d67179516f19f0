package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of JSON documents longer than any that is read. */
final class LongRecordTest {
  private static final int LONGEST = LineSource.LONGEST_LINE_BYTES;
  private static final String TOO_LONG = "the record is longer than " + LONGEST + " bytes";

  private static final Optional<InputFormat> JSON = Optional.of(InputFormat.JSON);
  private static final Way WHOLE = new Way(3 * LONGEST, 1);
  private static final Way PIECES = new Way(LONGEST / 3, 3);

  /** Hostile text within a string, with line ends around strings. */
  private static final String LONG_LIST =
      "[" + "\"x}],{\\\"Sid\\\":\\\\\",\r\n".repeat(LONGEST / 20) + "\"y\"]";

  private static final int LONG_LIST_LINES = LONGEST / 20;

  @TempDir private Path folder;

  private Found read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path path = Files.write(folder.resolve("long"), bytes);
    Found whole = stream(bytes, WHOLE);
    assertThat(stream(bytes, PIECES).equals(whole)).as("stream in pieces").isTrue();
    assertThat(Found.inFile(path, JSON, WHOLE).equals(whole)).as("file").isTrue();
    assertThat(Found.inFile(path, JSON, PIECES).equals(whole)).as("file in pieces").isTrue();
    return whole;
  }

  private static Found stream(byte[] bytes, Way way) throws IOException {
    return Found.inStream(new ByteArrayInputStream(bytes), JSON, way);
  }

  private static String longCall() {
    return "{\"Sid\":\"a2\",\"Other\":" + LONG_LIST + "}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'Sid':'a1'},~           | ,~{'Sid':'a3'}]",
        "{'Calls':[{'Sid':'a1'},~  | ,~{'Sid':'a3'}],'Metadata':{'Total':9}}",
        "{'Calls':[{'Call':{'Sid':'a1'}},~{'Call': | }~,{'Call':{'Sid':'a3'}}]}",
        "{'Sid':'a1'}~             | ~{'Sid':'a3'}",
      })
  void costThemselvesAlone(String before, String behind) throws IOException {
    Found found = read(json(before) + longCall() + json(behind));
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(1L, 3L + LONG_LIST_LINES);
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a3");
    assertThat(found.rejects())
        .containsExactly(new Reject("input", 2, 2 + LONG_LIST_LINES, TOO_LONG, ""));
    assertThat(found.broken()).isFalse();
  }

  private static String json(String text) {
    return text.replace('\'', '"').replace('~', '\n');
  }

  @Test
  void areMeasuredToTheByte() throws IOException {
    String frame = "{\"Sid\":\"\",\"To\":\"\"}";
    String longest = "{\"Sid\":\"a1\",\"To\":\"" + "1".repeat(LONGEST - frame.length() - 2) + "\"}";
    String longer = longest.replace("a1", "a22");
    Found found = read("[" + longest + " , " + longer + "," + longest + "]");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a1");
    assertThat(found.reasons()).containsExactly(TOO_LONG);
  }

  @Test
  void mayStandBehindTheCallsOfAPage() throws IOException {
    Found found =
        read("{\"Calls\":[{\"Sid\":\"a1\"}],\"Other\":" + LONG_LIST + "}\n{\"Sid\":\"a3\"}");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a3");
    assertThat(found.reasons()).containsExactly(TOO_LONG);
    assertThat(found.broken()).isFalse();
  }

  @Test
  void mayBeStrings() throws IOException {
    Found found = read("[\"" + "\\\\\\\"".repeat(LONGEST / 3) + "\",{\"Sid\":\"a3\"}]");
    assertThat(found.texts(Field.ID)).containsExactly("a3");
    assertThat(found.reasons()).containsExactly(TOO_LONG);
  }

  @Test
  void mayBreakOff() throws IOException {
    String whole = longCall();
    Found found = read("[{\"Sid\":\"a1\"},\n" + whole.substring(0, whole.length() - 2));
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.reasons())
        .containsExactly(
            "the document breaks off or is damaged here: " + TOO_LONG + " and does not end");
    assertThat(found.broken()).isTrue();
  }
}
