package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines and rows longer than any that is read. */
final class LongLineTest {
  private static final int LONGEST = LineSource.LONGEST_LINE_BYTES;
  private static final int LINES = 5000;
  private static final String HEADER = "Sid,CustomField,Digits\n";

  /** The last of them takes in a whole input of these tests. */
  private static final List<Integer> STRETCHES =
      List.of(LineSource.STRETCH_BYTES, 700_001, LONGEST / 2, 3 * LONGEST);

  @TempDir private Path folder;

  private Found read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path path = Files.write(folder.resolve("long"), bytes);
    Found whole = Found.inFile(path, new Way(LineSource.STRETCH_BYTES, 1));
    for (int stretch : STRETCHES) {
      Way way = new Way(stretch, stretch > LONGEST ? 1 : 3);
      assertThat(Found.inFile(path, way).equals(whole)).as("file, %s", way).isTrue();
      assertThat(Found.inStream(bytes, way).equals(whole)).as("stream, %s", way).isTrue();
    }
    return whole;
  }

  @Test
  void costALineWithoutQuotesThatLine() throws IOException {
    String line = "a2," + "x".repeat(LONGEST + LONGEST / 3) + ",2";
    Found found = read(HEADER + "a1,x,1\n" + line + "\na3,x,3\n");
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(2L, 4L);
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a3");
    assertThat(found.reasons()).containsExactly("the line is longer than " + LONGEST + " bytes");
    assertThat(found.rejects().get(0).firstLine()).isEqualTo(3);
    assertThat(found.rejects().get(0).raw()).isEqualTo(line.substring(0, LONGEST));
  }

  @Test
  void readsTheLongestLine() throws IOException {
    String line = "a1," + "x".repeat(LONGEST - 5) + ",1";
    Found found = read(HEADER + line + "\n" + line + "1\n" + line);
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(2L, 4L);
    assertThat(found.rejects()).hasSize(1);
  }

  @Test
  void costTheEndOfAnInputThatLine() throws IOException {
    Found found = read(HEADER + "a1,x,1\na2," + "x".repeat(LONGEST) + ",2");
    assertThat(found.texts(Field.ID)).containsExactly("a1");
    assertThat(found.reasons()).containsExactly("the line is longer than " + LONGEST + " bytes");
  }

  /** The closing quote stands so far behind that its being found must not depend on the border. */
  @Test
  void costAnOpenQuoteItsRow() throws IOException {
    String row = "a," + "x".repeat(1000) + ",1\n";
    String many = row.repeat((LONGEST + LONGEST / 20) / row.length());
    Found found = read(HEADER + "a1,\"x,1\n" + many + "a9,x\",9\n");
    assertThat(found.rows()).hasSize(many.length() / row.length() + 1);
    assertThat(found.reasons()).containsExactly("a quoted value is never closed");
    assertThat(found.rejects().get(0).lastLine()).isEqualTo(2);
  }

  @Test
  void keepsAQuotedValueThatCloses() throws IOException {
    String value = ("line".repeat(250) + "\n").repeat(LONGEST / 1010);
    Found found = read(HEADER + "a1,\"" + value + "\",1\na2,x,2\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.rows().get(0).text(Field.CUSTOM).equals(value)).isTrue();
  }

  @Test
  void refusesARowWhoseTextAfterTheQuoteIsTooLong() throws IOException {
    Found found = read(HEADER + "a1,\"x\ny\"," + "1".repeat(LONGEST) + "\na2,x,2\n");
    assertThat(found.texts(Field.ID)).containsExactly("a2");
    assertThat(found.rejects()).hasSize(1);
    assertThat(found.rejects().get(0).lastLine()).isEqualTo(3);
  }

  /** Rejects are of bounded length, however much follows that is no row. */
  @Test
  void cutsARefusedStretchOfManyLines() throws IOException {
    String line = "nothing ".repeat(250) + "\n";
    Found found = read(HEADER + "a1,\"x\"y,1\n" + line.repeat(LINES) + "a2,x,2\n");
    assertThat(found.texts(Field.ID)).containsExactly("a2");
    assertThat(found.rows().get(0).line()).isEqualTo(3 + LINES);
    assertThat(found.rejects().get(0).raw()).hasSize(LONGEST);
    assertThat(found.rejects().size()).isGreaterThan(1);
  }

  @Test
  void costALineOfJsonThatLine() throws IOException {
    String line = "{\"Sid\":\"a2\",\"CustomField\":\"" + "x".repeat(2 * LONGEST) + "\"}";
    Found found = read("{\"Sid\":\"a1\"}\n{\"Sid\":\"a0\"}\n" + line + "\n{\"Sid\":\"a3\"}\n");
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(1L, 2L, 4L);
    assertThat(found.reasons()).containsExactly("the line is longer than " + LONGEST + " bytes");
  }
}
