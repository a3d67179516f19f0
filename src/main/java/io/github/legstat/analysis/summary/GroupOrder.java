package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Words;
import io.github.legstat.analysis.dimension.CalendarUnit;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.summary.Groups.Group;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which groups are shown. The biggest come first, and of groups of one size those
 * whose key comes first. Where a key is a part of the calendar, groups go by one key after the
 * other: parts of the calendar in their order, other values by all of their calls.
 */
final class GroupOrder {
  private final List<GroupKey> keys;
  private final List<Group> groups;
  private final Comparator<Group> order;

  GroupOrder(List<GroupKey> keys, List<Group> groups) {
    this.keys = keys;
    this.groups = groups;
    this.order = keys.stream().anyMatch(key -> key.unit().isPresent()) ? byKeys() : bySize(keys);
  }

  /** All groups in order. */
  List<Group> sorted(List<Group> groups) {
    return groups.stream().sorted(order).toList();
  }

  /** All values of one key in order. */
  List<String> values(int place) {
    Map<String, Long> calls = callsByValue(groups, place);
    Optional<CalendarUnit> unit = keys.get(place).unit();
    return calls.keySet().stream()
        .sorted(unit.isPresent() ? inTime(unit.get()) : byCalls(calls))
        .toList();
  }

  /** The biggest first, then by the words of the key. */
  static Comparator<Group> bySize(List<GroupKey> keys) {
    Comparator<Group> bySize =
        Comparator.comparingLong((Group group) -> group.metrics().calls()).reversed();
    for (int i = 0; i < keys.size(); i++) {
      int place = i;
      bySize = bySize.thenComparing(group -> group.key().get(place));
    }
    return bySize;
  }

  private Comparator<Group> byKeys() {
    Comparator<Group> all = Comparator.comparing(group -> 0);
    for (int i = 0; i < keys.size(); i++) {
      int place = i;
      Optional<CalendarUnit> unit = keys.get(place).unit();
      Comparator<String> values =
          unit.isPresent() ? inTime(unit.get()) : byCalls(callsByValue(groups, place));
      all = all.thenComparing(group -> group.key().get(place), values);
    }
    return all;
  }

  private static Comparator<String> inTime(CalendarUnit unit) {
    return Comparator.comparingLong(
        value -> value.equals(Words.UNKNOWN) ? Long.MAX_VALUE : unit.number(value));
  }

  private static Comparator<String> byCalls(Map<String, Long> calls) {
    return Comparator.comparingLong((String value) -> calls.getOrDefault(value, 0L))
        .reversed()
        .thenComparing(Comparator.naturalOrder());
  }

  private static Map<String, Long> callsByValue(List<Group> groups, int place) {
    Map<String, Long> calls = new HashMap<>();
    for (Group group : groups) {
      calls.merge(group.key().get(place), group.metrics().calls(), Long::sum);
    }
    return calls;
  }
}
