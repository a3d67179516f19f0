package io.github.legstat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewBytesTest {
  private static final Random RANDOM = new Random(11);

  @ParameterizedTest
  @ValueSource(strings = {",\"\n\r", "\"\n", ";", "~\u0000"})
  void findsWhatAWalkThroughTheBytesFinds(String characters) {
    FewBytes few = FewBytes.of(characters);
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < 20_000; i++) {
      RANDOM.nextBytes(bytes);
      if (i % 2 == 0) {
        bytes[RANDOM.nextInt(bytes.length)] =
            (byte) characters.charAt(RANDOM.nextInt(characters.length()));
      }
      int looked = 1 + RANDOM.nextInt(Long.BYTES);
      boolean expected = false;
      for (int at = 0; at < looked; at++) {
        expected |= bytes[at] >= 0 && characters.indexOf(bytes[at]) >= 0;
      }
      long mask = -1L >>> (Byte.SIZE * (Long.BYTES - looked));
      assertThat(few.isIn(ByteWords.at(bytes, 0), mask)).isEqualTo(expected);
    }
  }

  /** Next to each other, as a borrow goes from one byte to the next. */
  @Test
  void tellsNeighborsApart() {
    FewBytes comma = FewBytes.of(",");
    byte[] bytes = new byte[Long.BYTES];
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second++) {
        bytes[0] = (byte) first;
        bytes[1] = (byte) second;
        assertThat(comma.isIn(ByteWords.at(bytes, 0), 0xFFFF))
            .isEqualTo(first == ',' || second == ',');
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abcde", "é", "\u007F"})
  void refusesOthers(String characters) {
    assertThatThrownBy(() -> FewBytes.of(characters)).isInstanceOf(IllegalArgumentException.class);
  }
}
