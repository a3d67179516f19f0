package io.github.legstat.cli;

import io.github.legstat.analysis.audit.Audit;
import io.github.legstat.analysis.audit.AuditOptions;
import io.github.legstat.analysis.audit.AuditReport;
import io.github.legstat.analysis.audit.Check;
import io.github.legstat.analysis.audit.Finding;
import io.github.legstat.analysis.audit.Inspector;
import io.github.legstat.analysis.audit.Severity;
import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.Diagnostics;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Reject;
import io.github.legstat.report.Report;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code legstat audit}: what is wrong with the calls, or with their records. */
final class AuditCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "Calls that contradict Exotel's rules, combinations its tables do not have, charges,"
              + " values that cannot be, calls that come twice, days that are missing.",
          "The exit code is 1 when something is found; with --fail-if, when more is found than that"
              + " allows.");

  private final OptionSpec leastSeverity =
      Choices.option("--min-severity", Severity.class)
          .paramLabel("SEVERITY")
          .defaultValue("warning")
          .description("Look for error, for warning and worse (default), or also for notice.")
          .build();

  private final OptionSpec rate =
      OptionSpec.builder("--rate")
          .paramLabel("PRICE")
          .type(BigDecimal.class)
          .converters(new Choices.OfPrice())
          .description("Price of a pulse of one answered leg; prices are checked against it.")
          .build();

  private final OptionSpec pulseSeconds =
      OptionSpec.builder("--pulse")
          .paramLabel("SECONDS")
          .type(int.class)
          .defaultValue("60")
          .description("Length of a pulse (default: 60).")
          .build();

  private final InputArguments input;
  private final OutputArguments output;
  private final PhoneArguments phones;
  private final ThresholdArguments thresholds;
  private final MessageArguments messages;

  AuditCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addOption(leastSeverity).addOption(rate).addOption(pulseSeconds);
    thresholds =
        new ThresholdArguments(
            spec, Check.class, "'conflicting-id > 10', of how often a check finds something");
    input = new InputArguments(spec);
    output = new OutputArguments(spec);
    phones = new PhoneArguments(spec);
    messages = new MessageArguments(spec);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (!input.isGiven(context.surroundings())) {
      return showUsage();
    }
    AuditOptions options = options();
    List<Threshold<Check>> conditions = conditions(options.leastSeverity());
    ThresholdVerdict verdict = new ThresholdVerdict();
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    AuditReport found = new AuditReport();
    CombinationBook book = context.book();
    KeyContext keyContext = input.keyContext(book);
    try (CallLog log = input.open(context.surroundings(), book);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      if (output.format().sumsUp() || output.goesToFile()) {
        messages.showProgress(log, context.surroundings());
      }
      if (output.format().sumsUp()) {
        audit(log, keyContext, options, found::add);
        conditions.forEach(each -> check(each, found, verdict));
        Report report = found.report(log.balance().counted());
        output.writeReport(
            context.surroundings(),
            input.qualified(
                report.failing(conditions.isEmpty() ? found.failures() : verdict.failures()), log));
      } else {
        list(log, keyContext, options, found);
        conditions.forEach(each -> check(each, found, verdict));
      }
      rejects.commit();
      epilogue.end(log, input.mostRejected());
    } catch (ResultStream.ClosedPipeException e) {
      // Whoever read the findings has seen enough of them; that there are some still counts.
      return exitCode(conditions, found, verdict);
    }
    verdict.tell(context.messages(), epilogue);
    return exitCode(conditions, found, verdict);
  }

  /** The conditions on how often checks find something, none of a check that is not made. */
  private List<Threshold<Check>> conditions(Severity least) {
    List<Threshold<Check>> conditions = thresholds.thresholds(Check.class);
    for (Threshold<Check> condition : conditions) {
      Severity severity = condition.metric().severity();
      if (!severity.reaches(least)) {
        throw new UsageException(
            "--fail-if: "
                + condition.metric().word()
                + " finds what is looked for with --min-severity "
                + severity.word());
      }
    }
    return conditions;
  }

  private static void check(
      Threshold<Check> condition, AuditReport found, ThresholdVerdict verdict) {
    verdict.add(condition, condition.check(found.figures()), found.figures(), "");
  }

  private static int exitCode(
      List<Threshold<Check>> conditions, AuditReport found, ThresholdVerdict verdict) {
    if (conditions.isEmpty()) {
      return found.hasFindings() ? ExitCode.FAILED : ExitCode.OK;
    }
    return verdict.exitCode();
  }

  private void list(CallLog log, KeyContext keyContext, AuditOptions options, AuditReport found)
      throws IOException {
    output.writeEntries(
        context.surroundings(),
        Finding.COLUMNS,
        entries ->
            audit(
                log,
                keyContext,
                options,
                finding -> {
                  found.add(finding);
                  entries.write(finding.entry());
                }));
  }

  private AuditOptions options() {
    Optional<BigDecimal> price = Optional.ofNullable(rate.getValue());
    if (price.isPresent() && price.get().signum() <= 0) {
      throw new UsageException("--rate takes a price above zero, not " + price.get());
    }
    int pulse = pulseSeconds.getValue();
    if (pulse <= 0) {
      throw new UsageException("--pulse takes a number of seconds above zero, not " + pulse);
    }
    return new AuditOptions(
        leastSeverity.getValue(),
        price,
        pulse,
        input.now(),
        phones.display(context.surroundings()));
  }

  private static void audit(
      CallLog log, KeyContext keyContext, AuditOptions options, Audit.FindingConsumer findings)
      throws IOException {
    Audit audit = new Audit(options, keyContext, findings);
    log.forEachRecord(Audit.FIELDS, () -> new Inspecting(audit.inspector()));
    for (Diagnostics.Cut cut : log.diagnostics().cuts()) {
      audit.lookAtCut(cut.input(), cut.how());
    }
    audit.end();
  }

  /** Hands the records of one thread to an inspector. */
  private record Inspecting(Inspector inspector) implements CallLog.RecordConsumer {
    @Override
    public void accept(Call call, Admitted record, ClassifiedCombination classified) {
      inspector.look(call, record, classified);
    }

    @Override
    public void acceptUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
      if (inPeriod) {
        inspector.cover(call);
      }
    }

    @Override
    public void endPiece(List<Reject> rejects) throws IOException {
      inspector.endPiece(rejects);
    }
  }
}
