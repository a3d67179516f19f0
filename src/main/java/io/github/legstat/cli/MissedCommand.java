package io.github.legstat.cli;

import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.analysis.contact.MissedFigure;
import io.github.legstat.analysis.contact.MissedLedger;
import io.github.legstat.analysis.contact.MissedReport;
import io.github.legstat.analysis.contact.OfficeHours;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code legstat missed}: who still waits for a call back, and how long call-backs took. */
final class MissedCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "Callers whom nobody answered: who still waits for a call back, how long call-backs took.",
          "One entry a customer number and ExoPhone, those to call first at the top.");

  private final OptionSpec waitingOnly =
      OptionSpec.builder("--waiting")
          .type(boolean.class)
          .description("List only callers who still wait: open and attempted.")
          .build();

  private final OptionSpec window =
      OptionSpec.builder("--within")
          .paramLabel("TIME")
          .type(Duration.class)
          .converters(new Choices.OfDuration())
          .defaultValue("1h")
          .description(
              "Time in which a caller should be talked to, such as 30m, 1h30m, 2d (default: 1h).")
          .build();

  private final OptionSpec hours =
      OptionSpec.builder("--hours")
          .paramLabel("HOURS")
          .type(OfficeHours.class)
          .converters(new Choices.OfHours())
          .defaultValue("always")
          .description(
              "Count waiting only in business hours, such as"
                  + " 'Mon-Fri 09:00-18:00, Sat 09:00-13:00'.")
          .build();

  private final OptionSpec withAttempts =
      OptionSpec.builder("--with-call-attempts")
          .type(boolean.class)
          .description("Also count callers as missed who left before any agent was tried.")
          .build();

  private final StateArguments states;
  private final InputArguments input;
  private final OutputArguments output;
  private final PhoneArguments phones;
  private final ThresholdArguments thresholds;
  private final MessageArguments messages;

  MissedCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addOption(waitingOnly).addOption(window).addOption(hours).addOption(withAttempts);
    thresholds =
        new ThresholdArguments(spec, MissedFigure.class, "'waiting > 5' or 'in-time < 0.9'");
    states = new StateArguments(spec);
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
    if (!input.isGiven(context.surroundings()) && !states.isGiven()) {
      return showUsage();
    }
    TimeReader times = input.times();
    CombinationBook book = context.book();
    boolean attemptsToo = isGiven(withAttempts);
    List<Threshold<MissedFigure>> conditions = thresholds.thresholds(MissedFigure.class);
    ThresholdVerdict verdict = new ThresholdVerdict();
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    try (StateFile state = states.open(input);
        CallLog log = input.open(context.surroundings(), book, state);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      messages.showProgress(log, context.surroundings());
      state.keep(log, times);
      MissedLedger ledger =
          log.accumulate(MissedLedger.FIELDS, () -> new MissedLedger(times, attemptsToo));
      state.commit(log, input.mostRejected());
      rejects.commit();
      MissedReport missed = new MissedReport(ledger, options(book));
      for (Threshold<MissedFigure> condition : conditions) {
        verdict.add(condition, condition.check(missed::figure), missed::figure, "");
      }
      write(missed, log, verdict);
      ledger.warning().ifPresent(epilogue::warn);
      epilogue.end(log, input.mostRejected());
    } catch (ResultStream.ClosedPipeException e) {
      return verdict.exitCode();
    }
    verdict.tell(context.messages(), epilogue);
    return verdict.exitCode();
  }

  private void write(MissedReport missed, CallLog log, ThresholdVerdict verdict)
      throws IOException {
    if (output.format().isFlat()) {
      output.writeListing(context.surroundings(), missed.entries(true));
    } else {
      boolean forPrograms = !output.format().isForPeople();
      Report report = missed.report(input.times().zone(), log.balance(), forPrograms);
      output.writeReport(
          context.surroundings(), input.qualified(report.failing(verdict.failures()), log));
    }
  }

  private MissedReport.Options options(CombinationBook book) {
    Duration inTime = window.getValue();
    return new MissedReport.Options(
        hours.getValue(),
        inTime.toSeconds(),
        isGiven(waitingOnly),
        phones.display(context.surroundings()),
        book.spellings()::isNothing);
  }

  private static boolean isGiven(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }
}
