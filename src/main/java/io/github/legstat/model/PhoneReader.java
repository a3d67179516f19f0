package io.github.legstat.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Reads telephone numbers from the bytes of a record; {@link PhoneNumber} says what they mean. */
final class PhoneReader {
  private static final int MOST_DIGITS = 15;
  private static final int NATIONAL_DIGITS = 10;
  private static final long NATIONAL_RANGE = 10_000_000_000L;

  /** Digits of a number of India with the zero that is dialed before it. */
  private static final int DIALED_DIGITS = 11;

  private static final long INDIA = 91;

  /** Country code, and the zero that is dialed before a number at home. */
  private static final long INDIA_WITH_ZERO = 910;

  /** Words for a number that is not told, their letters only. */
  private static final Set<String> WITHHELD =
      Set.of(
          "anonymous",
          "private",
          "privatenumber",
          "withheld",
          "restricted",
          "unavailable",
          "blocked",
          "unknown",
          "null",
          "none",
          "nil",
          "na",
          "undefined");

  private PhoneReader() {}

  /** The key of a number, as {@link PhoneNumber#key} has it. */
  static long key(byte[] bytes, int start, int end) {
    long number = 0;
    int digits = 0;
    int zeros = 0;
    boolean plus = false;
    int at = start;
    while (at < end) {
      byte each = bytes[at];
      if (each >= '0' && each <= '9') {
        if (digits == 0 && each == '0') {
          zeros++;
        } else if (++digits > MOST_DIGITS) {
          return PhoneNumber.NAME_KEY;
        } else {
          number = 10 * number + (each - '0');
          // The last eight are read at once, as numbers are read several times a call.
          boolean mayBeLast = end - at == 1 + Long.BYTES && digits + Long.BYTES <= MOST_DIGITS;
          long last = mayBeLast ? ByteWords.digits(ByteWords.at(bytes, at + 1)) : -1;
          if (last >= 0) {
            number = 100_000_000 * number + last;
            digits += Long.BYTES;
            break;
          }
        }
      } else if (each == '+' && digits + zeros == 0) {
        plus = true;
      } else if (isZeroFraction(bytes, at, end)) {
        break;
      } else {
        int separator = separator(bytes, at, end);
        if (separator == 0) {
          return otherKey(bytes, start, end);
        }
        at += separator - 1;
      }
      at++;
    }
    boolean international = (plus && zeros == 0) || zeros > 1;
    return key(number, digits, zeros, international);
  }

  /**
   * The key of a number.
   *
   * @param number its digits from the first that is no zero
   * @param digits how many they are
   * @param zeros how many zeros stand before them
   * @param international whether a country code comes first
   */
  private static long key(long number, int digits, int zeros, boolean international) {
    if (digits == 0) {
      return PhoneNumber.HIDDEN_KEY;
    }
    long prefix = number / NATIONAL_RANGE;
    if (prefix == INDIA) {
      return number;
    }
    if (prefix == INDIA_WITH_ZERO) {
      return INDIA * NATIONAL_RANGE + number % NATIONAL_RANGE;
    }
    if (international) {
      return number;
    }
    if (zeros == 0 && isTollFree(number, digits)) {
      return PhoneNumber.NAME_KEY;
    }
    if (digits == NATIONAL_DIGITS) {
      return INDIA * NATIONAL_RANGE + number;
    }
    return zeros == 0 && digits > NATIONAL_DIGITS ? number : PhoneNumber.NAME_KEY;
  }

  /** Toll-free and shared-cost numbers are dialed as they are, at home and without a zero. */
  private static boolean isTollFree(long number, int digits) {
    long range = digits == NATIONAL_DIGITS ? 1_000_000 : 10_000_000;
    return (digits == NATIONAL_DIGITS || digits == NATIONAL_DIGITS + 1)
        && (number / range == 1800 || number / range == 1860);
  }

  /** Whether nothing but zeros follows on a point: a program took the number for a quantity. */
  private static boolean isZeroFraction(byte[] bytes, int point, int end) {
    if (bytes[point] != '.') {
      return false;
    }
    int last = end;
    while (last > point && bytes[last - 1] == ' ') {
      last--;
    }
    if (last - point < 2 || last - point > 3) {
      return false;
    }
    for (int at = point + 1; at < last; at++) {
      if (bytes[at] != '0') {
        return false;
      }
    }
    return true;
  }

  /** How many bytes stand here that only separate digits; 0 where something else stands. */
  private static int separator(byte[] bytes, int at, int end) {
    return switch (bytes[at]) {
      case ' ', '\t', '-', '(', ')', '.', '\'' -> 1;
      // A space that does not break.
      case (byte) 0xC2 -> at + 1 < end && bytes[at + 1] == (byte) 0xA0 ? 2 : 0;
      // Dashes, narrow spaces and the marks of writing direction that copied numbers come with.
      case (byte) 0xE2 -> at + 2 < end && (bytes[at + 1] & 0xFE) == 0x80 ? 3 : 0;
      default -> 0;
    };
  }

  /** The key of something that is more than digits and what separates them. */
  private static long otherKey(byte[] bytes, int start, int end) {
    if (isRounded(bytes, start, end)) {
      return PhoneNumber.LOST_DIGITS_KEY;
    }
    return isMasked(bytes, start, end) || isWithheld(name(bytes, start, end))
        ? PhoneNumber.HIDDEN_KEY
        : PhoneNumber.NAME_KEY;
  }

  /** Whether this is a number as spreadsheets shorten it, such as 9.19E+11. */
  private static boolean isRounded(byte[] bytes, int start, int end) {
    int exponent = -1;
    int digits = 0;
    for (int at = start; at < end; at++) {
      switch (bytes[at]) {
        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> digits++;
        case '.', ',', ' ', '+' -> {}
        case 'e', 'E' -> {
          if (exponent >= 0 || digits == 0) {
            return false;
          }
          exponent = at;
          digits = 0;
        }
        default -> {
          return false;
        }
      }
    }
    return exponent >= 0 && digits > 0;
  }

  /** Whether digits have been made unreadable, such as in 0XXXXX30240. */
  private static boolean isMasked(byte[] bytes, int start, int end) {
    boolean masked = false;
    for (int at = start; at < end; at++) {
      byte each = bytes[at];
      if (each == 'x' || each == 'X' || each == '*') {
        masked = true;
      } else if (each != '+' && (each < '0' || each > '9') && separator(bytes, at, end) == 0) {
        return false;
      }
    }
    return masked;
  }

  private static boolean isWithheld(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (PhoneNumber.isAddress(name)) {
      // RFC 3323 has callers who withhold their identity appear as this user.
      return lower.startsWith("anonymous@", lower.indexOf(':') + 1);
    }
    StringBuilder letters = new StringBuilder();
    lower.chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.isEmpty() || WITHHELD.contains(letters.toString());
  }

  /** The digits of a number that is kept as it is; else the text. */
  static String name(byte[] bytes, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int at = start; at < end && !isZeroFraction(bytes, at, end); at++) {
      byte each = bytes[at];
      int separator = separator(bytes, at, end);
      if (each >= '0' && each <= '9') {
        digits.append((char) each);
      } else if (separator == 0) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8).strip();
      } else {
        at += separator - 1;
      }
    }
    return digits.toString();
  }

  /** The number of a key as one dials it in India. */
  static String dialed(long number) {
    long national = number - INDIA * NATIONAL_RANGE;
    if (national < NATIONAL_RANGE / 10 || national >= NATIONAL_RANGE) {
      return "+" + number;
    }
    // Written out, as there may be very many.
    byte[] digits = new byte[DIALED_DIGITS];
    long rest = national;
    for (int at = digits.length - 1; at >= 0; at--) {
      digits[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return new String(digits, StandardCharsets.US_ASCII);
  }
}
