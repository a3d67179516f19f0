package io.github.legstat.cli;

import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.analysis.dimension.Dimension;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.metric.Gauge;
import io.github.legstat.analysis.metric.Meter;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.analysis.summary.GroupTable;
import io.github.legstat.model.FieldLayout;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how calls are grouped, and what is measured of each group. */
final class GroupArguments {
  private static final String HOUR = "hour";

  private final OptionSpec by =
      OptionSpec.builder("--by")
          .paramLabel("DIMENSIONS")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .completionCandidates(Choices.words(Dimension.class))
          .splitRegex(",")
          .initialValue(List.of())
          .description(
              "Group the calls: direction, bucket, agent, hour, weekday, day, column:NAME and"
                  + " others that legstat define lists. Several, separated by commas, group by all"
                  + " of them; two of which the second is hour, or with one metric, are laid out as"
                  + " a matrix.")
          .build();

  private final OptionSpec top =
      OptionSpec.builder("--top")
          .paramLabel("N")
          .type(Integer.class)
          .description("Only the N biggest groups; all others are put together in one row.")
          .build();

  private final OptionSpec metrics =
      OptionSpec.builder("--metrics")
          .paramLabel("METRICS")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .completionCandidates(Choices.words(Metric.class))
          .splitRegex(",")
          .initialValue(List.of())
          .description(
              "Metrics to show of each group, or of all calls, separated by commas; legstat define"
                  + " lists them. JSON and CSV have all of them.")
          .build();

  private final MeterArguments measuring;

  /** Adds the options to a command. */
  GroupArguments(CommandSpec command) {
    command.addOption(by).addOption(top).addOption(metrics);
    measuring = new MeterArguments(command);
  }

  /** Whether calls are to be measured: in groups, or all together. */
  boolean isGiven() {
    boolean grouped = !words(by).isEmpty();
    if (!grouped && top().isPresent()) {
      throw new UsageException("--top needs groups: add --by");
    }
    return grouped || !words(metrics).isEmpty();
  }

  private static List<String> words(OptionSpec option) {
    return option.getValue();
  }

  private OptionalInt top() {
    Integer most = top.getValue();
    return most == null ? OptionalInt.empty() : OptionalInt.of(most);
  }

  /** What the calls are grouped by. */
  List<GroupKey> keys() {
    List<GroupKey> keys = named("--by", words(by), GroupKey::of);
    if (keys.stream().map(GroupKey::word).distinct().count() < keys.size()) {
      throw new UsageException("--by names a dimension twice");
    }
    return keys;
  }

  /** What of a record tells its group, besides the verdict. */
  FieldLayout looked() {
    FieldLayout looked = new FieldLayout(Set.of());
    for (GroupKey key : keys()) {
      looked = looked.plus(key.needed());
    }
    return looked;
  }

  /**
   * Reads what the metrics are made from.
   *
   * @param forPrograms whether programs read the groups, which get all metrics
   * @param conditions what must be told of the groups besides
   */
  Meter meter(boolean forPrograms, List<Threshold<Metric>> conditions, KeyContext context) {
    Set<Gauge> gauges = EnumSet.noneOf(Gauge.class);
    conditions.forEach(condition -> condition.metric().gauge().ifPresent(gauges::add));
    if (isGiven()) {
      table(forPrograms).metrics().forEach(metric -> metric.gauge().ifPresent(gauges::add));
    }
    return measuring.meter(gauges, context);
  }

  /**
   * How the groups are laid out.
   *
   * @param forPrograms whether programs read them, which get all metrics
   */
  GroupTable table(boolean forPrograms) {
    OptionalInt most = top();
    if (most.isPresent() && most.getAsInt() < 1) {
      throw new UsageException("--top takes a number from 1, not " + most.getAsInt());
    }
    List<Metric> shown =
        words(metrics).isEmpty()
            ? GroupTable.USUAL
            : named("--metrics", words(metrics), word -> Terms.named(Metric.class, word.strip()));
    return new GroupTable(keys(), shown, most, inMatrix(shown), forPrograms);
  }

  /** One metric of calls by two keys; where only hours are asked for beside another, the calls. */
  private Optional<Metric> inMatrix(List<Metric> shown) {
    List<GroupKey> keys = keys();
    if (keys.size() != 2 || top().isPresent()) {
      return Optional.empty();
    }
    if (words(metrics).isEmpty()) {
      return keys.get(1).word().equals(HOUR) ? Optional.of(Metric.CALLS) : Optional.empty();
    }
    return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
  }

  private static <T> List<T> named(String option, List<String> words, Function<String, T> meaning) {
    try {
      return words.stream().map(meaning).toList();
    } catch (UnknownTermException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }
}
