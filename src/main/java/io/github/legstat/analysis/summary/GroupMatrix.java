package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Words;
import io.github.legstat.analysis.dimension.CalendarUnit;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.analysis.metric.Metrics;
import io.github.legstat.analysis.summary.Groups.Group;
import io.github.legstat.report.Column;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One metric of calls by two keys for people: the values of one key down, those of the other
 * across, whichever way takes less room, and what they come to together at the ends.
 */
final class GroupMatrix {
  /** The hours of a day, and one that is not known; in more nobody finds his way. */
  private static final int MOST_COLUMNS = 25;

  private static final String ALL = "all";
  private static final String NAME = "matrix";

  private final List<GroupKey> keys;
  private final Metric metric;
  private final List<List<String>> values;
  private final Map<List<String>, Metrics> cells = new HashMap<>();
  private final Supplier<Metrics> none;
  private final KeyDisplay display;
  private final long calls;

  /**
   * A matrix.
   *
   * @param keys the two keys
   * @param groups all groups, gaps in time filled
   * @param none makes metrics of no calls
   * @param display how the values of keys are shown
   */
  GroupMatrix(
      List<GroupKey> keys,
      Metric metric,
      List<Group> groups,
      Supplier<Metrics> none,
      KeyDisplay display) {
    this.keys = keys;
    this.metric = metric;
    this.none = none;
    this.display = display;
    GroupOrder order = new GroupOrder(keys, groups);
    groups.forEach(group -> cells.put(group.key(), group.metrics()));
    values = List.of(met(0, order.values(0)), met(1, order.values(1)));
    calls = groups.stream().mapToLong(group -> group.metrics().calls()).sum();
  }

  /**
   * The values of a key; of a unit that comes again, such as the hours of a day, without those at
   * both ends that no calls have.
   */
  private List<String> met(int place, List<String> all) {
    if (keys.get(place).unit().filter(CalendarUnit::isRecurring).isEmpty()) {
      return all;
    }
    Set<String> withCalls = new HashSet<>();
    cells.forEach(
        (key, metrics) -> {
          if (metrics.calls() > 0) {
            withCalls.add(key.get(place));
          }
        });
    List<String> known = all.stream().filter(value -> !value.equals(Words.UNKNOWN)).toList();
    int first = 0;
    int end = known.size();
    while (first < end && !withCalls.contains(known.get(first))) {
      first++;
    }
    while (end > first && !withCalls.contains(known.get(end - 1))) {
      end--;
    }
    List<String> met = new ArrayList<>(known.subList(first, end));
    met.addAll(all.subList(known.size(), all.size()));
    return met;
  }

  /** The matrix as a table; empty where either key has more values than fit across. */
  Optional<Table> table() {
    return Stream.of(1, 0)
        .filter(across -> values.get(across).size() <= MOST_COLUMNS)
        .filter(across -> !values.get(across).isEmpty())
        .map(this::table)
        .min((one, other) -> Integer.compare(width(one), width(other)));
  }

  /** The characters that the rows of a table take, and a blank behind each column. */
  private static int width(Table table) {
    int width = 0;
    for (int column = 0; column < table.columns().size(); column++) {
      int place = column;
      int cells =
          table.rows().stream()
              .mapToInt(row -> row.get(place).display().length())
              .max()
              .orElseThrow();
      width += 1 + Math.max(table.columns().get(column).title().length(), cells);
    }
    return width;
  }

  private Table table(int across) {
    int down = 1 - across;
    List<Column> columns = new ArrayList<>();
    columns.add(Column.key("key." + keys.get(down).word(), keys.get(down).title()));
    for (String value : values.get(across)) {
      String shown = display.text(keys.get(across), value);
      columns.add(Column.shaded(shown, shown));
    }
    columns.add(Column.number(ALL, ALL));
    List<List<Value>> rows = new ArrayList<>();
    for (String value : values.get(down)) {
      rows.add(row(display.text(keys.get(down), value), List.of(value), across));
    }
    rows.add(row(ALL, values.get(down), across));
    String title =
        metric.title() + " by " + keys.get(down).word() + " and " + keys.get(across).word();
    return Table.of(NAME, title, columns, rows)
        .withNotes(metric.title() + ": " + metric.definition())
        .shown(Section.Visibility.PEOPLE);
  }

  /** What the calls with one of these values down come to, for each value across and for all. */
  private List<Value> row(String title, List<String> downs, int across) {
    List<Value> row = new ArrayList<>();
    row.add(Value.text(title));
    for (String value : values.get(across)) {
      row.add(cell(downs, List.of(value), across));
    }
    row.add(cell(downs, values.get(across), across));
    return row;
  }

  private Value cell(List<String> downs, List<String> acrosses, int across) {
    Metrics together = none.get();
    for (String down : downs) {
      for (String value : acrosses) {
        Metrics found = cells.get(across == 1 ? List.of(down, value) : List.of(value, down));
        if (found != null) {
          together.merge(found);
        }
      }
    }
    return metric.of(together, calls);
  }
}
