package io.github.legstat.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the times of a record as local time of the report's zone.
 *
 * <p>Exotel writes local time of the account without an offset; such values are taken as they
 * stand. Values with an offset are converted. Times are seconds of the local clock since
 * 1970-01-01T00:00:00.
 */
public final class TimeReader {
  /** No time: the value is absent, a placeholder, or nothing that is known as a time. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private static final int PLAIN_LENGTH = "2026-11-02 09:30:00".length();
  private static final int SECONDS_A_DAY = 86_400;
  private static final int LAST_YEAR = 9999;

  // Eight characters in a number, the first in the lowest byte. Less the pattern that they should
  // follow, a digit leaves its value and any other character nothing; the sum with what the highest
  // allowed value lacks to 0x7F then shows in the highest bit of each byte.
  private static final long YEAR_AND_MONTH = word("0000-00-");
  private static final long MOST_IN_DATE = word("vvvv\u007Fvv\u007F");
  private static final long CLOCK = word("00:00:00");
  private static final long MOST_IN_CLOCK = word("vv\u007Fvv\u007Fvv");
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  /** A time as spreadsheets count it: in days, from the end of 1899 on. Made only where needed. */
  private static final class DayNumber {
    private static final Pattern FORM = Pattern.compile("[4-7][0-9]{4}(?:\\.[0-9]{1,15})?");
    private static final int OF_1970 = 25_569;
  }

  /** The days after the placeholder 1970-01-01 05:30:00 begin here. */
  private static final long FIRST_BELIEVABLE = 365L * SECONDS_A_DAY;

  private static long word(String eightCharacters) {
    return ByteWords.at(eightCharacters.getBytes(StandardCharsets.US_ASCII), 0);
  }

  private final Zone zone;

  /** A reader of times for a report in this zone. */
  public TimeReader(Zone zone) {
    this.zone = zone;
  }

  /** The zone of the report. */
  public Zone zone() {
    return zone;
  }

  /** When a call began; when its record was made where that is not known; {@link #UNKNOWN}. */
  public long began(Call call) {
    long start = seconds(call, Field.START);
    return start == UNKNOWN ? seconds(call, Field.CREATED) : start;
  }

  /** The local time of a field in seconds, or {@link #UNKNOWN}. */
  public long seconds(Call call, Field field) {
    int start = call.start(field);
    if (start < 0) {
      return UNKNOWN;
    }
    byte[] bytes = call.bytes();
    int end = call.end(field);
    while (start < end && isBlank(bytes[start])) {
      start++;
    }
    while (start < end && isBlank(bytes[end - 1])) {
      end--;
    }
    long seconds = end - start == PLAIN_LENGTH ? plain(bytes, start) : UNKNOWN;
    if (seconds == UNKNOWN && end > start) {
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8).strip();
      seconds = other(text, call.dateOrder());
    }
    return seconds >= FIRST_BELIEVABLE ? seconds : UNKNOWN;
  }

  /** Whether a field holds what may be meant for a time, but cannot be read as one. */
  public boolean isNoTime(Call call, Field field) {
    String text = call.text(field).strip();
    return text.chars().anyMatch(sign -> sign >= '1' && sign <= '9')
        && !isPlaceholder(text)
        && other(text, call.dateOrder()) == UNKNOWN;
  }

  /** Whether a value stands where Exotel knows no time. */
  public static boolean isPlaceholder(String text) {
    return text.isBlank() || text.startsWith("0000-00-00") || text.startsWith("1970-01-01");
  }

  /** Seconds as {@code yyyy-MM-dd HH:mm:ss}. */
  public static String text(long seconds) {
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
    if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
      return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).format(PlainForm.FORM);
    }
    // Written out, as there may be very many.
    int ofDay = Math.floorMod(seconds, SECONDS_A_DAY);
    byte[] text = new byte[PLAIN_LENGTH];
    putPair(text, 0, day.getYear() / 100, '-');
    putPair(text, 2, day.getYear() % 100, '-');
    putPair(text, 5, day.getMonthValue(), '-');
    putPair(text, 8, day.getDayOfMonth(), ' ');
    putPair(text, 11, ofDay / 3600, ':');
    putPair(text, 14, ofDay / 60 % 60, ':');
    text[17] = (byte) ('0' + ofDay % 60 / 10);
    text[18] = (byte) ('0' + ofDay % 10);
    return new String(text, StandardCharsets.ISO_8859_1); // takes bytes as they are
  }

  private static void putPair(byte[] text, int at, int number, char behind) {
    text[at] = (byte) ('0' + number / 10);
    text[at + 1] = (byte) ('0' + number % 10);
    text[at + 2] = (byte) behind;
  }

  /** Made once, and only where a time is shown that the usual form has no room for. */
  private static final class PlainForm {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  }

  /** Reads {@code 2026-11-02 09:30:00}: eight characters at once, eight, and three. */
  private static long plain(byte[] bytes, int at) {
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
      return UNKNOWN;
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
      return UNKNOWN;
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
    long dayOfYear = (153L * marchMonth + 2) / 5 + day - 1;
    return 365L * marchYear
        + Math.floorDiv(marchYear, 4)
        - Math.floorDiv(marchYear, 100)
        + Math.floorDiv(marchYear, 400)
        + dayOfYear
        - 719_468;
  }

  private long other(String text, DateOrder order) {
    if (DayNumber.FORM.matcher(text).matches()) {
      return Math.round((Double.parseDouble(text) - DayNumber.OF_1970) * SECONDS_A_DAY);
    }
    return isPlaceholder(text)
        ? UNKNOWN
        : WrittenTime.parse(text).map(time -> time.seconds(order, zone)).orElse(UNKNOWN);
  }

  private static boolean isBlank(byte one) {
    return one >= 0 && one <= ' ';
  }
}
