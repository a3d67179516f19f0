package io.github.legstat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** What a user can ask for: runs, and returns the exit code. */
interface Command extends Callable<Integer> {
  /** How the command is called, with all its options. */
  CommandSpec spec();

  /** Shows how the command is used, where nothing was asked of it. */
  default int showUsage() {
    spec().commandLine().usage(spec().commandLine().getErr());
    return ExitCode.USAGE;
  }

  /**
   * A description to which options are added.
   *
   * <p>Commands and options are put together here and in the classes of arguments, not by
   * annotations: to look for those and to make them up takes as long as the rest of a short run.
   *
   * @param command what runs
   * @param description what the help says, a paragraph each
   */
  static CommandSpec describe(Callable<Integer> command, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
    return spec;
  }
}
