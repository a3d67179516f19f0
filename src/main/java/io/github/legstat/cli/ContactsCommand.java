package io.github.legstat.cli;

import io.github.legstat.analysis.ContactReport;
import io.github.legstat.analysis.ContactTally;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Report;
import java.io.IOException;
import java.time.Duration;
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
  private final MessageArguments messages;

  ContactsCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addOption(window);
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
      spec.commandLine().usage(spec.commandLine().getErr());
      return ExitCode.USAGE;
    }
    TimeReader times = input.times();
    Duration within = window.getValue();
    try (StateFile state = states.open(input);
        CallLog log = input.open(context.surroundings(), context.book(), state);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      messages.showProgress(log, context.surroundings());
      state.keep(log, times);
      ContactTally tally = log.accumulate(ContactTally.FIELDS, () -> new ContactTally(times));
      state.commit(log, input.mostRejected());
      Report report =
          new ContactReport(tally, within.toSeconds()).report(times.zone(), log.balance());
      output.writeReport(context.surroundings(), report);
      rejects.commit();
      new Epilogue(context.messages(), messages).end(log, input.mostRejected());
    }
    return ExitCode.OK;
  }
}
