package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.analysis.metric.Metrics;
import io.github.legstat.analysis.summary.Groups.Group;
import io.github.legstat.model.Bucket;
import io.github.legstat.report.Column;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Lays groups out as a table: in order, with what lies between two dates, the rest in one row. */
public final class GroupTable {
  /** The metrics that people see unless they ask for others. */
  public static final List<Metric> USUAL =
      List.of(
          Metric.SHARE,
          Metric.ANSWER_RATE_INBOUND,
          Metric.ANSWER_RATE_OUTBOUND,
          Metric.MISSED,
          Metric.TALK_TOTAL);

  /** The value of every key of the row that holds all groups without a row of their own. */
  static final String OTHERS = "others";

  /** The key of the one row where nothing is grouped by: an object without members. */
  private static final Value NO_KEY = Value.amounts(new TreeMap<>());

  /** What programs call the table. */
  /** What the table is called. */
  public static final String NAME = "groups";

  /** Fewer rows are filled before another thread has begun. */
  private static final int MANY_ROWS = 256;

  private final List<GroupKey> keys;
  private final List<Metric> shown;
  private final OptionalInt top;
  private final Optional<Metric> inMatrix;
  private final boolean forPrograms;

  /**
   * A way to lay out groups.
   *
   * @param keys what the calls are grouped by; none for all calls together
   * @param shown the metrics for people
   * @param top how many groups have a row of their own, the biggest; all unless given
   * @param inMatrix the one metric that people see as a matrix of two keys, if they do
   * @param forPrograms whether programs read the groups, which get all metrics
   */
  public GroupTable(
      List<GroupKey> keys,
      List<Metric> shown,
      OptionalInt top,
      Optional<Metric> inMatrix,
      boolean forPrograms) {
    this.keys = List.copyOf(keys);
    this.shown = List.copyOf(shown);
    this.top = top;
    this.inMatrix = inMatrix;
    this.forPrograms = forPrograms;
  }

  /**
   * The table of some groups; where people see a matrix of them instead, that.
   *
   * @param calendar adds groups without calls
   * @param display how the values of keys are shown
   */
  public List<Section> sections(Groups groups, GroupCalendar calendar, KeyDisplay display) {
    if (forPrograms) {
      return List.of(table(groups, calendar, display));
    }
    Optional<Table> matrix =
        inMatrix.flatMap(
            metric ->
                new GroupMatrix(keys, metric, calendar.filled(groups), groups::none, display)
                    .table());
    return List.of(
        matrix
            .map(shown -> withStars(shown, shown.notes()))
            .orElseGet(() -> table(groups, calendar, display)));
  }

  private Table table(Groups groups, GroupCalendar calendar, KeyDisplay display) {
    long all = groups.groups().stream().mapToLong(group -> group.metrics().calls()).sum();
    List<Row> rows = rows(groups, calendar);
    Set<Metric> metrics = metrics();
    List<List<Value>> values =
        (rows.size() < MANY_ROWS ? rows.stream() : rows.parallelStream())
            .map(row -> values(row, metrics, all, display))
            .toList();
    String words = String.join(", ", keys.stream().map(GroupKey::word).toList());
    String title = keys.isEmpty() ? "All calls" : "Calls by " + words;
    return withStars(Table.of(NAME, title, columns(), values), List.of());
  }

  /** Says behind these notes what an asterisk means, if people see one. */
  private static Table withStars(Table table, List<String> notes) {
    boolean uncertain =
        table.forPeople().rows().stream()
            .flatMap(List::stream)
            .anyMatch(Figure.Uncertain.class::isInstance);
    List<String> all = new ArrayList<>(notes);
    if (uncertain) {
      all.add("* of fewer than " + Metric.FEW + " calls");
    }
    return table.withNotes(all.toArray(new String[0]));
  }

  /** A row of the table, and how many groups it holds that have none of their own. */
  private record Row(Group group, int others) {}

  private List<Row> rows(Groups groups, GroupCalendar calendar) {
    List<Group> all = groups.groups();
    GroupOrder order = new GroupOrder(keys, all);
    if (top.isEmpty()) {
      return order.sorted(calendar.filled(groups)).stream()
          .map(group -> new Row(group, 0))
          .toList();
    }
    List<Group> bySize = all.stream().sorted(GroupOrder.bySize(keys)).toList();
    int kept = Math.min(top.getAsInt(), bySize.size());
    List<Row> rows = new ArrayList<>();
    order.sorted(bySize.subList(0, kept)).forEach(group -> rows.add(new Row(group, 0)));
    List<Group> rest = bySize.subList(kept, bySize.size());
    if (!rest.isEmpty()) {
      Metrics others = groups.none();
      rest.forEach(group -> others.merge(group.metrics()));
      rows.add(
          new Row(new Group(Collections.nCopies(keys.size(), others(all)), others), rest.size()));
    }
    return rows;
  }

  /** What the others are called: unless a group is called so itself, others. */
  private static String others(List<Group> all) {
    String word = OTHERS;
    while (isKey(word, all)) {
      word = "all " + word;
    }
    return word;
  }

  private static boolean isKey(String word, List<Group> all) {
    return all.stream().anyMatch(group -> group.key().contains(word));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    keys.forEach(key -> columns.add(Column.key("key." + key.word(), key.title())));
    if (keys.isEmpty()) {
      columns.add(Column.machine("key", "Key"));
    }
    if (top.isPresent()) {
      columns.add(Column.machine("others", "Others"));
    }
    columns.add(Column.number("calls", Metric.CALLS.title()).defined(Metric.CALLS.definition()));
    for (Bucket bucket : Bucket.values()) {
      columns.add(Column.machine("buckets." + bucket.word(), bucket.word()));
    }
    for (Metric metric : metrics()) {
      columns.add(column(metric));
    }
    columns.add(Column.machine("few", "Of fewer than " + Metric.FEW + " calls"));
    return columns;
  }

  private Column column(Metric metric) {
    String name = "metrics." + metric.word();
    if (!shown.contains(metric) || metric == Metric.CALLS) {
      return Column.machine(name, metric.title());
    }
    Column column =
        metric == Metric.SHARE
            ? Column.share(name, metric.title())
            : Column.number(name, metric.title());
    return column.defined(metric.definition());
  }

  /** The metrics that are told: those for people in their order; to programs also the rest. */
  public Set<Metric> metrics() {
    Set<Metric> metrics = new LinkedHashSet<>(shown);
    inMatrix.ifPresent(metrics::add);
    if (forPrograms) {
      metrics.addAll(List.of(Metric.values()));
    }
    return metrics;
  }

  private List<Value> values(Row row, Set<Metric> wanted, long all, KeyDisplay display) {
    Metrics metrics = row.group().metrics();
    List<Value> values = new ArrayList<>();
    for (int place = 0; place < keys.size(); place++) {
      String value = row.group().key().get(place);
      values.add(Value.text(row.others() > 0 ? value : display.text(keys.get(place), value)));
    }
    if (keys.isEmpty()) {
      values.add(NO_KEY);
    }
    if (top.isPresent()) {
      values.add(Value.count(row.others()));
    }
    values.add(Value.count(metrics.calls()));
    for (Bucket bucket : Bucket.values()) {
      values.add(Value.count(metrics.calls(bucket)));
    }
    List<String> few = new ArrayList<>();
    for (Metric metric : wanted) {
      Value value = metric.of(metrics, all);
      values.add(value);
      if (value instanceof Figure.Uncertain) {
        few.add(metric.word());
      }
    }
    values.add(Value.words(few));
    return values;
  }
}
