package io.github.legstat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ByteWordsTest {
  private static final int TRIES = 10_000;

  private final Random random = new Random(1);

  private static long digits(byte[] bytes) {
    return ByteWords.digits(ByteWords.at(bytes, 0));
  }

  @Test
  void eightDigitsAreTheirNumber() {
    for (int turn = 0; turn < TRIES; turn++) {
      String text = "%08d".formatted(random.nextInt(100_000_000));
      assertThat(digits(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Long.parseLong(text));
    }
  }

  @Test
  void anyOtherCharacterAmongThemIsNoticed() {
    for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
      for (int place = 0; place < Long.BYTES; place++) {
        byte[] bytes = "90909090".getBytes(StandardCharsets.US_ASCII);
        bytes[place] = (byte) other;
        assertThat(digits(bytes) >= 0).as("%s at %s", other, place).isEqualTo(isDigit(other));
      }
    }
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
