package io.github.legstat.cli;

import io.github.legstat.analysis.CallReport;
import io.github.legstat.analysis.Tally;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code legstat report}: all calls by what happened on their legs. */
@Command(
    name = "report",
    description = "Tables of all calls: buckets, answer rates by legs and by Status, rules met.",
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final LegstatCommand.Context context;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputArguments input = new InputArguments();
  @Mixin private OutputArguments output = new OutputArguments();
  @Mixin private MessageArguments messages = new MessageArguments();

  ReportCommand(LegstatCommand.Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (!input.isGiven(context.surroundings())) {
      spec.commandLine().usage(spec.commandLine().getErr());
      return ExitCode.USAGE;
    }
    TimeReader times = input.times();
    try (CallLog log = input.open(context.surroundings(), context.book());
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(times));
      CallReport calls = new CallReport(tally, log.combinations());
      Report report = calls.report(times.zone(), log.balance());
      output.write(context.surroundings(), (renderer, stream) -> renderer.report(report, stream));
      rejects.commit();
      Epilogue epilogue = new Epilogue(context.messages(), messages);
      calls.warning().ifPresent(epilogue::warn);
      epilogue.end(log, input.mostRejected());
    }
    return ExitCode.OK;
  }
}
