package io.github.legstat.cli;

import io.github.legstat.analysis.GroupKey;
import io.github.legstat.analysis.GroupTable;
import io.github.legstat.analysis.Meter;
import io.github.legstat.analysis.Metric;
import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.model.FieldLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how calls are grouped, and what is measured of each group. */
final class GroupArguments {
  @Option(
      names = "--by",
      paramLabel = "DIMENSIONS",
      split = ",",
      description =
          "Group the calls: direction, bucket, agent, hour, weekday, day, column:NAME and others"
              + " that legstat define lists. Several, separated by commas, group by all of them.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only the N biggest groups; all others are put together in one row.")
  private @Nullable Integer top;

  @Option(
      names = "--metrics",
      paramLabel = "METRICS",
      split = ",",
      description =
          "Metrics to show of each group, separated by commas; legstat define lists them. JSON and"
              + " CSV have all of them.")
  private List<String> metrics = new ArrayList<>();

  @Option(
      names = "--short-abandon",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description =
          "Calls that the caller gave up sooner than this do not count as abandoned (default:"
              + " ${DEFAULT-VALUE}).")
  private long shortAbandonSeconds;

  /** Whether calls are to be grouped at all. */
  boolean isGiven() {
    if (by.isEmpty() && (top != null || !metrics.isEmpty())) {
      throw new UsageException((top == null ? "--metrics" : "--top") + " needs groups: add --by");
    }
    return !by.isEmpty();
  }

  /** What the calls are grouped by. */
  List<GroupKey> keys() {
    List<GroupKey> keys = named("--by", by, GroupKey::of);
    if (keys.stream().map(GroupKey::word).distinct().count() < keys.size()) {
      throw new UsageException("--by names a dimension twice");
    }
    return keys;
  }

  /** What of a record is looked at, besides the verdict. */
  FieldLayout looked() {
    FieldLayout looked = new FieldLayout(Meter.FIELDS);
    for (GroupKey key : keys()) {
      looked = looked.plus(key.needed());
    }
    return looked;
  }

  /** Reads what the metrics are made from. */
  Meter meter() {
    if (shortAbandonSeconds < 0) {
      throw new UsageException("--short-abandon takes seconds, not " + shortAbandonSeconds);
    }
    return new Meter(shortAbandonSeconds);
  }

  /** How the groups are laid out. */
  GroupTable table() {
    if (top != null && top < 1) {
      throw new UsageException("--top takes a number from 1, not " + top);
    }
    List<Metric> shown =
        metrics.isEmpty()
            ? GroupTable.USUAL
            : named("--metrics", metrics, word -> Terms.named(Metric.class, word.strip()));
    return new GroupTable(keys(), shown, top == null ? OptionalInt.empty() : OptionalInt.of(top));
  }

  private static <T> List<T> named(String option, List<String> words, Function<String, T> meaning) {
    try {
      return words.stream().map(meaning).toList();
    } catch (UnknownTermException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }
}
