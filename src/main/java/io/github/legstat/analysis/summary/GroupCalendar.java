package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Words;
import io.github.legstat.analysis.dimension.CalendarGaps;
import io.github.legstat.analysis.dimension.CalendarUnit;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.summary.Groups.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds groups without calls to those by parts of the calendar: a day without calls is one, between
 * two others, and up to each end of a period that the user asks for. Not where calls are grouped by
 * several parts of the calendar and something else: of each agent every hour of every day would be
 * a table that nobody can read; nor of each of thousands of customers every day.
 */
public final class GroupCalendar {
  /** A table of more rows than this is not read for the gaps in it, and most would be gaps. */
  private static final int MOST_ROWS = 20_000;

  private final List<GroupKey> keys;
  private final List<Long> asked;

  /**
   * The calendar of groups.
   *
   * @param asked the ends of the period that the user asks for, as far as given
   */
  public GroupCalendar(List<GroupKey> keys, List<Long> asked) {
    this.keys = List.copyOf(keys);
    this.asked = List.copyOf(asked);
  }

  /**
   * All groups, with those that the calendar has between them, in no promised order; without keys
   * always one.
   */
  public List<Group> filled(Groups groups) {
    List<Group> all = groups.groups();
    if (keys.isEmpty() && all.isEmpty()) {
      return List.of(groups.nothing());
    }
    List<Integer> timed = new ArrayList<>();
    List<CalendarUnit> units = new ArrayList<>();
    for (int place = 0; place < keys.size(); place++) {
      if (keys.get(place).unit().isPresent()) {
        timed.add(place);
        units.add(keys.get(place).unit().get());
      }
    }
    boolean severalTimesAndOthers = units.size() > 1 && units.size() < keys.size();
    if (units.isEmpty() || severalTimesAndOthers) {
      return all;
    }
    List<String> blank = Collections.nCopies(timed.size(), "");
    Map<List<String>, Group> filled = new LinkedHashMap<>();
    Set<List<String>> times = new LinkedHashSet<>(ends(units));
    Set<List<String>> others = new LinkedHashSet<>();
    for (Group group : all) {
      filled.put(group.key(), group);
      others.add(with(group.key(), timed, blank));
      List<String> time = timed.stream().map(group.key()::get).toList();
      if (!time.contains(Words.UNKNOWN)) {
        times.add(time);
      }
    }
    if (timed.size() == keys.size()) {
      others.add(blank);
    }
    Set<List<String>> calendar = CalendarGaps.filled(units, times);
    if ((long) calendar.size() * others.size() > MOST_ROWS) {
      return all;
    }
    for (List<String> time : calendar) {
      for (List<String> other : others) {
        List<String> key = with(other, timed, time);
        filled.computeIfAbsent(key, each -> new Group(each, groups.none()));
      }
    }
    return List.copyOf(filled.values());
  }

  /** What the calendar has for the ends of the period that was asked for. */
  private List<List<String>> ends(List<CalendarUnit> units) {
    return asked.stream()
        .map(seconds -> units.stream().map(unit -> unit.text(unit.number(seconds))).toList())
        .toList();
  }

  private static List<String> with(List<String> key, List<Integer> places, List<String> values) {
    List<String> changed = new ArrayList<>(key);
    for (int i = 0; i < places.size(); i++) {
      changed.set(places.get(i), values.get(i));
    }
    return List.copyOf(changed);
  }
}
