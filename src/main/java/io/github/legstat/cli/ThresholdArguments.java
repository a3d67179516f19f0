package io.github.legstat.cli;

import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.model.Term;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says what makes a run fail. */
final class ThresholdArguments {
  private final OptionSpec conditions;

  /**
   * Adds the option to a command.
   *
   * @param figures what conditions may be on
   * @param example a condition, for the help
   */
  <M extends Enum<M> & Term> ThresholdArguments(
      CommandSpec command, Class<M> figures, String example) {
    conditions =
        OptionSpec.builder("--fail-if")
            .paramLabel("CONDITION")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .completionCandidates(Choices.words(figures))
            .parameterConsumer(new ConditionConsumer())
            .initialValue(new ArrayList<>()) // to which the consumer adds
            .description(
                "Fail with exit code 1 if this holds of a figure that legstat define lists, such as "
                    + example
                    + "; may be given several times.")
            .build();
    command.addOption(conditions);
  }

  /** The conditions on calls that make a run fail; with a base where there is one to compare. */
  List<Threshold<Metric>> thresholds(boolean withBase) {
    return thresholds(Metric.class, withBase);
  }

  /** The conditions on some other figures. */
  <M extends Enum<M> & Term> List<Threshold<M>> thresholds(Class<M> metrics) {
    return thresholds(metrics, false);
  }

  private <M extends Enum<M> & Term> List<Threshold<M>> thresholds(
      Class<M> metrics, boolean withBase) {
    List<String> texts = conditions.getValue();
    try {
      return texts.stream().map(text -> Threshold.parse(text, metrics, withBase)).toList();
    } catch (IllegalArgumentException e) {
      throw new UsageException("--fail-if: " + e.getMessage());
    }
  }
}
