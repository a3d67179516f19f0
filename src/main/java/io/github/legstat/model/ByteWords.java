package io.github.legstat.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes eight at a time. */
public final class ByteWords {
  /** How many bytes there must be behind those in use so that each of them can begin a word. */
  public static final int OVERREAD = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long LOW_BITS = EACH * 0x7F;
  private static final long ZEROS = EACH * '0';
  private static final long SIXES = EACH * 6;
  private static final long UPPER_HALVES = ~(EACH * 0x0F);

  private ByteWords() {}

  /** Eight bytes from {@code at}, the first in the lowest place. */
  public static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Puts eight bytes to {@code at}, where they are read from again in the same order. */
  public static void put(byte[] bytes, int at, long word) {
    LONGS.set(bytes, at, word);
  }

  /** Eight copies of a byte. */
  public static long pattern(byte wanted) {
    return EACH * (wanted & 0xFF);
  }

  /** The highest bit of each byte of {@code word} that equals the pattern's, and no other bit. */
  public static long matches(long word, long pattern) {
    long difference = word ^ pattern;
    return ~(((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS);
  }

  /** The same of two patterns at once. */
  public static long matches(long word, long pattern, long other) {
    long one = word ^ pattern;
    long two = word ^ other;
    return ~(((((one & LOW_BITS) + LOW_BITS) | one) & (((two & LOW_BITS) + LOW_BITS) | two))
        | LOW_BITS);
  }

  /**
   * The number that eight decimal digits make, the first of them in the lowest byte; negative where
   * one of them is no digit.
   */
  static long digits(long word) {
    long values = word ^ ZEROS;
    // Beyond nine, or of another kind of character: both leave the upper half of their byte.
    if (((values | (values + SIXES)) & UPPER_HALVES) != 0) {
      return -1;
    }
    // Neighbors make pairs, pairs fours and fours the number, each in one step for all.
    long pairs = (values * 10 + (values >>> 8)) & 0x00FF00FF00FF00FFL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
    return (fours * 10_000 + (fours >>> 32)) & 0xFFFFFFFFL;
  }
}
