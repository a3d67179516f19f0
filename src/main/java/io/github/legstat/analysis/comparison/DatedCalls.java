package io.github.legstat.analysis.comparison;

import io.github.legstat.analysis.CoveredDays;
import io.github.legstat.analysis.Words;
import io.github.legstat.analysis.metric.Metrics;
import io.github.legstat.analysis.summary.GroupedTally;
import io.github.legstat.analysis.summary.Groups;
import io.github.legstat.analysis.summary.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** The calls of one period, measured day by day. */
final class DatedCalls {
  private final GroupedTally calls;
  private final CoveredDays covered = new CoveredDays();
  private final TreeMap<LocalDate, Metrics> days = new TreeMap<>();
  private final Metrics undated;

  /** Calls that have been grouped by day. */
  DatedCalls(CoveredCalls coveredCalls) {
    this.calls = coveredCalls.calls();
    this.undated = calls.groups().none();
    for (Groups.Group group : calls.groups().groups()) {
      String day = group.key().get(0);
      if (day.equals(Words.UNKNOWN)) {
        undated.merge(group.metrics());
      } else {
        days.put(LocalDate.parse(day), group.metrics());
      }
    }
    covered.merge(coveredCalls.daysOfOthers());
    covered.addAll(days.keySet());
  }

  /** How often each day of the week lies in the period, with calls or without. */
  Map<DayOfWeek, Long> weekdays() {
    Map<DayOfWeek, Long> weekdays = new EnumMap<>(DayOfWeek.class);
    for (LocalDate day : covered.span()) {
      weekdays.merge(day.getDayOfWeek(), 1L, Long::sum);
    }
    return weekdays;
  }

  /** All calls together, also those without a time. */
  ComparedCalls all() {
    return on(Set.of(DayOfWeek.values()), undated);
  }

  /** The calls of these days of the week; the others are left out. */
  ComparedCalls on(Set<DayOfWeek> weekdays) {
    return on(weekdays, calls.groups().none());
  }

  private ComparedCalls on(Set<DayOfWeek> weekdays, Metrics others) {
    Metrics together = calls.groups().none();
    together.merge(others);
    days.forEach(
        (day, metrics) -> {
          if (weekdays.contains(day.getDayOfWeek())) {
            together.merge(metrics);
          }
        });
    long compared =
        weekdays().entrySet().stream()
            .filter(day -> weekdays.contains(day.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    Tally tally = calls.tally();
    return new ComparedCalls(
        tally.period().firstShown(),
        tally.period().lastShown(),
        compared,
        tally.counted() - together.calls(),
        together);
  }

  /** The first and the last day, if it has less than half of the calls that others like it have. */
  Map<LocalDate, String> partialEdges() {
    Map<LocalDate, String> partial = new TreeMap<>();
    List<LocalDate> span = covered.span();
    if (!span.isEmpty()) {
      for (LocalDate edge : List.of(span.get(0), span.get(span.size() - 1))) {
        long found = days.containsKey(edge) ? days.get(edge).calls() : 0;
        OptionalDouble usual = usualCalls(edge);
        if (usual.isPresent() && 2 * found < usual.getAsDouble()) {
          partial.put(
              edge,
              edge
                  + " has "
                  + found
                  + " calls, other days like it "
                  + Math.round(usual.getAsDouble())
                  + " on average: the period may be cut off there.");
        }
      }
    }
    return partial;
  }

  private OptionalDouble usualCalls(LocalDate like) {
    return days.entrySet().stream()
        .filter(day -> !day.getKey().equals(like))
        .filter(day -> day.getKey().getDayOfWeek() == like.getDayOfWeek())
        .mapToLong(day -> day.getValue().calls())
        .average();
  }
}
