package io.github.legstat.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A telephone number as the person or line that it stands for: all spellings of one number are
 * equal.
 *
 * <p>{@code 09876543210}, {@code 9876543210}, {@code 919876543210}, {@code +91 98765 43210} and
 * {@code 00919876543210} are one person. Ten digits are an Indian number, a landline with its STD
 * code or a mobile, even if they begin with 91; a number behind {@code +} or {@code 00} and one of
 * eleven digits and more carries its country code. Everything else stays as it was written: names
 * such as {@code sip:}, toll-free numbers, extensions.
 *
 * <p>Of some numbers nobody can tell whose they are: those that were withheld or masked, and those
 * that a spreadsheet has rounded. They are never one person, however often they occur.
 *
 * @param kind what the number tells
 * @param number country code and number as one decimal number; 0 unless it is a {@link Kind#NUMBER}
 * @param name how it was written; empty unless it is a {@link Kind#NAME}
 */
public record PhoneNumber(Kind kind, long number, String name) {
  /** What a number tells of whose it is. */
  public enum Kind implements Term {
    /** A number with its country code, whatever its spelling. */
    NUMBER("number"),
    /** Something that is compared as it was written, such as {@code sip:desk2@example.com}. */
    NAME("name"),
    /** Empty, withheld or masked. */
    HIDDEN("hidden"),
    /** Rounded by a spreadsheet, such as {@code 9.19E+11}. */
    LOST_DIGITS("lost-digits");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The canonical word. */
    @Override
    public String word() {
      return word;
    }
  }

  /** The {@link #key} of a {@link Kind#HIDDEN} number. */
  public static final long HIDDEN_KEY = 0;

  /** The {@link #key} of a number of {@link Kind#LOST_DIGITS}. */
  public static final long LOST_DIGITS_KEY = -1;

  /** The {@link #key} of every {@link Kind#NAME}: such are told apart by their text. */
  public static final long NAME_KEY = -2;

  /** What addresses begin with that have a number or a name of a line in them. */
  private static final List<String> SCHEMES = List.of("sip:", "sips:", "tel:");

  /** An exponent with its letter, its sign, two digits and a quote or blank. */
  private static final int LONGEST_EXPONENT = 5;

  /** A number that somebody has withheld. */
  public static final PhoneNumber HIDDEN = new PhoneNumber(Kind.HIDDEN, 0, "");

  /** A number that a spreadsheet has rounded. */
  public static final PhoneNumber LOST_DIGITS = new PhoneNumber(Kind.LOST_DIGITS, 0, "");

  /** The number that is written in a text. */
  public static PhoneNumber of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(bytes, 0, bytes.length);
  }

  /** The number in a field of a call; hidden where the record has none. */
  public static PhoneNumber of(Call call, Field field) {
    return of(call.bytes(), Math.max(0, call.start(field)), Math.max(0, call.end(field)));
  }

  /** Whether a spreadsheet has rounded the number in a field of a call. */
  public static boolean hasLostDigits(Call call, Field field) {
    return mayEndInExponent(call.bytes(), call.start(field), call.end(field))
        && key(call, field) == LOST_DIGITS_KEY;
  }

  /** Whether a letter stands where the exponent of a rounded number would begin. */
  private static boolean mayEndInExponent(byte[] bytes, int start, int end) {
    for (int at = Math.max(start + 1, end - LONGEST_EXPONENT); at < end; at++) {
      if ((bytes[at] | ' ') == 'e') {
        return true;
      }
    }
    return false;
  }

  private static PhoneNumber of(byte[] bytes, int start, int end) {
    long key = PhoneReader.key(bytes, start, end);
    if (key == NAME_KEY) {
      return new PhoneNumber(Kind.NAME, 0, PhoneReader.name(bytes, start, end));
    }
    return ofKey(key);
  }

  /**
   * The number that has a key.
   *
   * @throws IllegalArgumentException for {@link #NAME_KEY}, which many names share
   */
  public static PhoneNumber ofKey(long key) {
    if (key > 0) {
      return new PhoneNumber(Kind.NUMBER, key, "");
    }
    if (key == NAME_KEY) {
      throw new IllegalArgumentException("a name has no key of its own");
    }
    return key == LOST_DIGITS_KEY ? LOST_DIGITS : HIDDEN;
  }

  /**
   * The number in a field of a call as one {@code long}, without an object: above zero and the same
   * for all spellings of a {@link Kind#NUMBER}, or else one of the keys that name another kind.
   */
  public static long key(Call call, Field field) {
    int start = call.start(field);
    return start < 0 ? HIDDEN_KEY : PhoneReader.key(call.bytes(), start, call.end(field));
  }

  /** Whether a text is an address of a line, such as {@code sip:desk2@example.com}. */
  public static boolean isAddress(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return SCHEMES.stream().anyMatch(lower::startsWith);
  }

  /** Whether two fields of a call hold the same number, in whatever spelling. */
  public static boolean isSame(Call call, Field one, Field other) {
    long key = key(call, one);
    if (key != key(call, other)) {
      return false;
    }
    return key > 0 || (key == NAME_KEY && of(call, one).equals(of(call, other)));
  }

  /** Whether this tells whose number it is, so that calls of the same number are one caller's. */
  public boolean isKnown() {
    return switch (kind) {
      case NUMBER, NAME -> true;
      case HIDDEN, LOST_DIGITS -> false;
    };
  }

  /**
   * The number as one dials it in India: {@code 09876543210}, {@code +6581234567}; a name as it was
   * written; the word of its kind where it tells nobody.
   */
  @Override
  public String toString() {
    return switch (kind) {
      case NUMBER -> PhoneReader.dialed(number);
      case NAME -> name;
      case HIDDEN, LOST_DIGITS -> kind.word();
    };
  }
}
