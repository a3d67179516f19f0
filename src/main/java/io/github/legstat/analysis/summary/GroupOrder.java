package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Words;
import io.github.legstat.analysis.dimension.CalendarUnit;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.summary.Groups.Group;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which groups are shown. The biggest come first, and of groups of one size those
 * whose key comes first. Where a key is a part of the calendar, groups go by one key after the
 * other: parts of the calendar in their order, other values by all of their calls.
 */
final class GroupOrder {
  private final List<GroupKey> keys;
  private final List<Group> groups;

  /**
   * The order of groups.
   *
   * @param groups those by whose calls values are ordered
   */
  GroupOrder(List<GroupKey> keys, List<Group> groups) {
    this.keys = keys;
    this.groups = groups;
  }

  /** Some groups in order. */
  List<Group> sorted(List<Group> some) {
    if (keys.stream().noneMatch(key -> key.unit().isPresent())) {
      return some.stream().sorted(bySize(keys)).toList();
    }
    Comparator<Group> order = Comparator.comparingInt(group -> 0);
    for (int i = 0; i < keys.size(); i++) {
      int place = i;
      Map<String, Integer> ranks = ranks(some, place);
      order = order.thenComparing(group -> ranks.get(group.key().get(place)));
    }
    return some.stream().sorted(order).toList();
  }

  /** The place of each value of a key among all of them, found out once, not for each pair. */
  private Map<String, Integer> ranks(List<Group> some, int place) {
    Set<String> values = new HashSet<>();
    some.forEach(group -> values.add(group.key().get(place)));
    Map<String, Integer> ranks = new HashMap<>();
    for (String value : values.stream().sorted(order(place)).toList()) {
      ranks.put(value, ranks.size());
    }
    return ranks;
  }

  /** All values of one key in order. */
  List<String> values(int place) {
    return callsByValue(groups, place).keySet().stream().sorted(order(place)).toList();
  }

  /** The order of the values of a key. */
  private Comparator<String> order(int place) {
    Optional<CalendarUnit> unit = keys.get(place).unit();
    return unit.isPresent() ? inTime(unit.get()) : byCalls(callsByValue(groups, place));
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
