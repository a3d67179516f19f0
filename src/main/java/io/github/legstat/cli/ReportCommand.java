package io.github.legstat.cli;

import io.github.legstat.analysis.CallReport;
import io.github.legstat.analysis.GroupKey;
import io.github.legstat.analysis.GroupTable;
import io.github.legstat.analysis.GroupedTally;
import io.github.legstat.analysis.Groups;
import io.github.legstat.analysis.KeyContext;
import io.github.legstat.analysis.Tally;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code legstat report}: all calls by what happened on their legs. */
final class ReportCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "Tables of all calls: buckets, answer rates by legs and by Status, rules met.",
          "With --by, a table of groups of calls and what is measured of each.");
  private final GroupArguments grouping = new GroupArguments(spec);
  private final InputArguments input = new InputArguments(spec);
  private final OutputArguments output = new OutputArguments(spec);
  private final MessageArguments messages = new MessageArguments(spec);

  /** A report, and the figures that it shows. */
  private record Made(CallReport calls, Report report) {}

  ReportCommand(LegstatCommand.Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (!input.isGiven(context.surroundings())) {
      spec.commandLine().usage(spec.commandLine().getErr());
      return ExitCode.USAGE;
    }
    boolean grouped = grouping.isGiven();
    CombinationBook book = context.book();
    try (CallLog log = input.open(context.surroundings(), book);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      Made made = grouped ? grouped(log, input.keyContext(book)) : plain(log);
      output.write(
          context.surroundings(), (renderer, stream) -> renderer.report(made.report(), stream));
      rejects.commit();
      Epilogue epilogue = new Epilogue(context.messages(), messages);
      made.calls().warnings().forEach(epilogue::warn);
      epilogue.end(log, input.mostRejected());
    }
    return ExitCode.OK;
  }

  private Made plain(CallLog log) throws IOException {
    TimeReader times = input.times();
    Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(times));
    CallReport calls = new CallReport(tally, log.combinations());
    return new Made(calls, calls.report(times.zone(), log.balance()));
  }

  private Made grouped(CallLog log, KeyContext keyContext) throws IOException {
    TimeReader times = keyContext.times();
    List<GroupKey> keys = grouping.keys();
    GroupTable table = grouping.table();
    FieldLayout looked = new FieldLayout(Tally.FIELDS).plus(grouping.looked());
    GroupedTally tally =
        log.accumulate(
            looked,
            () ->
                new GroupedTally(new Tally(times), new Groups(keys, keyContext, grouping.meter())));
    CallReport calls = new CallReport(tally.tally(), log.combinations());
    return new Made(calls, calls.report(times.zone(), log.balance(), table.table(tally.groups())));
  }
}
