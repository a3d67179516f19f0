package io.github.legstat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * How a command is called: what its help says, its options and its arguments.
 *
 * <p>picocli's specification of the command is made from it only when somebody asks, for help or
 * for a command line beyond the usual: that takes as long as to read a small file.
 */
final class Syntax {
  private final Callable<Integer> command;
  private final String[] description;
  private final List<OptionSpec> options = new ArrayList<>();
  private final List<PositionalParamSpec> positionals = new ArrayList<>();

  /**
   * A command without options as yet. They are put together in the classes of commands and of
   * arguments, not by annotations, which take long to look for.
   *
   * @param command what runs
   * @param description what the help says, a paragraph each
   */
  Syntax(Callable<Integer> command, String... description) {
    this.command = command;
    this.description = description;
  }

  /** Adds an option. */
  Syntax addOption(OptionSpec option) {
    options.add(option);
    return this;
  }

  /** Adds what follows without the name of an option. */
  Syntax addPositional(PositionalParamSpec positional) {
    positionals.add(positional);
    return this;
  }

  /** The options in the order of the help. */
  List<OptionSpec> options() {
    return List.copyOf(options);
  }

  /** What follows without the name of an option. */
  List<PositionalParamSpec> positionals() {
    return List.copyOf(positionals);
  }

  /** All of both. */
  List<ArgSpec> arguments() {
    List<ArgSpec> arguments = new ArrayList<>(positionals);
    arguments.addAll(options);
    return arguments;
  }

  /** The command as picocli knows it. */
  CommandLine commandLine(String name) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    spec.usageMessage().description(description).sortOptions(false);
    positionals.forEach(spec::addPositional);
    options.forEach(spec::addOption);
    return new CommandLine(spec).setCommandName(name);
  }
}
