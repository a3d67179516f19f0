package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encoding of text is told by its bytes. */
final class EncodingsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource({
    "nothing, '', UTF-8",
    "ASCII, 6162630a, UTF-8",
    "a mark of UTF-16, fffe, UTF-16LE",
    "the other mark of UTF-16, feff, UTF-16BE",
    "half of a mark, ff, windows-1252",
    "every other byte zero, 41004200, UTF-16LE",
    "zeros first, 00410042, UTF-16BE",
    "too short to tell, 410042, UTF-8",
    "a zero byte in ASCII, 41004242, UTF-8",
    "another zero byte in ASCII, 00414242, UTF-8",
    "zeros alone, 0000000000000000, UTF-8",
    "the least of two bytes, c280, UTF-8",
    "the most of two bytes, dfbf, UTF-8",
    "the least of three bytes, e0a080, UTF-8",
    "the most of three bytes, efbfbf, UTF-8",
    "the least of four bytes, f0908080, UTF-8",
    "the most of four bytes, f48fbfbf, UTF-8",
    "two bytes for what takes one, c1bf, windows-1252",
    "beyond all characters, f5808080, windows-1252",
    "a middle without a beginning, 80414243, windows-1252",
    "a beginning of two bytes alone, c3414243, windows-1252",
    "a beginning of three bytes alone, e9414243, windows-1252",
    "the last of three bytes missing, e2824142, windows-1252",
    "the last of four bytes missing, f09f9841, windows-1252",
    "two of four bytes missing, f09f4141, windows-1252",
    "a character that is cut off, 61e282, UTF-8",
    "as much right as wrong, c3a9 e94142, UTF-8",
    "more wrong than right, c3a9 e94142 e94142, windows-1252",
    "more right than wrong, c3a9 c3a9 e94142, UTF-8",
  })
  void isFound(String name, String hex, String encoding) {
    byte[] head = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThat(Encodings.detect(head)).as(name).isEqualTo(Charset.forName(encoding));
  }

  /** Wherever the only character stands that tells it. */
  @Test
  void isFoundByOneCharacter() {
    for (int before = 0; before < 20; before++) {
      for (int behind = 2; behind < 20; behind++) {
        String text = "x".repeat(before) + "é" + "x".repeat(behind);
        assertThat(Encodings.detect(text.getBytes(WINDOWS))).isEqualTo(WINDOWS);
        assertThat(Encodings.detect(text.getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(StandardCharsets.UTF_8);
      }
    }
  }
}
