package io.github.legstat.cli;

import picocli.CommandLine.Option;

/** The options that say how much is told on standard error. */
final class MessageArguments {
  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing but errors.")
  private boolean quiet;

  @Option(names = "--debug", description = "Tell where in the program a failure happened.")
  private boolean debug;

  // picocli itself looks at this one.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** Whether warnings and the balance are left out. */
  boolean isQuiet() {
    return quiet;
  }

  /** Whether failures are told with their stack trace. */
  boolean isDebug() {
    return debug;
  }
}
