package io.github.legstat.cli;

import io.github.legstat.analysis.explanation.RuleTables;
import io.github.legstat.model.Rule;
import io.github.legstat.output.EntryWriter;
import io.github.legstat.report.Entry;
import io.github.legstat.rules.RuleBook;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code legstat rules}: the rule tables that verdicts rest on. */
final class RulesCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(this, "The rule tables of Exotel's article that every verdict rests on.");
  private final OutputArguments output = new OutputArguments(spec);

  RulesCommand(LegstatCommand.Context context) {
    this.context = context;
    // Every command takes these; this one has nothing to tell besides its result.
    new MessageArguments(spec);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    List<Rule> rules = RuleBook.load().rules();
    if (output.format().isFlat()) {
      output.writeEntries(
          context.surroundings(), RuleTables.ENTRY_COLUMNS, entries -> writeAll(rules, entries));
    } else {
      output.writeTexts(context.surroundings(), RuleTables.report(rules));
    }
    return ExitCode.OK;
  }

  private static void writeAll(List<Rule> rules, EntryWriter entries) throws IOException {
    for (Entry entry : RuleTables.entries(rules)) {
      entries.write(entry);
    }
  }
}
