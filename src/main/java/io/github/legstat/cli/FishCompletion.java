package io.github.legstat.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes what fish must know to complete commands, options and their words. */
final class FishCompletion {
  private FishCompletion() {}

  /** The script for a program with its commands. */
  static String of(CommandLine program) {
    String name = program.getCommandName();
    StringBuilder script = new StringBuilder();
    line(script, name, "__fish_use_subcommand", "--no-files", options(program.getCommandSpec()));
    program
        .getSubcommands()
        .forEach(
            (word, command) -> {
              CommandSpec spec = command.getCommandSpec();
              String argument = "--no-files --arguments " + word;
              String described = argument + described(spec.usageMessage().description());
              line(script, name, "__fish_use_subcommand", described, List.of());
              line(script, name, "__fish_seen_subcommand_from " + word, "", options(spec));
              line(
                  script,
                  name,
                  "__fish_seen_subcommand_from " + word,
                  "",
                  arguments(spec, program));
            });
    return script.toString();
  }

  private static void line(
      StringBuilder script, String name, String condition, String first, List<String> others) {
    String beginning = "complete --command " + name + " --condition '" + condition + "' ";
    if (!first.isEmpty()) {
      script.append(beginning).append(first).append('\n');
    }
    others.forEach(each -> script.append(beginning).append(each).append('\n'));
  }

  private static List<String> options(CommandSpec command) {
    List<String> options = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      StringBuilder written = new StringBuilder();
      for (String name : option.names()) {
        written.append(name.startsWith("--") ? "--long-option " : "--short-option ");
        written.append(name.replaceFirst("^-+", "")).append(' ');
      }
      if (option.arity().max() > 0) {
        written.append(arguments(option));
      }
      options.add(written.toString().strip() + described(option.description()));
    }
    return options;
  }

  /** The words that an option takes; any file where it does not say. */
  private static String arguments(OptionSpec option) {
    String words = BashCompletion.words(option);
    return words.isEmpty() ? "--require-parameter" : "--exclusive --arguments " + quoted(words);
  }

  /** The words that a command takes besides options; any file where it does not say. */
  private static List<String> arguments(CommandSpec command, CommandLine program) {
    String words = BashCompletion.words(command, program);
    return words.isEmpty() ? List.of() : List.of("--no-files --arguments " + quoted(words));
  }

  /** What stands in the first sentence. */
  private static String described(String[] description) {
    if (description.length == 0) {
      return "";
    }
    String text = description[0].replace("%n", "");
    int end = text.indexOf(". ");
    return " --description " + quoted(end < 0 ? text : text.substring(0, end + 1));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
