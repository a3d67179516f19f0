package io.github.legstat.cli;

import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.metric.Meter;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.analysis.summary.CallReport;
import io.github.legstat.analysis.summary.GroupCalendar;
import io.github.legstat.analysis.summary.GroupTable;
import io.github.legstat.analysis.summary.GroupedTally;
import io.github.legstat.analysis.summary.Groups;
import io.github.legstat.analysis.summary.KeyDisplay;
import io.github.legstat.analysis.summary.Tally;
import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.PartWriter;
import io.github.legstat.input.InputException;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import io.github.legstat.report.Table;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code legstat report}: all calls by what happened on their legs; {@code legstat merge}: the same
 * of parts that other runs have made.
 */
final class ReportCommand implements Command {
  private final LegstatCommand.Context context;
  private final boolean partsOnly;
  private final CommandSpec spec;
  private final GroupArguments grouping;
  private final ThresholdArguments thresholds;
  private final StateArguments states;
  private final InputArguments input;
  private final OutputArguments output;
  private final PhoneArguments phones;
  private final MessageArguments messages;

  /** A report, and what the user should know of it. */
  private record Made(Report report, List<String> warnings) {}

  private ReportCommand(LegstatCommand.Context context, boolean partsOnly, String... description) {
    this.context = context;
    this.partsOnly = partsOnly;
    spec = Command.describe(this, description);
    grouping = new GroupArguments(spec);
    thresholds =
        new ThresholdArguments(
            spec, Metric.class, "'answer-rate-inbound < 0.8'; with --by, of a group");
    states = new StateArguments(spec);
    input = new InputArguments(spec);
    output = new OutputArguments(spec);
    phones = new PhoneArguments(spec);
    messages = new MessageArguments(spec);
  }

  /** The command that reads whatever is a call log. */
  static ReportCommand ofAnyInputs(LegstatCommand.Context context) {
    return new ReportCommand(
        context,
        false,
        "Tables of all calls: buckets, answer rates by legs and by Status, rules met.",
        "With --by, a table of groups of calls and what is measured of each. With --to partial, the"
            + " calls themselves, which legstat merge puts together with others.");
  }

  /** The command that reads parts. */
  static ReportCommand ofParts(LegstatCommand.Context context) {
    return new ReportCommand(
        context,
        true,
        "The report of all calls of several parts, each made by legstat report --to partial.",
        "Parts may overlap: calls are told by their ids, and the newest version of each counts, as"
            + " if all records were read at once.");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (!input.isGiven(context.surroundings()) && !states.isGiven()) {
      return showUsage();
    }
    boolean grouped = grouping.isGiven();
    List<Threshold<Metric>> conditions = thresholds.thresholds(false);
    CombinationBook book = context.book();
    ThresholdVerdict verdict = new ThresholdVerdict();
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    if (output.wantsPart()) {
      phones.requireFull("--to partial keeps numbers in full: give --phones to merge");
      requireAllCalls(grouped || !conditions.isEmpty());
    }
    try (StateFile state = states.open(input);
        CallLog log = input.open(context.surroundings(), book, state);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      if (!output.wantsPart() || output.goesToFile()) {
        messages.showProgress(log, context.surroundings());
      }
      requireInputs(log);
      if (output.wantsPart()) {
        output.writeBytes(
            context.surroundings(),
            out -> {
              PartWriter part = part(log, out);
              rejects.commit();
              // A part that lacks what an input should have had must not end as if it were whole.
              epilogue.end(log, input.mostRejected());
              part.end(log.balance());
            });
        return ExitCode.OK;
      }
      state.keep(log, input.times());
      Made made =
          grouped || !conditions.isEmpty()
              ? measured(log, input.keyContext(book), conditions, verdict)
              : plain(log);
      // Before the result, whose reader may go away: a run that is repeated changes nothing, and
      // the
      // next export may lack what was rejected.
      state.commit(log, input.mostRejected());
      rejects.commit();
      Report report = made.report().failing(verdict.failures());
      write(report, log);
      made.warnings().forEach(epilogue::warn);
      epilogue.end(log, input.mostRejected());
    } catch (ResultStream.ClosedPipeException e) {
      return verdict.exitCode();
    }
    verdict.tell(context.messages(), epilogue);
    return verdict.exitCode();
  }

  /** Groups are a table, and in formats that are one, that is all. */
  private void write(Report report, CallLog log) throws IOException {
    Optional<Table> groups =
        output.format().isTable() && !grouping.keys().isEmpty()
            ? report.table(GroupTable.NAME)
            : Optional.empty();
    if (groups.isPresent()) {
      output.writeListing(context.surroundings(), groups.get().flat());
    } else {
      output.writeReport(context.surroundings(), input.qualified(report, log));
    }
  }

  /** A part that lacks calls would pass for one that has them, once it is merged. */
  private void requireAllCalls(boolean measured) {
    if (measured || input.isFiltered() || states.isGiven() || !input.countsById()) {
      throw new UsageException(
          "--to partial keeps all calls, each once: give --where, --since, --until, --by, --fail-if"
              + " and --state to merge, and leave out --dedupe none");
    }
  }

  private void requireInputs(CallLog log) throws InputException {
    List<String> others = log.inputsThatAreNoParts();
    if (partsOnly && !others.isEmpty()) {
      throw new InputException(
          InputException.Kind.UNUSABLE,
          others.get(0) + ": this is no part; make one of it with legstat report --to partial");
    }
  }

  /** A part of all calls, which only lacks its end. */
  private PartWriter part(CallLog log, OutputStream out) throws IOException {
    PartWriter part =
        new PartWriter(out, log, input.times(), PartWriter.Content.ALL_RECORDS, Long.MIN_VALUE);
    log.keep(part);
    plain(log);
    return part;
  }

  private Made plain(CallLog log) throws IOException {
    TimeReader times = input.times();
    Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(times));
    CallReport calls = new CallReport(tally, log.combinations());
    return new Made(calls.report(times.zone(), log.balance()), calls.warnings());
  }

  private Made measured(
      CallLog log,
      KeyContext keyContext,
      List<Threshold<Metric>> conditions,
      ThresholdVerdict verdict)
      throws IOException {
    TimeReader times = keyContext.times();
    List<GroupKey> keys = grouping.keys();
    KeyDisplay display = phones.ofKeys(keys, context.surroundings(), input, output.format());
    boolean forPrograms = !output.format().isForPeople();
    Supplier<Meter> meters = () -> grouping.meter(forPrograms, conditions, keyContext);
    FieldLayout looked =
        new FieldLayout(Tally.FIELDS)
            .plus(new FieldLayout(meters.get().fields()))
            .plus(grouping.looked());
    GroupedTally tally =
        log.accumulate(
            looked,
            () -> new GroupedTally(new Tally(times), new Groups(keys, keyContext, meters.get())));
    GroupCalendar calendar = new GroupCalendar(keys, log.ends());
    if (!conditions.isEmpty()) {
      check(conditions, tally, keys, calendar, display, verdict);
    }
    CallReport calls = new CallReport(tally.tally(), log.combinations());
    List<String> warnings = new ArrayList<>(calls.warnings());
    warnings.addAll(tally.warnings());
    return new Made(
        grouping.isGiven()
            ? calls.report(
                times.zone(),
                log.balance(),
                grouping.table(forPrograms).sections(tally.groups(), calendar, display))
            : calls.report(times.zone(), log.balance()),
        warnings);
  }

  /** Of all calls, or, where they are grouped, of each group. */
  private static void check(
      List<Threshold<Metric>> conditions,
      GroupedTally tally,
      List<GroupKey> keys,
      GroupCalendar calendar,
      KeyDisplay display,
      ThresholdVerdict verdict) {
    long all = tally.tally().counted();
    List<Groups.Group> groups = new ArrayList<>(calendar.filled(tally.groups()));
    groups.sort(Comparator.comparing(group -> String.join("\n", group.key())));
    for (Threshold<Metric> condition : conditions) {
      for (Groups.Group group : groups) {
        Threshold.Outcome outcome = condition.check(group.metrics().figures(all));
        // Nobody expects a rate of a day without calls.
        if (outcome != Threshold.Outcome.UNKNOWN || group.metrics().calls() > 0 || keys.isEmpty()) {
          verdict.add(
              condition,
              outcome,
              group.metrics().figures(all),
              String.join(", ", named(keys, group.key(), display)));
        }
      }
    }
  }

  private static List<String> named(List<GroupKey> keys, List<String> values, KeyDisplay display) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      named.add(keys.get(i).word() + "=" + display.text(keys.get(i), values.get(i)));
    }
    return named;
  }
}
