package io.github.legstat.model;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time in one of the ways in which programs and spreadsheets write it: with the year first, with
 * a month by its name, or as two numbers and a year, of which something else must tell which is the
 * day.
 */
final class WrittenTime {
  private static final int LONGEST = 48;

  /** The first year that two digits can stand for: there was no Exotel before. */
  private static final int FIRST_SHORT_YEAR = 2011;

  private static final int CENTURY = 2000;
  private static final int NOON = 12;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<weekday>[a-z]{3})[a-z]{0,6},?\\s+)?"
              + "(?:(?<yearFirst>[0-9]{4})([-/.])(?<monthSecond>[0-9]{1,2})\\3(?<dayThird>[0-9]{1,2})"
              + "|(?<first>[0-9]{1,2})([-/.])(?<second>[0-9]{1,2})\\7(?<yearThird>[0-9]{4}|[0-9]{2})"
              + "|(?<dayFirst>[0-9]{1,2})[-\\s](?<name>[a-z]{3})[a-z]{0,6}[-\\s,]\\s*"
              + "(?<yearLast>[0-9]{4}|[0-9]{2})"
              + "|(?<nameFirst>[a-z]{3})[a-z]{0,6}\\s+(?<daySecond>[0-9]{1,2}),?\\s+"
              + "(?<yearBehind>[0-9]{4}))"
              + "(?:(?:t|,?\\s+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})"
              + "(?::(?<secondOfMinute>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
              + "\\s*(?:(?<half>[ap])\\.?m\\.?)?"
              + "\\s*(?<offset>z|utc|gmt|[+-][0-9]{2}(?::?[0-9]{2})?)?)?",
          Pattern.CASE_INSENSITIVE);

  private final Matcher parts;

  private WrittenTime(Matcher parts) {
    this.parts = parts;
  }

  /** The parts of a time; empty where the text is something else. */
  static Optional<WrittenTime> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() ? Optional.of(new WrittenTime(matcher)) : Optional.empty();
  }

  /**
   * Seconds of the local clock since 1970, or {@link TimeReader#UNKNOWN} for no real time.
   *
   * @param order which number is the day where the text does not tell
   * @param zone what a time with an offset is converted to
   */
  long seconds(DateOrder order, Zone zone) {
    try {
      LocalDateTime local = date(order);
      if (!isOnItsWeekday(local)) {
        return TimeReader.UNKNOWN;
      }
      String offset = part("offset").toUpperCase(Locale.ROOT);
      if (!offset.isEmpty()) {
        ZoneOffset written =
            offset.endsWith("T") || offset.endsWith("C") ? ZoneOffset.UTC : ZoneOffset.of(offset);
        local = LocalDateTime.ofInstant(local.toInstant(written), zone.clock());
      }
      return local.toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return TimeReader.UNKNOWN;
    }
  }

  private LocalDateTime date(DateOrder order) {
    if (!part("yearFirst").isEmpty()) {
      return at(number("yearFirst"), number("monthSecond"), number("dayThird"));
    }
    if (!part("first").isEmpty()) {
      boolean dayFirst = order == DateOrder.DAY_FIRST;
      int month = number(dayFirst ? "second" : "first");
      return at(year("yearThird"), month, number(dayFirst ? "first" : "second"));
    }
    if (!part("dayFirst").isEmpty()) {
      return at(year("yearLast"), month("name"), number("dayFirst"));
    }
    return at(year("yearBehind"), month("nameFirst"), number("daySecond"));
  }

  private LocalDateTime at(int year, int month, int day) {
    int hour = number("hour");
    String half = part("half").toLowerCase(Locale.ROOT);
    if (half.equals("p") && hour < NOON) {
      hour += NOON;
    } else if (half.equals("a") && hour == NOON) {
      hour = 0;
    }
    return LocalDateTime.of(year, month, day, hour, number("minute"), number("secondOfMinute"));
  }

  private int year(String group) {
    int written = number(group);
    if (part(group).length() > 2) {
      return written;
    }
    if (written + CENTURY < FIRST_SHORT_YEAR) {
      throw new DateTimeException("no year of a call");
    }
    return written + CENTURY;
  }

  /** The number of a month; zero, which is none, for any other word. */
  private int month(String group) {
    return MONTHS.indexOf(part(group).toLowerCase(Locale.ROOT)) + 1;
  }

  private boolean isOnItsWeekday(LocalDateTime time) {
    String weekday = part("weekday").toLowerCase(Locale.ROOT);
    return weekday.isEmpty() || WEEKDAYS.indexOf(weekday) + 1 == time.getDayOfWeek().getValue();
  }

  private int number(String group) {
    String digits = part(group);
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private String part(String group) {
    String found = parts.group(group);
    return found == null ? "" : found;
  }
}
