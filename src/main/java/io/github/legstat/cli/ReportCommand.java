package io.github.legstat.cli;

import io.github.legstat.analysis.CallReport;
import io.github.legstat.analysis.GroupKey;
import io.github.legstat.analysis.GroupedTally;
import io.github.legstat.analysis.Groups;
import io.github.legstat.analysis.KeyContext;
import io.github.legstat.analysis.Tally;
import io.github.legstat.analysis.Threshold;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final ThresholdArguments thresholds =
      new ThresholdArguments(spec, "'answer-rate-inbound < 0.8'; with --by, of a group");
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
    List<Threshold> conditions = thresholds.thresholds(false);
    CombinationBook book = context.book();
    ThresholdVerdict verdict = new ThresholdVerdict();
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    try (CallLog log = input.open(context.surroundings(), book);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      Made made =
          grouped || !conditions.isEmpty()
              ? measured(log, input.keyContext(book), conditions, verdict)
              : plain(log);
      output.write(
          context.surroundings(), (renderer, stream) -> renderer.report(made.report(), stream));
      rejects.commit();
      made.calls().warnings().forEach(epilogue::warn);
      epilogue.end(log, input.mostRejected());
    } catch (ResultStream.ClosedPipeException e) {
      return verdict.exitCode();
    }
    verdict.tell(context.messages(), epilogue);
    return verdict.exitCode();
  }

  private Made plain(CallLog log) throws IOException {
    TimeReader times = input.times();
    Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(times));
    CallReport calls = new CallReport(tally, log.combinations());
    return new Made(calls, calls.report(times.zone(), log.balance()));
  }

  private Made measured(
      CallLog log, KeyContext keyContext, List<Threshold> conditions, ThresholdVerdict verdict)
      throws IOException {
    TimeReader times = keyContext.times();
    List<GroupKey> keys = grouping.keys();
    FieldLayout looked = new FieldLayout(Tally.FIELDS).plus(grouping.looked());
    GroupedTally tally =
        log.accumulate(
            looked,
            () ->
                new GroupedTally(new Tally(times), new Groups(keys, keyContext, grouping.meter())));
    check(conditions, tally, keys, verdict);
    CallReport calls = new CallReport(tally.tally(), log.combinations());
    return new Made(
        calls,
        keys.isEmpty()
            ? calls.report(times.zone(), log.balance())
            : calls.report(times.zone(), log.balance(), grouping.table().table(tally.groups())));
  }

  /** Of all calls, or, where they are grouped, of each group. */
  private static void check(
      List<Threshold> conditions,
      GroupedTally tally,
      List<GroupKey> keys,
      ThresholdVerdict verdict) {
    long all = tally.tally().counted();
    List<Groups.Group> groups = new ArrayList<>(tally.groups().groups());
    if (keys.isEmpty() && groups.isEmpty()) {
      groups.add(tally.groups().nothing());
    }
    groups.sort(Comparator.comparing(group -> String.join("\n", group.key())));
    for (Threshold condition : conditions) {
      for (Groups.Group group : groups) {
        verdict.add(
            condition,
            condition.check(group.metrics(), all),
            group.metrics(),
            all,
            String.join(", ", named(keys, group.key())));
      }
    }
  }

  private static List<String> named(List<GroupKey> keys, List<String> values) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      named.add(keys.get(i).word() + "=" + values.get(i));
    }
    return named;
  }
}
