package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of damaged data, what comes before the damage is read, and the damage is told. */
final class ZstdFramesTest {
  private static final String MAGIC = "28b52ffd";
  private static final String BREAKS_OFF = "the compressed data breaks off";

  /** What a stream gave, and what was found wrong with it. */
  private record Read(String text, String damage) {}

  private static Read read(byte[] compressed) throws IOException {
    Damage damage = new Damage();
    try (ZstdFrames frames = new ZstdFrames(new ByteArrayInputStream(compressed), damage)) {
      String text = new String(frames.readAllBytes(), StandardCharsets.UTF_8);
      return new Read(text, damage.message().orElse(""));
    }
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  /** Two lines of four bytes as they are, then 256 times an x. */
  @ParameterizedTest
  @CsvSource({
    "a window, 00 00, ''",
    "a window and a checksum, 04 07, 483933a9",
    "a window and the size of the text in two bytes, 40 00 0800, ''",
    "the size of the text in two bytes, 60 0800, ''",
    "the size of the text in four bytes and a checksum, a4 08010000, 483933a9",
    "the size of the text in eight bytes, e0 0801000000000000, ''",
  })
  void wholeBlocksOfAFrameThatBreaksOffAreRead(String name, String header, String checksum)
      throws IOException {
    String[] blocks = {"200000 612c620a", "200000 632c640a", "030800 78"};
    String[] texts = {"a,b\n", "c,d\n", "x".repeat(256)};
    byte[] frame = bytes(MAGIC + header + String.join("", blocks) + checksum);
    for (int length = 1; length < frame.length; length++) {
      int end = bytes(MAGIC + header).length;
      String text = "";
      for (int i = 0; i < blocks.length; i++) {
        end += bytes(blocks[i]).length;
        text += end <= length ? texts[i] : "";
      }
      assertThat(read(Arrays.copyOf(frame, length)))
          .as("%s, %d bytes", name, length)
          .isEqualTo(new Read(text, BREAKS_OFF));
    }
    assertThat(read(frame)).isEqualTo(new Read(String.join("", texts), ""));
  }

  /** The last frame is longer than what is kept back for repetitions in later blocks. */
  @Test
  void ofAFrameThatBreaksOffNoMoreThanABlockIsLost() throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(1);
    while (lines.length() < 12_000_000) {
      lines.append("call,").append(random.nextInt()).append('\n');
    }
    String text = lines.toString();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZstdOutputStream stream = new ZstdOutputStream(packed)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = packed.toByteArray();
    for (int tenths = 1; tenths < 10; tenths++) {
      Read read = read(Arrays.copyOf(whole, whole.length / 10 * tenths));
      assertThat(text).startsWith(read.text());
      assertThat(read.text().length()).isGreaterThan(text.length() / 10 * tenths - (1 << 18));
      assertThat(read.damage()).isEqualTo(BREAKS_OFF);
    }
    assertThat(read(whole)).isEqualTo(new Read(text, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "a size that no number can be, e0 ffffffffffffffff 010000, damaged",
    "a size of 8 GB, e0 0000000002000000 010000, damaged",
    "a window of 256 MB, 00 90 010000, damaged",
    "a block of an unknown kind, 00 00 070000, damaged",
    "a block larger than blocks may be, 00 00 0100f0, breaks off",
    "a wrong checksum, 04 00 010000 00000000, damaged",
    "a dictionary, 01 00 07 010000, damaged",
    "text behind the last frame, 00 00 010000 612c620a, not compressed",
    "three bytes behind the last frame, 00 00 010000 28b52f, breaks off",
    "a skipped frame that breaks off, 00 00 010000 502a4d18 05000000 00000000, breaks off",
    "a skipped frame without its size, 00 00 010000 502a4d18 0500, breaks off",
  })
  void whatIsWrongIsTold(String name, String behindMagic, String damage) throws IOException {
    Read read = read(bytes(MAGIC + "0000 210000 612c620a" + MAGIC + behindMagic));
    assertThat(read.text()).as(name).isEqualTo("a,b\n");
    assertThat(read.damage()).as(name).contains(damage);
  }

  /** The last block is as long as blocks are, and what it must be pushed out with comes behind. */
  @Test
  void aFrameThatLacksItsChecksumIsReadToItsEnd() throws IOException {
    int size = 1 << 17;
    String header = MAGIC + "04 58" + "010010";
    byte[] frame = Arrays.copyOf(bytes(header), bytes(header).length + size);
    Arrays.fill(frame, bytes(header).length, frame.length, (byte) 'x');
    assertThat(read(frame)).isEqualTo(new Read("x".repeat(size), BREAKS_OFF));
  }

  /** The decompressor takes blocks; others may take bytes, of any value. */
  @Test
  void blocksPassByteByByte() throws IOException {
    byte[] frame = bytes(MAGIC + "0000 210000 61ff000a");
    try (ZstdBlocks blocks = new ZstdBlocks(new ByteArrayInputStream(frame), new Damage())) {
      for (byte one : frame) {
        assertThat(blocks.read()).isEqualTo(one & 0xFF);
      }
      assertThat(blocks.read()).isEqualTo(-1);
    }
  }

  @Test
  void framesWithoutTextAreSkipped() throws IOException {
    String line = MAGIC + "0000 210000 612c620a";
    String skipped = "5f2a4d18 03000000 000000";
    assertThat(read(bytes(line + skipped + line))).isEqualTo(new Read("a,b\na,b\n", ""));
  }
}
