package io.github.legstat.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as Exotel's API writes them, {@code 2026-11-02 09:30:00}, which is also how they are shown.
 * There may be millions of them, so they are read and written without an object for each. In
 * seconds of the local clock since 1970-01-01T00:00:00.
 */
public final class PlainTime {
  /** How many characters such a time has. */
  public static final int LENGTH = "2026-11-02 09:30:00".length();

  private static final int SECONDS_A_DAY = 86_400;

  // Eight characters in a number, the first in the lowest byte. Less the pattern that they should
  // follow, a digit leaves its value and any other character nothing; the sum with what the highest
  // allowed value lacks to 0x7F then shows in the highest bit of each byte.
  private static final long YEAR_AND_MONTH = word("0000-00-");
  private static final long MOST_IN_DATE = word("vvvv\u007Fvv\u007F");
  private static final long CLOCK = word("00:00:00");
  private static final long MOST_IN_CLOCK = word("vv\u007Fvv\u007Fvv");
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  /**
   * From the first of March of the year 0 to 1970-01-01; years that begin in March end in leaps.
   */
  private static final int DAYS_TO_1970 = 719_468;

  private static final int DAYS_IN_400_YEARS = 146_097;
  private static final long FIRST_SECOND = -62_167_219_200L;
  private static final long LAST_SECOND = 253_402_300_799L;

  private PlainTime() {}

  private static long word(String eightCharacters) {
    return ByteWords.at(eightCharacters.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /**
   * The time that begins there, or {@link TimeReader#UNKNOWN} if none does: eight characters are
   * read at once, eight, and three.
   */
  static long read(byte[] bytes, int at) {
    long date = ByteWords.at(bytes, at) ^ YEAR_AND_MONTH;
    long clock = ByteWords.at(bytes, at + 11) ^ CLOCK;
    int day1 = bytes[at + 8] - '0';
    int day2 = bytes[at + 9] - '0';
    byte between = bytes[at + 10];
    long beyond =
        date | clock | ((date & LOW_BITS) + MOST_IN_DATE) | ((clock & LOW_BITS) + MOST_IN_CLOCK);
    if ((beyond & ~LOW_BITS) != 0
        || (day1 | day2 | (9 - day1) | (9 - day2)) < 0
        || (between != ' ' && between != 'T')) {
      return TimeReader.UNKNOWN;
    }
    int year = 100 * pair(date, 0) + pair(date, 2);
    int month = pair(date, 5);
    int day = 10 * day1 + day2;
    int hour = pair(clock, 0);
    int minute = pair(clock, 3);
    int second = pair(clock, 6);
    if (hour > 23
        || minute > 59
        || second > 59
        || month < 1
        || month > 12
        || day < 1
        || day > daysOf(month, year)) {
      return TimeReader.UNKNOWN;
    }
    return daysSinceEpoch(year, month, day) * SECONDS_A_DAY + 3600L * hour + 60L * minute + second;
  }

  /** The number of two digits, the first of which is so many places from the beginning. */
  private static int pair(long digits, int places) {
    int both = (int) (digits >>> (Byte.SIZE * places));
    return 10 * (both & 0xF) + (both >>> Byte.SIZE & 0xF);
  }

  private static int daysOf(int month, int year) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Days of the Gregorian calendar, counted in years that begin in March. */
  private static long daysSinceEpoch(int year, int month, int day) {
    int marchYear = month > 2 ? year : year - 1;
    int marchMonth = (month + 9) % 12;
    return daysBefore(marchYear) + daysBeforeMonth(marchMonth) + day - 1 - DAYS_TO_1970;
  }

  private static long daysBefore(int marchYear) {
    return 365L * marchYear
        + Math.floorDiv(marchYear, 4)
        - Math.floorDiv(marchYear, 100)
        + Math.floorDiv(marchYear, 400);
  }

  /** Five months have 153 days from March on, and again from August. */
  private static int daysBeforeMonth(int marchMonth) {
    return (153 * marchMonth + 2) / 5;
  }

  /** Whether a time has the usual form: that of any other year is longer. */
  public static boolean isUsual(long seconds) {
    return seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
  }

  /** Seconds as {@code yyyy-MM-dd HH:mm:ss}. */
  public static String text(long seconds) {
    if (!isUsual(seconds)) {
      return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).format(Unusual.FORM);
    }
    byte[] text = new byte[LENGTH];
    write(seconds, text, 0);
    return new String(text, StandardCharsets.ISO_8859_1); // takes bytes as they are
  }

  /**
   * Writes a time that {@link #isUsual is usual}.
   *
   * @param to gets {@link #LENGTH} characters of ASCII
   * @param at where the first of them goes
   */
  public static void write(long seconds, byte[] to, int at) {
    long days = Math.floorDiv(seconds, SECONDS_A_DAY) + DAYS_TO_1970;
    // Years begin up to a day and a half earlier than if all were of the mean length.
    int marchYear = (int) (400 * (days + 2) / DAYS_IN_400_YEARS);
    while (daysBefore(marchYear) > days) {
      marchYear--;
    }
    int dayOfYear = (int) (days - daysBefore(marchYear));
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    int year = month > 2 ? marchYear : marchYear + 1;
    int ofDay = (int) Math.floorMod(seconds, (long) SECONDS_A_DAY);
    putPair(to, at, year / 100);
    putPair(to, at + 2, year % 100);
    to[at + 4] = '-';
    putPair(to, at + 5, month);
    to[at + 7] = '-';
    putPair(to, at + 8, dayOfYear - daysBeforeMonth(marchMonth) + 1);
    to[at + 10] = ' ';
    putPair(to, at + 11, ofDay / 3600);
    to[at + 13] = ':';
    putPair(to, at + 14, ofDay / 60 % 60);
    to[at + 16] = ':';
    putPair(to, at + 17, ofDay % 60);
  }

  private static void putPair(byte[] text, int at, int number) {
    text[at] = (byte) ('0' + number / 10);
    text[at + 1] = (byte) ('0' + number % 10);
  }

  /** Made once, and only where a time is shown that the usual form has no room for. */
  private static final class Unusual {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  }
}
