package io.github.legstat.analysis.dimension;

import io.github.legstat.model.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A part of the calendar that calls are grouped by, counted from some first one. Local time is in
 * seconds of the clock since 1970, as {@code TimeReader} has it.
 */
public enum CalendarUnit implements Term {
  HOUR("hour", "09") {
    @Override
    public long number(long seconds) {
      return Math.floorMod(seconds, SECONDS_A_DAY) / SECONDS_AN_HOUR;
    }

    @Override
    public String text(long number) {
      return twoDigits(number);
    }

    @Override
    public long number(String text) {
      return ChronoField.HOUR_OF_DAY.checkValidValue(Long.parseLong(text));
    }

    @Override
    long firstDay(long number) {
      return Long.MIN_VALUE;
    }
  },
  WEEKDAY("weekday", "monday") {
    @Override
    public long number(long seconds) {
      return Math.floorMod(Math.floorDiv(seconds, SECONDS_A_DAY) + FIRST_MONDAY, DAYS_A_WEEK) + 1;
    }

    @Override
    public String text(long number) {
      return DayOfWeek.of(Math.toIntExact(number)).name().toLowerCase(Locale.ROOT);
    }

    @Override
    public long number(String text) {
      String wanted = text.toUpperCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        // As people write it: mon, tues, saturday.
        if (wanted.length() >= SHORTEST_WEEKDAY && day.name().startsWith(wanted)) {
          return day.getValue();
        }
      }
      throw new IllegalArgumentException(text + " is no weekday");
    }

    @Override
    long firstDay(long number) {
      return Long.MIN_VALUE;
    }
  },
  DAY("day", "2026-11-02") {
    @Override
    public long number(long seconds) {
      return Math.floorDiv(seconds, SECONDS_A_DAY);
    }

    @Override
    public String text(long number) {
      return LocalDate.ofEpochDay(number).toString();
    }

    @Override
    public long number(String text) {
      return LocalDate.parse(text).toEpochDay();
    }

    @Override
    long firstDay(long number) {
      return number;
    }
  },
  /** Weeks as ISO 8601 has them: from Monday; the first one of a year has its first Thursday. */
  WEEK("week", "2026-W45") {
    @Override
    public long number(long seconds) {
      return Math.floorDiv(Math.floorDiv(seconds, SECONDS_A_DAY) + FIRST_MONDAY, DAYS_A_WEEK);
    }

    @Override
    public String text(long number) {
      LocalDate monday = LocalDate.ofEpochDay(firstDay(number));
      int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      return monday.get(IsoFields.WEEK_BASED_YEAR) + "-W" + twoDigits(week);
    }

    @Override
    public long number(String text) {
      LocalDate monday = LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return Math.floorDiv(monday.toEpochDay() + FIRST_MONDAY, DAYS_A_WEEK);
    }

    @Override
    long firstDay(long number) {
      return number * DAYS_A_WEEK - FIRST_MONDAY;
    }
  },
  MONTH("month", "2026-11") {
    @Override
    public long number(long seconds) {
      return day(seconds).get(ChronoField.YEAR) * MONTHS_A_YEAR + day(seconds).getMonthValue() - 1;
    }

    @Override
    public String text(long number) {
      return month(number).toString();
    }

    @Override
    public long number(String text) {
      return YearMonth.parse(text).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    @Override
    long firstDay(long number) {
      return month(number).atDay(1).toEpochDay();
    }

    private YearMonth month(long number) {
      return YearMonth.of(
          Math.toIntExact(number / MONTHS_A_YEAR), Math.toIntExact(number % MONTHS_A_YEAR) + 1);
    }
  };

  static final long SECONDS_A_DAY = 86_400;
  static final long SECONDS_AN_HOUR = 3_600;
  private static final long DAYS_A_WEEK = 7;
  private static final long MONTHS_A_YEAR = 12;

  /** The shortest that people write. */
  private static final int SHORTEST_WEEKDAY = 3;

  /** 1970 began on the fourth day of a week. */
  private static final long FIRST_MONDAY = 3;

  private final String word;
  private final String example;

  CalendarUnit(String word, String example) {
    this.word = word;
    this.example = example;
  }

  @Override
  public String word() {
    return word;
  }

  /** One of its values, as it is written. */
  String example() {
    return example;
  }

  /** The number of the unit that a local time lies in. */
  public abstract long number(long seconds);

  /** How a unit is written. */
  public abstract String text(long number);

  /** The number of a unit as it is written. */
  public abstract long number(String text);

  /** The first day of a unit, counted from 1970; the least number for units that come again. */
  abstract long firstDay(long number);

  /** Whether the unit comes again and again, such as a weekday. */
  public boolean isRecurring() {
    return this == HOUR || this == WEEKDAY;
  }

  private static LocalDate day(long seconds) {
    return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
  }

  private static String twoDigits(long number) {
    return (number < 10 ? "0" : "") + number;
  }
}
