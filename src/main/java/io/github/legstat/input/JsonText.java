package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds where JSON values end in bytes, eight bytes at a time, and decodes strings. Whatever is not
 * plainly right is {@link #UNSURE} here; the reference parser decides what it is.
 */
final class JsonText {
  /** What is returned where a value is damaged, or written so that it may be. */
  static final int UNSURE = -1;

  static final byte QUOTE = '"';

  private static final byte BACKSLASH = '\\';
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final int ESCAPE_LENGTH = 2;
  private static final int CODE_LENGTH = 6;

  private static final long ONES = ByteWords.pattern((byte) 1);
  private static final long HIGHS = ByteWords.pattern((byte) 0x80);
  private static final long SECOND_BITS = ByteWords.pattern((byte) 2);
  private static final long BEHIND_CONTROLS = ByteWords.pattern((byte) 0x21);
  private static final long BACKSLASHES = ByteWords.pattern(BACKSLASH);

  /** Longer numbers are left to the reference parser, which has a limit. */
  private static final int LONGEST_NUMBER = 500;

  private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]\\s*+");

  private static final boolean[] SCALAR_BEGINNINGS = scalarBeginnings();

  private JsonText() {}

  /** Text of JSON without its line breaks, which are never part of a value. */
  static String onOneLine(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  private static boolean[] scalarBeginnings() {
    boolean[] beginnings = new boolean[1 << Byte.SIZE];
    for (char first : "\"-0123456789ntf".toCharArray()) {
      beginnings[first] = true;
    }
    return beginnings;
  }

  /**
   * The first byte from some place on that is not plain text within a string: a quote, a backslash,
   * a control character, or part of a character beyond ASCII; {@code limit} if there is none.
   */
  static int plainEnd(byte[] bytes, int from, int limit) {
    for (int at = from; at < limit; at += Long.BYTES) {
      long word = ByteWords.at(bytes, at);
      // With its second bit turned, a quote is next to the controls. A borrow can only mark a byte
      // behind the first one, which is all that counts.
      long marks =
          (((word ^ SECOND_BITS) - BEHIND_CONTROLS) | ((word ^ BACKSLASHES) - ONES) | word) & HIGHS;
      if (marks != 0) {
        return Math.min(at + Lines.first(marks), limit);
      }
    }
    return limit;
  }

  /** The closing quote of a string whose text begins at {@code from}, or {@link #UNSURE}. */
  static int stringEnd(byte[] bytes, int from, int limit) {
    int at = plainEnd(bytes, from, limit);
    while (at < limit && bytes[at] != QUOTE) {
      int length =
          bytes[at] == BACKSLASH
              ? escapeLength(bytes, at, limit)
              : characterLength(bytes, at, limit);
      if (length < 0) {
        return UNSURE;
      }
      at = plainEnd(bytes, at + length, limit);
    }
    return at < limit ? at : UNSURE;
  }

  /** How many bytes an escape has, both halves of a pair taken together, or {@link #UNSURE}. */
  private static int escapeLength(byte[] bytes, int at, int limit) {
    if (at + 1 < limit && ESCAPED.indexOf(bytes[at + 1]) >= 0) {
      return ESCAPE_LENGTH;
    }
    int unit = codeUnit(bytes, at, limit);
    if (unit < 0 || Character.isLowSurrogate((char) unit)) {
      return UNSURE;
    }
    if (!Character.isHighSurrogate((char) unit)) {
      return CODE_LENGTH;
    }
    int other = codeUnit(bytes, at + CODE_LENGTH, limit);
    return other >= 0 && Character.isLowSurrogate((char) other) ? 2 * CODE_LENGTH : UNSURE;
  }

  /** The UTF-16 unit that an escape stands for by its number, or {@link #UNSURE}. */
  private static int codeUnit(byte[] bytes, int at, int limit) {
    if (at + CODE_LENGTH > limit || bytes[at] != BACKSLASH || bytes[at + 1] != 'u') {
      return UNSURE;
    }
    int unit = 0;
    for (int i = at + 2; i < at + CODE_LENGTH; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      if (digit < 0) {
        return UNSURE;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  /**
   * How many bytes a character beyond ASCII has, or {@link #UNSURE} where it is none: overlong
   * forms and halves of pairs are not UTF-8. Control characters are none of those either.
   */
  static int characterLength(byte[] bytes, int at, int limit) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || at + length > limit) {
      return UNSURE;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return UNSURE;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean wrong =
        switch (first) {
          case 0xE0 -> second < 0xA0;
          case 0xED -> second >= 0xA0;
          case 0xF0 -> second < 0x90;
          case 0xF4 -> second >= 0x90;
          default -> false;
        };
    return wrong ? UNSURE : length;
  }

  /** Whether a string has escapes, so that its bytes are not its text. */
  static boolean hasEscapes(byte[] bytes, int from, int end) {
    return Lines.indexOf(bytes, from, end, BACKSLASHES) >= 0;
  }

  /** Appends the text of a string that {@link #stringEnd} has found right to a batch. */
  static void decode(Batch batch, int from, int end) {
    int length = batch.length();
    byte[] bytes = batch.ensureCapacity(length + end - from);
    int at = from;
    while (at < end) {
      if (bytes[at] != BACKSLASH) {
        bytes[length++] = bytes[at++];
      } else if (bytes[at + 1] != 'u') {
        bytes[length++] = (byte) MEANT.charAt(ESCAPED.indexOf(bytes[at + 1]));
        at += ESCAPE_LENGTH;
      } else {
        int escape = escapeLength(bytes, at, end);
        byte[] character = character(bytes, at, at + escape).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(character, 0, bytes, length, character.length);
        length += character.length;
        at += escape;
      }
    }
    batch.setLength(length);
  }

  private static String character(byte[] bytes, int from, int end) {
    StringBuilder units = new StringBuilder(2);
    for (int at = from; at < end; at += CODE_LENGTH) {
      units.append((char) codeUnit(bytes, at, end));
    }
    return units.toString();
  }

  /** Whether a byte means nothing between two values. */
  static boolean isBlank(byte one) {
    return one == ' ' || one == Lines.LINE_FEED || one == Lines.CARRIAGE_RETURN || one == '\t';
  }

  /** Whether a value that is no object and no array may begin with a byte. */
  static boolean beginsScalar(byte first) {
    return SCALAR_BEGINNINGS[first & 0xFF];
  }

  /** Where a number, a truth value or null ends that begins at {@code from}, or {@link #UNSURE}. */
  static int bareEnd(byte[] bytes, int from, int limit) {
    return switch (bytes[from]) {
      case 'n' -> wordEnd(bytes, from, limit, "null");
      case 't' -> wordEnd(bytes, from, limit, "true");
      case 'f' -> wordEnd(bytes, from, limit, "false");
      default -> numberEnd(bytes, from, limit);
    };
  }

  private static int wordEnd(byte[] bytes, int from, int limit, String word) {
    int end = from + word.length();
    if (end > limit) {
      return UNSURE;
    }
    for (int i = 1; i < word.length(); i++) {
      if (bytes[from + i] != word.charAt(i)) {
        return UNSURE;
      }
    }
    return end;
  }

  private static int numberEnd(byte[] bytes, int from, int limit) {
    int most = Math.min(limit, from + LONGEST_NUMBER);
    int whole = bytes[from] == '-' ? from + 1 : from;
    int end = digitsEnd(bytes, whole, most);
    if (end == whole || (bytes[whole] == '0' && end > whole + 1)) {
      return UNSURE;
    }
    if (end < most && bytes[end] == '.') {
      int fraction = end + 1;
      end = digitsEnd(bytes, fraction, most);
      if (end == fraction) {
        return UNSURE;
      }
    }
    if (end < most && (bytes[end] == 'e' || bytes[end] == 'E')) {
      boolean signed = end + 1 < most && (bytes[end + 1] == '+' || bytes[end + 1] == '-');
      int exponent = signed ? end + 2 : end + 1;
      end = digitsEnd(bytes, exponent, most);
      if (end == exponent) {
        return UNSURE;
      }
    }
    return end < most ? end : UNSURE;
  }

  private static int digitsEnd(byte[] bytes, int from, int limit) {
    int end = from;
    while (end < limit && bytes[end] >= '0' && bytes[end] <= '9') {
      end++;
    }
    return end;
  }
}
