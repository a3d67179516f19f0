package io.github.legstat.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how much is told on standard error. */
final class MessageArguments {
  private final OptionSpec quiet =
      OptionSpec.builder("-q", "--quiet")
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

  /** Whether warnings and the balance are left out. */
  boolean isQuiet() {
    return quiet.<Boolean>getValue();
  }
}
