package io.github.legstat.cli;

import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.metric.Gauge;
import io.github.legstat.analysis.metric.Meter;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how metrics are measured. */
final class MeterArguments {
  private final OptionSpec shortAbandonSeconds =
      OptionSpec.builder("--short-abandon")
          .paramLabel("SECONDS")
          .type(long.class)
          .defaultValue("0")
          .description(
              "Calls that the caller gave up sooner than this do not count as abandoned (default:"
                  + " ${DEFAULT-VALUE}).")
          .build();

  /** Adds the options to a command. */
  MeterArguments(CommandSpec command) {
    command.addOption(shortAbandonSeconds);
  }

  /**
   * Reads what the metrics are made from.
   *
   * @param gauges what is kept of calls
   */
  Meter meter(Set<Gauge> gauges, KeyContext context) {
    long seconds = shortAbandonSeconds.getValue();
    if (seconds < 0) {
      throw new UsageException("--short-abandon takes seconds, not " + seconds);
    }
    return new Meter(seconds, gauges, context.isNothing());
  }
}
