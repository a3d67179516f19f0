package io.github.legstat.cli;

import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.PassObserver;
import io.github.legstat.terminal.ProgressLine;
import io.github.legstat.terminal.StandardStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how much is told on standard error. */
final class MessageArguments {
  private final OptionSpec quiet =
      OptionSpec.builder("-q", "--quiet")
          .userObject(new SectionedHelp.Title("Messages"))
          .type(boolean.class)
          .initialValue(false)
          .description("Tell nothing but errors.")
          .build();

  private final OptionSpec debug =
      OptionSpec.builder(FailureHandler.DEBUG)
          .type(boolean.class)
          .initialValue(false)
          .description("Tell where in the program a failure happened.")
          .build();

  /** picocli itself looks at this one. */
  private final OptionSpec help =
      OptionSpec.builder("-h", "--help")
          .type(boolean.class)
          .initialValue(false)
          .usageHelp(true)
          .description("Show this help.")
          .build();

  /** Adds the options to a command. */
  MessageArguments(CommandSpec command) {
    command.addOption(quiet).addOption(debug).addOption(help);
  }

  /**
   * Shows on a terminal how much of a log has been read, up to where its result is written, and has
   * an interrupt end the reading.
   */
  void showProgress(CallLog log, Surroundings surroundings) {
    boolean dumb = "dumb".equals(surroundings.environment().get("TERM"));
    boolean isShown = !isQuiet() && !dumb && surroundings.probe().isTerminal(StandardStream.ERROR);
    PassObserver observer = isShown ? new ProgressLine(surroundings.err()) : PassObserver.NONE;
    log.observe(
        surroundings.out() instanceof InterruptibleStream stream
            ? stream.watching(observer)
            : observer);
  }

  /** Whether warnings and the balance are left out. */
  boolean isQuiet() {
    return quiet.<Boolean>getValue();
  }
}
