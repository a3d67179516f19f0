package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One JSON value a line, some of them damaged. */
final class NdjsonReaderTest {
  private static final int LINES = 7;

  private static List<String> lines() {
    return new ArrayList<>(
        IntStream.range(0, LINES)
            .mapToObj(
                i ->
                    "{\"Sid\":\"a"
                        + i
                        + "\",\"Details\":{\"Leg1Status\":\"busy\"},\"Digits\":\"é\"}")
            .toList());
  }

  private static Found read(String text, Way way) throws IOException {
    return Found.inStream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)),
        Optional.of(InputFormat.NDJSON),
        way);
  }

  private static String utf8InLatin1(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @Test
  void placesTheRecordOfEachCallWhateverItIsWrappedIn() throws IOException {
    String call = "{\"Sid\":\"\\u00e9}\", \"Details\": {\"Leg1Status\":\"busy\"} }";
    String other = "{\"Sid\":\"é\"}";
    Found found =
        read(
            """
            %s
            [%s,%s]
             {"Call": %s}\t
            """
                .formatted(call, call, other, other),
            Way.USUAL);
    assertThat(found.records()).containsExactly(call, call, other, other);
  }

  /** A parser of JSON counts them as ends of lines; that of lines must not. */
  @Test
  void carriageReturnsWithinALineAreBlanks() throws IOException {
    String text = "{\"Sid\":\"a\"}\n\r\r\r {\"Sid\":\r\"\\u0062\"}\r\n{\"Sid\":\"c\"}\n";
    Found found = read(text, Way.USUAL);
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(1L, 2L, 3L);
    assertThat(found.rejects()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Sid\":\"x\"",
        "{\"Sid\":\"x",
        "\"Sid\":\"x\"}",
        "}",
        "{\"Sid\":\"x\"}]",
        "{\"other\":1}{\"Sid\":",
        "{\"Sid\":\"x\"}{\"Sid\":\"y\"}{",
        "[{\"Sid\":\"x\"},{\"other\":1},",
        "nonsense",
        "\u0000\u0000\u0000{\"Sid\":\"x\"}",
        "{\u0000\u0000\u0000",
        "\u00FF\u00FE{\u0000",
        "\u00FE\u00FF\u0000{",
        "{\"Sid\":\"\u0001\"}",
        "{\"other\":1}",
        "7"
      })
  void losesOneLineToADamagedOne(String damaged) throws IOException {
    for (int at = 0; at < LINES; at++) {
      List<String> lines = lines();
      lines.set(at, damaged);
      Found found = read(utf8InLatin1(String.join("\n", lines)), Way.USUAL);
      assertThat(found.rows()).as("line %s", at).hasSize(LINES - 1);
      assertThat(found.rejects()).as("line %s", at).hasSize(1);
      assertThat(found.rejects().get(0).firstLine()).isEqualTo(at + 1);
      assertThat(found.rejects().get(0).lastLine()).isEqualTo(at + 1);
    }
  }

  @Test
  void losesOneLineToADamagedByte() throws IOException {
    String whole = utf8InLatin1(String.join("\n", lines()));
    for (int at = 0; at < whole.length(); at++) {
      for (char value : new char[] {0, '"', '{', '}', ',', '\\', '\u00FF', '\r'}) {
        String damaged = whole.substring(0, at) + value + whole.substring(at + 1);
        Found found = read(damaged, Way.USUAL);
        int left = whole.charAt(at) == '\n' ? LINES - 2 : LINES - 1;
        assertThat(found.rows().size())
            .as("%s at %s", (int) value, at)
            .isGreaterThanOrEqualTo(left);
        assertThat(found.broken()).isFalse();
      }
    }
  }

  @Test
  void isReadTheSameWhereverTheInputIsCut() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "\u00EF\u00BB\u00BF" : "");
      for (String line : lines()) {
        text.append(utf8InLatin1(line))
            .append(List.of("\n", "\r\n", "\n\n").get(random.nextInt(3)));
      }
      for (int damage = random.nextInt(3); damage > 0; damage--) {
        text.setCharAt(random.nextInt(text.length()), "\"{}\n\\,".charAt(random.nextInt(6)));
      }
      Found whole = read(text.toString(), Way.USUAL);
      for (int stretch = 1; stretch < text.length(); stretch += 1 + stretch) {
        Way way = new Way(stretch, 1 + stretch % 4);
        assertThat(read(text.toString(), way)).as("round %s, %s", round, way).isEqualTo(whole);
      }
    }
  }

  /** The format is told by the first lines, and they may be the damaged ones. */
  @Test
  void losesOneLineThoughItIsTheFirst() throws IOException {
    for (int at = 0; at < 2; at++) {
      List<String> lines = lines();
      lines.set(at, lines.get(at).substring(0, 12));
      Found found = Found.inText(String.join("\n", lines));
      assertThat(found.rows()).as("line %s", at).hasSize(LINES - 1);
      assertThat(found.broken()).isFalse();
    }
  }

  @Test
  void readsSeveralValuesOfALine() throws IOException {
    Found found =
        read(
            "{\"Sid\":\"a1\"}{\"Sid\":\"a2\"}\n[{\"Sid\":\"a3\"},{\"Call\":{\"Sid\":\"a4\"}}]",
            Way.USUAL);
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2", "a3", "a4");
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(1L, 1L, 2L, 2L);
  }

  @Test
  void showsTheRefusedLine() throws IOException {
    Found found = read("{\"Sid\":\"a1\"}\n{oops}\n", Way.USUAL);
    assertThat(found.rejects()).extracting(Reject::raw).containsExactly("{oops}");
  }

  /** As lines have that were cut out of an array. */
  @ParameterizedTest
  @ValueSource(strings = {",", " , ", ",\r", "\t,"})
  void passesOverACommaBehindTheValue(String comma) throws IOException {
    String text = String.join(comma + "\n", lines()) + comma;
    Found found = Found.inText(text);
    assertThat(found.rejects()).isEmpty();
    assertThat(found.rows()).hasSize(LINES);
    assertThat(found.records()).isEqualTo(Found.inText(String.join("\n", lines())).records());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"Sid\":\"a8\"},,", "{\"Sid\":\"a8\",}", ",{\"Sid\":\"a8\"}"})
  void refusesOtherCommas(String line) throws IOException {
    Found found = Found.inText(String.join("\n", lines()) + "\n" + line);
    assertThat(found.rows()).hasSize(LINES);
    assertThat(found.rejects()).hasSize(1);
  }
}
