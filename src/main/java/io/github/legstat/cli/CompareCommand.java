package io.github.legstat.cli;

import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.comparison.Comparison;
import io.github.legstat.analysis.comparison.CoveredCalls;
import io.github.legstat.analysis.comparison.SplitCalls;
import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.metric.Gauge;
import io.github.legstat.analysis.metric.Meter;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.analysis.summary.GroupedTally;
import io.github.legstat.analysis.summary.Groups;
import io.github.legstat.analysis.summary.Tally;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code legstat compare}: one period beside another. */
final class CompareCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "Two call logs side by side, or two periods of one: every metric with its change, rates"
              + " with the interval that their difference lies in.",
          "The first FILE is the base, the second is compared with it; a folder or a glob counts as"
              + " one. With --at, all FILEs are one log. Days of the week that only one side has are"
              + " left out.");
  private final OptionSpec at =
      OptionSpec.builder("--at")
          .paramLabel("TIME")
          .type(String.class)
          .description(
              "Compare the calls of one log from this date or time on with those before it; --since"
                  + " and --until bound both.")
          .build();
  private final ThresholdArguments thresholds =
      new ThresholdArguments(spec, Metric.class, "'answer-rate-inbound < base - 0.05'");
  private final MeterArguments measuring = new MeterArguments(spec);
  private final InputArguments input;
  private final OutputArguments output;
  private final MessageArguments messages;

  CompareCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addOption(at);
    input = new InputArguments(spec);
    output = new OutputArguments(spec);
    new PhoneArguments(spec); // there are no numbers to hide; the option is that of every command
    messages = new MessageArguments(spec);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ThresholdVerdict verdict = new ThresholdVerdict();
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    List<Threshold<Metric>> conditions = thresholds.thresholds(true);
    try {
      Optional<String> moment = Optional.ofNullable(at.getValue());
      if (moment.isPresent()) {
        comparePeriods(moment.get(), conditions, verdict, epilogue);
      } else {
        compareLogs(conditions, verdict, epilogue);
      }
    } catch (ResultStream.ClosedPipeException e) {
      return verdict.exitCode();
    }
    verdict.tell(context.messages(), epilogue);
    return verdict.exitCode();
  }

  private void compareLogs(
      List<Threshold<Metric>> conditions, ThresholdVerdict verdict, Epilogue epilogue)
      throws IOException {
    List<String> names = input.names();
    if (names.size() != 2) {
      throw new UsageException(
          "compare takes two call logs, BASE and NEW, not "
              + names.size()
              + "; or --at and one log");
    }
    if (names.get(0).equals(InputPaths.STANDARD_INPUT) && names.get(0).equals(names.get(1))) {
      throw new UsageException(InputPaths.STANDARD_INPUT_TWICE);
    }
    if (input.rejects().isPresent()) {
      throw new UsageException(
          "--rejects keeps what one log rejects: use it with report, or with --at");
    }
    CombinationBook ofBase = context.book();
    CombinationBook ofNew = context.book();
    try (CallLog base = input.open(names.subList(0, 1), context.surroundings(), ofBase);
        CallLog later = input.open(names.subList(1, 2), context.surroundings(), ofNew)) {
      messages.showProgress(base, context.surroundings());
      messages.showProgress(later, context.surroundings());
      Sides ofBaseCalls = new Sides(input.keyContext(ofBase));
      Sides ofNewCalls = new Sides(input.keyContext(ofNew));
      write(
          new Comparison(
              base.accumulate(ofBaseCalls.needed(), ofBaseCalls::empty),
              later.accumulate(ofNewCalls.needed(), ofNewCalls::empty)),
          conditions,
          verdict,
          epilogue,
          base,
          later);
      epilogue.end(base, input.mostRejected());
      epilogue.end(later, input.mostRejected());
    }
  }

  private void comparePeriods(
      String moment,
      List<Threshold<Metric>> conditions,
      ThresholdVerdict verdict,
      Epilogue epilogue)
      throws IOException {
    CombinationBook book = context.book();
    Sides sides = new Sides(input.keyContext(book));
    Supplier<SplitCalls> empty = split(moment, sides::empty);
    if (!input.isGiven(context.surroundings())) {
      throw new UsageException("compare --at takes a call log");
    }
    try (CallLog log = input.open(context.surroundings(), book);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      messages.showProgress(log, context.surroundings());
      SplitCalls calls = log.accumulate(sides.needed(), empty);
      write(new Comparison(calls.before(), calls.later()), conditions, verdict, epilogue, log);
      if (calls.untimed() > 0) {
        epilogue.warn(
            "calls of neither period, as it is not known when they began: " + calls.untimed());
      }
      rejects.commit();
      epilogue.end(log, input.mostRejected());
    }
  }

  private Supplier<SplitCalls> split(String moment, Supplier<CoveredCalls> side) {
    try {
      return SplitCalls.at(input.moments().parse(moment), input.times(), side);
    } catch (UnknownTermException e) {
      throw new UsageException("--at: " + e.getMessage());
    }
  }

  private void write(
      Comparison comparison,
      List<Threshold<Metric>> conditions,
      ThresholdVerdict verdict,
      Epilogue epilogue,
      CallLog... logs)
      throws IOException {
    for (Threshold<Metric> condition : conditions) {
      verdict.add(
          condition,
          condition.check(comparison.later().figures(), comparison.base().figures()),
          comparison.later().figures(),
          "");
    }
    comparison.warning().ifPresent(epilogue::warn);
    Report report = comparison.report().failing(verdict.failures());
    output.writeReport(context.surroundings(), input.qualified(report, logs));
  }

  /** Makes what keeps the calls of one side, day by day. */
  private final class Sides {
    private final List<GroupKey> day = List.of(GroupKey.of("day"));
    private final KeyContext keyContext;

    Sides(KeyContext keyContext) {
      this.keyContext = keyContext;
    }

    CoveredCalls empty() {
      TimeReader times = keyContext.times();
      return new CoveredCalls(
          times, new GroupedTally(new Tally(times), new Groups(day, keyContext, meter())));
    }

    FieldLayout needed() {
      return new FieldLayout(Tally.FIELDS)
          .plus(new FieldLayout(meter().fields()))
          .plus(day.get(0).needed());
    }

    private Meter meter() {
      return measuring.meter(EnumSet.allOf(Gauge.class), keyContext);
    }
  }
}
