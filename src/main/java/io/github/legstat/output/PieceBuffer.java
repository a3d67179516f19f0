package io.github.legstat.output;

import io.github.legstat.model.ByteWords;
import io.github.legstat.model.FewBytes;
import io.github.legstat.model.PlainTime;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of one piece of a result, until it is their turn to be written; used again and again. */
final class PieceBuffer {
  private static final boolean[] ASCII = new boolean[128];

  static {
    Arrays.fill(ASCII, true);
  }

  private byte[] bytes = new byte[1 << 16];
  private int length;

  /** Whether there are none. */
  boolean isEmpty() {
    return length == 0;
  }

  /** Appends bytes. */
  void append(byte[] all) {
    append(all, 0, all.length);
  }

  /** Appends bytes between two places. */
  void append(byte[] from, int start, int end) {
    makeRoom(end - start);
    System.arraycopy(from, start, bytes, length, end - start);
    length += end - start;
  }

  /**
   * Appends bytes between two places, eight at a time, unless one of them is unwanted. The array
   * must reach {@link ByteWords#OVERREAD} bytes beyond the end.
   *
   * @return whether they were appended; if not, nothing was
   */
  boolean appendWithout(FewBytes unwanted, byte[] from, int start, int end) {
    makeRoom(end - start + ByteWords.OVERREAD);
    int shift = length - start;
    for (int at = start; at < end; at += Long.BYTES) {
      long word = ByteWords.at(from, at);
      ByteWords.put(bytes, at + shift, word);
      int beyond = Long.BYTES - (end - at);
      if (unwanted.isIn(word, beyond <= 0 ? -1L : -1L >>> (beyond * Byte.SIZE))) {
        return false;
      }
    }
    length = end + shift;
    return true;
  }

  /** Appends text as UTF-8; half a surrogate pair, which that cannot say, as a question mark. */
  void append(String text) {
    if (!appendOnly(ASCII, text)) {
      append(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Appends a number in decimal digits. */
  void append(long number) {
    if (number < 0) {
      append(Long.toString(number));
      return;
    }
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    makeRoom(digits);
    length += digits;
    long rest = number;
    for (int at = length - 1; at >= length - digits; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /** Appends a time of the local clock, in seconds since 1970-01-01T00:00:00. */
  void appendTime(long seconds) {
    if (PlainTime.isUsual(seconds)) {
      makeRoom(PlainTime.LENGTH);
      PlainTime.write(seconds, bytes, length);
      length += PlainTime.LENGTH;
    } else {
      append(PlainTime.text(seconds));
    }
  }

  /**
   * Appends text, unless it holds anything but certain characters.
   *
   * @param wanted whether the character of each number is one of those
   * @return whether it was appended; if not, nothing was
   */
  boolean appendOnly(boolean[] wanted, String text) {
    int characters = text.length();
    makeRoom(characters);
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < characters; i++) {
      char each = text.charAt(i);
      if (each >= wanted.length || !wanted[each]) {
        return false;
      }
      to[at++] = (byte) each;
    }
    length = at;
    return true;
  }

  private void makeRoom(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  /** Appends one byte so many times. */
  void append(char one, int times) {
    makeRoom(times);
    for (int end = length + times; length < end; length++) {
      bytes[length] = (byte) one;
    }
  }

  /** All bytes, which are forgotten. */
  byte[] taken() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }

  /** Writes all bytes and forgets them. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }
}
