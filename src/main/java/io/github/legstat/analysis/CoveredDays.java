package io.github.legstat.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** The days on which calls began, and the gaps between them. */
public final class CoveredDays {
  private static final int SECONDS_A_DAY = 86_400;
  private static final int DAYS_A_WEEK = 7;

  private final TreeSet<Long> days = new TreeSet<>();
  private long last = Long.MIN_VALUE;

  /** Days that follow one another, both ends included. */
  public record Gap(LocalDate first, LocalDate last) {}

  /** Takes a time into account, in seconds of the local clock since 1970. */
  public void add(long seconds) {
    long day = Math.floorDiv(seconds, SECONDS_A_DAY);
    // Calls of one day mostly stand together.
    if (day != last) {
      days.add(day);
      last = day;
    }
  }

  /** Takes these days into account. */
  public void addAll(Set<LocalDate> dates) {
    dates.forEach(date -> days.add(date.toEpochDay()));
  }

  /** Takes all days of others into account. */
  public void merge(CoveredDays others) {
    days.addAll(others.days);
  }

  /** All days from the first to the last one, those without calls among them. */
  public List<LocalDate> span() {
    return days.isEmpty()
        ? List.of()
        : LongStream.rangeClosed(days.first(), days.last())
            .mapToObj(LocalDate::ofEpochDay)
            .toList();
  }

  /** Forgets all days. */
  public void clear() {
    days.clear();
    last = Long.MIN_VALUE;
  }

  /**
   * Days without calls between the first and the last one. Days of a week on which there never are
   * any calls, as where a business closes on Sundays, make no gap.
   */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    boolean[] openWeekdays = openWeekdays();
    long before = days.isEmpty() ? 0 : days.first();
    for (long day : days) {
      long first = before + 1;
      while (first < day && !isMissed(first, openWeekdays)) {
        first++;
      }
      long last = day - 1;
      while (last > first && !isMissed(last, openWeekdays)) {
        last--;
      }
      if (first < day) {
        gaps.add(new Gap(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
      }
      before = day;
    }
    return gaps;
  }

  private boolean[] openWeekdays() {
    boolean[] open = new boolean[DAYS_A_WEEK];
    for (long day : days) {
      open[weekday(day)] = true;
    }
    return open;
  }

  private static int weekday(long day) {
    return Math.floorMod(day, DAYS_A_WEEK);
  }

  /**
   * Whether calls were to be expected on a day without any; where no other week tells, they were.
   */
  private boolean isMissed(long day, boolean[] openWeekdays) {
    boolean onlyWeek = day - DAYS_A_WEEK < days.first() && day + DAYS_A_WEEK > days.last();
    return openWeekdays[weekday(day)] || onlyWeek;
  }
}
