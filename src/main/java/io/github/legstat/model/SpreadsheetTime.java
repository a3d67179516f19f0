package io.github.legstat.model;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A time that a spreadsheet has rewritten: two numbers and a year, then perhaps hours and minutes,
 * in the way of the country it was set to. Which number is the day must be known from elsewhere.
 */
public final class SpreadsheetTime {
  private static final int MONTHS = 12;
  private static final int FIRST_LONG_YEAR = 1000;

  private final int first;
  private final int second;
  private final int year;
  private final int hour;
  private final int minute;
  private final int secondOfMinute;

  private SpreadsheetTime(int[] numbers, boolean afternoon, boolean morning) {
    this.first = numbers[0];
    this.second = numbers[1];
    this.year = numbers[2];
    int written = numbers[3];
    this.hour = afternoon && written < 12 ? written + 12 : morning && written == 12 ? 0 : written;
    this.minute = numbers[4];
    this.secondOfMinute = numbers[5];
  }

  /** The parts of a time of this kind; empty where the text is something else. */
  public static Optional<SpreadsheetTime> parse(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    boolean afternoon = upper.endsWith("PM");
    boolean morning = upper.endsWith("AM");
    String digits = afternoon || morning ? upper.substring(0, upper.length() - 2).strip() : upper;
    int[] numbers = new int[6];
    int count = 0;
    int at = 0;
    while (at < digits.length()) {
      int end = at;
      while (end < digits.length() && Character.digit(digits.charAt(end), 10) >= 0) {
        end++;
      }
      if (end == at || end - at > 4 || count == numbers.length || !fits(digits, end, count)) {
        return Optional.empty();
      }
      numbers[count++] = Integer.parseInt(digits.substring(at, end));
      at = end + 1;
    }
    boolean whole = (count == 3 || count >= 5) && numbers[2] >= FIRST_LONG_YEAR;
    return whole ? Optional.of(new SpreadsheetTime(numbers, afternoon, morning)) : Optional.empty();
  }

  /** Whether the sign behind a number is the one that belongs there. */
  private static boolean fits(String text, int end, int count) {
    if (end == text.length()) {
      return true;
    }
    char sign = text.charAt(end);
    return switch (count) {
      case 0, 1 -> sign == '-' || sign == '/' || sign == '.';
      case 2 -> sign == ' ';
      default -> sign == ':';
    };
  }

  /** The only order that this date allows; empty where both would do, or none. */
  public Optional<DateOrder> provenOrder() {
    if (first > MONTHS && second <= MONTHS) {
      return Optional.of(DateOrder.DAY_FIRST);
    }
    return second > MONTHS && first <= MONTHS
        ? Optional.of(DateOrder.MONTH_FIRST)
        : Optional.empty();
  }

  /** Seconds of the local clock since 1970, or {@link TimeReader#UNKNOWN} for no real date. */
  long seconds(DateOrder order) {
    int month = order == DateOrder.DAY_FIRST ? second : first;
    int day = order == DateOrder.DAY_FIRST ? first : second;
    try {
      return LocalDateTime.of(year, month, day, hour, minute, secondOfMinute)
          .toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return TimeReader.UNKNOWN;
    }
  }
}
