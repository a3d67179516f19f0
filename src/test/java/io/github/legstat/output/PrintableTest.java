package io.github.legstat.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PrintableTest {

  @Test
  void leavesHonestTextAlone() {
    for (String text : new String[] {"", "completed", "Zürich", "नमस्ते", "通話", "📞 ₹5", "a+b/c"}) {
      assertThat(Printable.of(text)).isEqualTo(text);
    }
  }

  @Test
  void takesEscapeSequencesApart() {
    assertThat(Printable.of("\u001b[31mred\u001b[0m")).isEqualTo("[31mred[0m");
    assertThat(Printable.of("\u009b31mred")).isEqualTo("31mred");
    assertThat(Printable.of("\u001b]0;title\u0007")).isEqualTo("]0;title");
    assertThat(Printable.of("\u001b]8;;https://a.example\u001b\\link\u001b]8;;\u001b\\"))
        .isEqualTo("]8;;https://a.example\\link]8;;\\");
    assertThat(Printable.of("a\b\b\u007f\u0000b")).isEqualTo("ab");
  }

  @Test
  void showsLineBreaks() {
    assertThat(Printable.of("a\nb\r\nc\rd\u0085e\u2028f\u2029g")).isEqualTo("a⏎b⏎c⏎d⏎e⏎f⏎g");
    assertThat(Printable.of("a\tb\u00a0c\u3000d")).isEqualTo("a b c d");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(Printable.of("\u202edetelpmoc\u202c")).isEqualTo("detelpmoc");
    assertThat(Printable.of("\u2066a\u2069\u200bb\u200dc\u200ed\ufeffe\u00adf"))
        .isEqualTo("abcdef");
    assertThat(Printable.of("❤\ufe0f")).isEqualTo("❤");
    assertThat(Printable.of("a\ud83d")).isEqualTo("a");
    assertThat(Printable.of("a\ue000")).isEqualTo("a");
  }

  @Test
  void letsNoControlCharacterThrough() {
    String everything =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(Printable.of(everything).codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(codePoint -> Character.getType(codePoint) == Character.FORMAT)
        .noneMatch(codePoint -> Character.getType(codePoint) == Character.LINE_SEPARATOR);
  }
}
