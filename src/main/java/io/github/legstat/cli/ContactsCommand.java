package io.github.legstat.cli;

import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.analysis.contact.ContactFigure;
import io.github.legstat.analysis.contact.ContactReport;
import io.github.legstat.analysis.contact.ContactTally;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.Term;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code legstat contacts}: how many attempts it takes to talk to somebody. */
final class ContactsCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "Contacts instead of calls: retries and redials to one customer are one contact. How many"
              + " of them came to a talk, and what each further attempt brought.");

  private final OptionSpec window =
      OptionSpec.builder("--within")
          .paramLabel("TIME")
          .type(Duration.class)
          .converters(new Choices.OfDuration())
          .defaultValue("24h")
          .description(
              "Time after the first call of a contact in which further ones belong to it, such as"
                  + " 30m, 4h, 2d (default: 24h).")
          .build();

  private final StateArguments states;
  private final InputArguments input;
  private final OutputArguments output;
  private final ThresholdArguments thresholds;
  private final MessageArguments messages;

  ContactsCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addOption(window);
    thresholds =
        new ThresholdArguments(spec, ContactFigure.class, "'rate < 0.5', in either direction");
    states = new StateArguments(spec);
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
    if (!input.isGiven(context.surroundings()) && !states.isGiven()) {
      return showUsage();
    }
    TimeReader times = input.times();
    Duration within = window.getValue();
    List<Threshold<ContactFigure>> conditions = conditions();
    ThresholdVerdict verdict = new ThresholdVerdict();
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    try (StateFile state = states.open(input);
        CallLog log = input.open(context.surroundings(), context.book(), state);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      messages.showProgress(log, context.surroundings());
      state.keep(log, times);
      ContactTally tally = log.accumulate(ContactTally.FIELDS, () -> new ContactTally(times));
      state.commit(log, input.mostRejected());
      rejects.commit();
      ContactReport contacts = new ContactReport(tally, within.toSeconds());
      for (Threshold<ContactFigure> condition : conditions) {
        contacts
            .figures()
            .forEach(
                (direction, figures) ->
                    verdict.add(condition, condition.check(figures), figures, direction.word()));
      }
      Report report = contacts.report(times.zone(), log.balance()).failing(verdict.failures());
      output.writeReport(context.surroundings(), input.qualified(report, log));
      epilogue.end(log, input.mostRejected());
    } catch (ResultStream.ClosedPipeException e) {
      return verdict.exitCode();
    }
    verdict.tell(context.messages(), epilogue);
    return verdict.exitCode();
  }

  private List<Threshold<ContactFigure>> conditions() {
    List<Threshold<ContactFigure>> conditions = thresholds.thresholds(ContactFigure.class);
    for (Threshold<ContactFigure> condition : conditions) {
      if (!ContactFigure.OF_DIRECTION.contains(condition.metric())) {
        throw new UsageException(
            "--fail-if: "
                + condition.metric().word()
                + " is told of each attempt; conditions are on what is told of a direction: "
                + String.join(", ", ContactFigure.OF_DIRECTION.stream().map(Term::word).toList()));
      }
    }
    return conditions;
  }
}
