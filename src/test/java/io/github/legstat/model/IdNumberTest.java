package io.github.legstat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the reading of eight digits at once to the library's. */
final class IdNumberTest {
  private static final String ID = "0123456789abcdef00fedcba98765432";

  private final IdNumber number = new IdNumber();

  private boolean read(byte[] id) {
    return number.read(id, 0, id.length);
  }

  @Test
  void readsWhatTheLibraryReads() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      String id = "%016x%016x".formatted(random.nextLong(), random.nextLong());
      assertThat(read(id.getBytes(StandardCharsets.US_ASCII))).isTrue();
      BigInteger expected = new BigInteger(id, 16);
      assertThat(number.high()).isEqualTo(expected.shiftRight(64).longValue());
      assertThat(number.low()).isEqualTo(expected.longValue());
    }
  }

  @Test
  void takesNoOtherByteForADigit() {
    for (int place = 0; place < ID.length(); place++) {
      for (int other = 0; other < 256; other++) {
        byte[] id = ID.getBytes(StandardCharsets.US_ASCII);
        id[place] = (byte) other;
        boolean isDigit = (other >= '0' && other <= '9') || (other >= 'a' && other <= 'f');
        assertThat(read(id)).as("byte %s at %s", other, place).isEqualTo(isDigit);
      }
    }
  }

  @Test
  void leavesZeroAndOtherLengthsOut() {
    assertThat(read("0".repeat(32).getBytes(StandardCharsets.US_ASCII))).isFalse();
    assertThat(read((ID + "0").getBytes(StandardCharsets.US_ASCII))).isFalse();
    assertThat(number.read(ID.getBytes(StandardCharsets.US_ASCII), 0, 31)).isFalse();
  }
}
