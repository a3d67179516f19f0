package io.github.legstat.analysis.dimension;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of the calendar that lie between the first and the last that were met, so that a day
 * without calls is shown as one. Hours and weekdays are complete, whichever were met.
 */
public final class CalendarGaps {
  private static final int HOURS_A_DAY = 24;
  private static final int DAYS_A_WEEK = 7;

  /** More than this is no period of calls, but a time that somebody mistyped. */
  private static final long MOST_DAYS = 40_000;

  /** A Monday. */
  private static final long SOME_MONDAY = 4;

  private CalendarGaps() {}

  /**
   * All values between the first and the last.
   *
   * @param units the units, in the order of a key
   * @param met the values that were met, one for each unit; none of them unknown
   * @return at least those met, none twice
   */
  public static Set<List<String>> filled(List<CalendarUnit> units, Set<List<String>> met) {
    Set<List<String>> values = new LinkedHashSet<>(met);
    if (met.isEmpty()) {
      return values;
    }
    long first = Long.MIN_VALUE;
    long last = Long.MAX_VALUE;
    for (int i = 0; i < units.size(); i++) {
      CalendarUnit unit = units.get(i);
      if (!unit.isRecurring()) {
        int place = i;
        long least = met.stream().mapToLong(key -> unit.number(key.get(place))).min().orElseThrow();
        long most = met.stream().mapToLong(key -> unit.number(key.get(place))).max().orElseThrow();
        first = Math.max(first, unit.firstDay(least));
        last = Math.min(last, unit.firstDay(most + 1) - 1);
      }
    }
    if (first == Long.MIN_VALUE) {
      first = SOME_MONDAY;
      last = SOME_MONDAY + DAYS_A_WEEK - 1;
    }
    if (last - first < MOST_DAYS) {
      addAll(values, units, first, last);
    }
    return values;
  }

  private static void addAll(
      Set<List<String>> values, List<CalendarUnit> units, long first, long last) {
    int hours = units.contains(CalendarUnit.HOUR) ? HOURS_A_DAY : 1;
    for (long day = first; day <= last; day++) {
      for (int hour = 0; hour < hours; hour++) {
        long seconds = day * CalendarUnit.SECONDS_A_DAY + hour * CalendarUnit.SECONDS_AN_HOUR;
        List<String> value = new ArrayList<>();
        for (CalendarUnit unit : units) {
          value.add(unit.text(unit.number(seconds)));
        }
        values.add(List.copyOf(value));
      }
    }
  }
}
