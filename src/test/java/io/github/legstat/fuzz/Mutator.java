package io.github.legstat.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files as mail, disks and people do, always in the same way for a seed. */
final class Mutator {
  private static final List<byte[]> HARMFUL =
      bytes(
          "\"",
          "\"\"",
          ",",
          ";",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "{",
          "}",
          "[",
          "]",
          ":",
          "<",
          ">",
          "</Call>",
          "<Call>",
          "&",
          "=",
          "%",
          "%2",
          "+",
          "?",
          "\\",
          "\\u12",
          "null",
          "\0",
          "\uFEFF",
          "\u00e9",
          "\ud83d\ude00",
          "# legstat: ",
          "Sid",
          "Status",
          "Leg2Status",
          "Calls",
          "Call",
          "Metadata",
          "\"Total\":99,",
          "9.19E+11",
          "1e999",
          "-",
          "<!--",
          "]]>",
          "<?xml ",
          "sep=;\n");

  private final Random random;
  private final List<byte[]> others;

  /** A mutator that may also take pieces of other files. */
  Mutator(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others;
  }

  private static List<byte[]> bytes(String... texts) {
    List<byte[]> all = new ArrayList<>();
    for (String text : texts) {
      all.add(text.getBytes(StandardCharsets.UTF_8));
    }
    return all;
  }

  /** The same bytes with a few damages. */
  byte[] damaged(byte[] whole) {
    byte[] bytes = whole;
    for (int damages = 1 + random.nextInt(4); damages > 0; damages--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = at + random.nextInt(Math.min(bytes.length - at, 1 << random.nextInt(10)) + 1);
    return switch (random.nextInt(8)) {
      case 0, 1 -> replaced(bytes, at, at, pick(HARMFUL));
      case 2 -> replaced(bytes, at, Math.min(at + 1, bytes.length), pick(HARMFUL));
      case 3 -> replaced(bytes, at, to, new byte[0]);
      case 4 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
      case 5 -> Arrays.copyOf(bytes, at);
      case 6 -> flipped(bytes, at);
      default -> replaced(bytes, at, to, pieceOfAnother());
    };
  }

  private byte[] pieceOfAnother() {
    byte[] other = pick(others);
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(300)));
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    if (at < flipped.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return flipped;
  }

  /** Nothing but noise. */
  byte[] noise() {
    byte[] noise = new byte[random.nextInt(400)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = new byte[bytes.length - (to - from) + by.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
