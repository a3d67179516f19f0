package io.github.legstat.cli;

import io.github.legstat.analysis.Comparison;
import io.github.legstat.analysis.Gauge;
import io.github.legstat.analysis.GroupKey;
import io.github.legstat.analysis.GroupedTally;
import io.github.legstat.analysis.Groups;
import io.github.legstat.analysis.KeyContext;
import io.github.legstat.analysis.Meter;
import io.github.legstat.analysis.Metric;
import io.github.legstat.analysis.Tally;
import io.github.legstat.analysis.Threshold;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code legstat compare}: one period beside another. */
final class CompareCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "Two call logs side by side, such as those of two weeks: every metric with its change,"
              + " rates with the interval that their difference lies in.",
          "The first FILE is the base, the second is compared with it; a folder or a glob counts as"
              + " one. Days of the week that only one of them has are left out.");
  private final ThresholdArguments thresholds =
      new ThresholdArguments(spec, "'answer-rate-inbound < base - 0.05'");
  private final MeterArguments measuring = new MeterArguments(spec);
  private final InputArguments input;
  private final OutputArguments output;
  private final MessageArguments messages;

  CompareCommand(LegstatCommand.Context context) {
    this.context = context;
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
    List<String> names = input.names();
    if (names.size() != 2) {
      throw new UsageException("compare takes two call logs, BASE and NEW, not " + names.size());
    }
    if (input.rejects().isPresent()) {
      throw new UsageException("--rejects keeps what one log rejects: use it with report");
    }
    List<Threshold<Metric>> conditions = thresholds.thresholds(true);
    CombinationBook ofBase = context.book();
    CombinationBook ofNew = context.book();
    ThresholdVerdict verdict = new ThresholdVerdict();
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    try (CallLog base = input.open(names.subList(0, 1), context.surroundings(), ofBase);
        CallLog later = input.open(names.subList(1, 2), context.surroundings(), ofNew)) {
      messages.showProgress(base, context.surroundings());
      messages.showProgress(later, context.surroundings());
      Comparison comparison = new Comparison(byDay(base, ofBase), byDay(later, ofNew));
      for (Threshold<Metric> condition : conditions) {
        verdict.add(
            condition,
            condition.check(comparison.later().figures(), comparison.base().figures()),
            comparison.later().figures(),
            "");
      }
      output.writeReport(context.surroundings(), comparison.report().failing(verdict.failures()));
      epilogue.end(base, input.mostRejected());
      epilogue.end(later, input.mostRejected());
    } catch (ResultStream.ClosedPipeException e) {
      return verdict.exitCode();
    }
    verdict.tell(context.messages(), epilogue);
    return verdict.exitCode();
  }

  private GroupedTally byDay(CallLog log, CombinationBook book) throws IOException {
    KeyContext keyContext = input.keyContext(book);
    TimeReader times = keyContext.times();
    List<GroupKey> day = List.of(GroupKey.of("day"));
    Supplier<Meter> meters = () -> measuring.meter(EnumSet.allOf(Gauge.class));
    FieldLayout looked =
        new FieldLayout(Tally.FIELDS)
            .plus(new FieldLayout(meters.get().fields()))
            .plus(day.get(0).needed());
    return log.accumulate(
        looked,
        () -> new GroupedTally(new Tally(times), new Groups(day, keyContext, meters.get())));
  }
}
