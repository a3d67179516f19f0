package io.github.legstat.model;

import java.nio.charset.StandardCharsets;

/** Reads Exotel's ids, 32 lower-case hexadecimal digits, as numbers, eight digits at a time. */
public final class IdNumber {
  /** What stands behind the letter of an exponent: its sign, two digits, and a quote or blank. */
  private static final int LONGEST_EXPONENT = 4;

  private static final int DIGITS = 32;
  private static final long EACH = 0x0101010101010101L;
  private static final long LOWER_HALVES = EACH * 0x0F;
  private static final long FIFTH_BITS = EACH * 0x10;

  private long high;
  private long low;
  private long wrong;

  /**
   * Reads the id of a call, without the blanks around it; {@code false} if it is of another kind,
   * or zero, which no table can hold.
   */
  public boolean read(Call call) {
    byte[] bytes = call.bytes();
    int start = call.start(Field.ID);
    int end = call.end(Field.ID);
    // Bytes of blanks beyond ASCII are negative.
    if (end - start > DIGITS && (bytes[start] <= ' ' || bytes[end - 1] <= ' ')) {
      byte[] id = call.id().getBytes(StandardCharsets.UTF_8);
      return read(id, 0, id.length);
    }
    return read(bytes, start, end);
  }

  /** Reads an id that stands between two places; {@code false} if it is none of Exotel's. */
  public boolean read(byte[] bytes, int start, int end) {
    if (end - start != DIGITS) {
      return false;
    }
    wrong = 0;
    long first = half(bytes, start);
    long second = half(bytes, start + DIGITS / 2);
    high = first;
    low = second;
    return wrong == 0 && (first | second) != 0;
  }

  /** The first sixteen digits of the id read last. */
  public long high() {
    return high;
  }

  /** The last sixteen digits of the id read last. */
  public long low() {
    return low;
  }

  private long half(byte[] bytes, int at) {
    return eight(ByteWords.at(bytes, at)) << Integer.SIZE
        | eight(ByteWords.at(bytes, at + Long.BYTES));
  }

  /** The number that eight digits make, the first of them in the lowest byte. */
  private long eight(long word) {
    // A digit is 0x30 and its value; a letter, which alone has the seventh bit, 0x60 and one to
    // six.
    long letters = (word >>> 6) & EACH;
    long lower = word & LOWER_HALVES;
    long upper = word & ~LOWER_HALVES;
    wrong |= upper ^ (EACH * 0x30 + letters * 0x30);
    wrong |= (lower + EACH * 6 + letters * 3) & FIFTH_BITS; // more than nine, or than six
    wrong |= ~(lower + FIFTH_BITS - letters) & FIFTH_BITS; // a letter that is less than one
    long value = lower + letters * 9;
    long pairs = (value << 4 | value >>> 8) & 0x00FF00FF00FF00FFL;
    long fours = (pairs << 8 | pairs >>> 16) & 0x0000FFFF0000FFFFL;
    return (fours << 16 | fours >>> 32) & 0xFFFFFFFFL;
  }

  /**
   * Whether a spreadsheet has taken the id for a number and rounded it, as in 1.23E+31. Any number
   * of calls may have the same one then.
   */
  public static boolean isRounded(Call call) {
    // Many an id has a letter that might be the one of an exponent; hardly any has its sign.
    byte[] bytes = call.bytes();
    int end = call.end(Field.ID);
    for (int at = end - 1; at > call.start(Field.ID) && at >= end - LONGEST_EXPONENT; at--) {
      if (bytes[at] == '+') {
        return PhoneNumber.hasLostDigits(call, Field.ID);
      }
    }
    return false;
  }
}
