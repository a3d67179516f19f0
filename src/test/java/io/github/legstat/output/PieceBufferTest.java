package io.github.legstat.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text becomes the bytes that Java makes of it, whatever it holds and however long it is. */
final class PieceBufferTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "é", "before é behind", "अंजलि", "☎ 😀", "half \uD83D a pair"})
  void writesTextAsUtf8(String text) {
    PieceBuffer buffer = new PieceBuffer();
    buffer.append("so ");
    buffer.append(text);
    buffer.append(text);
    assertThat(buffer.taken()).isEqualTo(("so " + text + text).getBytes(StandardCharsets.UTF_8));
    assertThat(buffer.isEmpty()).isTrue();
  }

  @Test
  void growsWithLongTexts() throws IOException {
    String text = "0123456789".repeat(20_000);
    PieceBuffer buffer = new PieceBuffer();
    buffer.append(text);
    buffer.append(text + "é");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    buffer.writeTo(written);
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(text + text + "é");
    assertThat(buffer.taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 10, 99, 100, 1_234_567_890_123L, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void writesNumbersInDigits(long number) {
    PieceBuffer buffer = new PieceBuffer();
    buffer.append("so ");
    buffer.append(number);
    assertThat(new String(buffer.taken(), StandardCharsets.UTF_8)).isEqualTo("so " + number);
  }

  @Test
  void appendsNothingOfTextWithOtherCharacters() {
    boolean[] wanted = new boolean['D'];
    Arrays.fill(wanted, 'A', 'D', true);
    PieceBuffer buffer = new PieceBuffer();
    assertThat(buffer.appendOnly(wanted, "ABC")).isTrue();
    assertThat(buffer.appendOnly(wanted, "AB@")).isFalse();
    assertThat(buffer.appendOnly(wanted, "ABD")).isFalse();
    assertThat(buffer.appendOnly(wanted, "ABअ")).isFalse();
    assertThat(new String(buffer.taken(), StandardCharsets.UTF_8)).isEqualTo("ABC");
  }
}
