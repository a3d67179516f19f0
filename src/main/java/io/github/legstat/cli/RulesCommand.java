package io.github.legstat.cli;

import io.github.legstat.analysis.RuleTables;
import io.github.legstat.report.Report;
import io.github.legstat.rules.RuleBook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code legstat rules}: the rule tables that verdicts rest on. */
@Command(
    name = "rules",
    description = "The rule tables of Exotel's article that every verdict rests on.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  private final LegstatCommand.Context context;
  @Mixin private OutputArguments output = new OutputArguments();

  /** Every command takes these; this one has nothing to tell besides its result. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private MessageArguments messages = new MessageArguments();

  RulesCommand(LegstatCommand.Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Report report = RuleTables.report(RuleBook.load().rules());
    output.write(context.surroundings(), (renderer, stream) -> renderer.report(report, stream));
    return ExitCode.OK;
  }
}
