package io.github.legstat.input;

import io.github.legstat.model.ByteWords;

/** Searches bytes eight at a time. */
final class Lines {
  static final byte LINE_FEED = '\n';
  static final byte CARRIAGE_RETURN = '\r';

  /** How many bytes a byte order mark has. */
  static final int MARK_LENGTH = 3;

  private static final long EACH = 0x0101010101010101L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  /** Added to a byte, sets its highest bit where it is more than nine. */
  private static final long ABOVE_NINE = EACH * (0x80 - 10);

  /** Times one bit at the beginning of a byte, gives the number of that byte in the highest one. */
  private static final long DISTANCES = 0x0001020304050607L;

  private Lines() {}

  /** The highest bit of each byte of {@code word} that is a digit, and no other bit. */
  static long digits(long word) {
    long difference = word ^ ByteWords.pattern((byte) '0');
    return ~(((difference & LOW_BITS) + ABOVE_NINE) | difference | LOW_BITS);
  }

  /**
   * The distance in bytes to the first match. A product, because Java's first compiler, which small
   * inputs are read with, knows no instruction that counts zeros.
   */
  static int first(long matches) {
    return (int)
        ((((matches & -matches) >>> (Byte.SIZE - 1)) * DISTANCES) >>> (Long.SIZE - Byte.SIZE));
  }

  /**
   * Where a byte stands first between {@code from} and {@code limit}; negative if nowhere. The
   * array must reach {@link ByteWords#OVERREAD} bytes beyond the limit.
   */
  static int indexOf(byte[] bytes, int from, int limit, long pattern) {
    for (int at = from; at < limit; at += Long.BYTES) {
      long matches = ByteWords.matches(ByteWords.at(bytes, at), pattern);
      if (matches != 0) {
        int found = at + first(matches);
        return found < limit ? found : -1;
      }
    }
    return -1;
  }

  /** Where a byte stands last between {@code from} and {@code limit}; negative if nowhere. */
  static int lastIndexOf(byte[] bytes, int from, int limit, byte wanted) {
    for (int at = limit - 1; at >= from; at--) {
      if (bytes[at] == wanted) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a byte order mark of UTF-8 stands at {@code from}, before {@code limit}. */
  static boolean startsWithMark(byte[] bytes, int from, int limit) {
    return limit - from >= MARK_LENGTH
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }

  /** What lines end in that hold no line breaks: a line feed, unless there are none. */
  static byte terminator(byte[] bytes, int from) {
    boolean returnsOnly =
        lastIndexOf(bytes, from, bytes.length, LINE_FEED) < 0
            && lastIndexOf(bytes, from, bytes.length, CARRIAGE_RETURN) >= 0;
    return returnsOnly ? CARRIAGE_RETURN : LINE_FEED;
  }

  /** How often a byte stands between {@code from} and {@code limit}. */
  static int count(byte[] bytes, int from, int limit, byte wanted) {
    int count = 0;
    for (int at = from; at < limit; at++) {
      if (bytes[at] == wanted) {
        count++;
      }
    }
    return count;
  }

  /**
   * Where a line ends without its line end.
   *
   * @param next where the next line begins
   */
  static int contentEnd(byte[] bytes, int from, int next) {
    int end = next - 1;
    return end > from && bytes[end - 1] == CARRIAGE_RETURN ? end - 1 : end;
  }
}
