package io.github.legstat.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the function by which bash, and zsh as it can do what bash does, completes commands,
 * options and their words; wherever there are no words, files. Picocli has such a script too, in
 * which a word that is none of a list is never a file, and options with words of one kind have
 * those of another.
 */
final class BashCompletion {
  private BashCompletion() {}

  /** The script for a program with its commands. */
  static String of(CommandLine program) {
    List<String> first = new ArrayList<>(program.getSubcommands().keySet());
    first.addAll(names(program.getCommandSpec().options()));
    return String.format(
        Locale.ROOT,
        """
        # Completes %1$s in bash, and in zsh below compinit.
        if [ -n "${ZSH_VERSION:-}" ]; then
          autoload -U +X bashcompinit && bashcompinit
        fi

        _%1$s() {
          local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
          local command=${COMP_WORDS[1]} words= list=
          # bash takes --to=json for three words, zsh for one.
          case $word in
          --*=*) before=${word%%%%=*} list=${word%%%%=*}= word=${word#*=} ;;
          =) word= ;;
          *) if [ "$before" = = ]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi ;;
          esac
          COMPREPLY=()
          case $COMP_CWORD:$command:$before in
          1:*) words='%2$s' ;;
        %3$s  *)
            case $command:$word in
        %4$s    esac
            ;;
          esac
          # Some words may follow others behind a comma.
          case $word in
          *,*) list=$list${word%%,*}, ;;
          esac
          COMPREPLY=($(compgen -W "$words" -P "$list" -- "${word##*,}"))
        }
        complete -o default -F _%1$s %1$s
        """,
        program.getCommandName(),
        String.join(" ", first),
        optionWords(program),
        otherWords(program));
  }

  /** What follows an option: a line for each list of words, with all options that take it. */
  private static String optionWords(CommandLine program) {
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    for (CommandLine command : program.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (option.arity().max() > 0) {
          for (String name : option.names()) {
            patterns
                .computeIfAbsent(words(option), words -> new ArrayList<>())
                .add("*:" + command.getCommandName() + ":" + name);
          }
        }
      }
    }
    StringBuilder lines = new StringBuilder();
    patterns.forEach(
        (words, options) -> lines.append(line("  ", String.join(" | ", options), words)));
    return lines.toString();
  }

  /** What else a command takes: its options, and words of its own. */
  private static String otherWords(CommandLine program) {
    StringBuilder lines = new StringBuilder();
    for (CommandLine command : program.getSubcommands().values()) {
      String name = command.getCommandName();
      CommandSpec spec = command.getCommandSpec();
      lines.append(line("    ", name + ":-*", String.join(" ", names(spec.options()))));
      String words = words(spec, program);
      if (!words.isEmpty()) {
        lines.append(line("    ", name + ":*", words));
      }
    }
    return lines.toString();
  }

  private static String line(String indent, String pattern, String words) {
    return indent + pattern + ") words='" + words + "' ;;\n";
  }

  private static List<String> names(List<OptionSpec> options) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : options) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }

  /** The words that a command takes besides options; empty where it does not say. */
  static String words(CommandSpec command, CommandLine program) {
    if (command.userObject() instanceof HelpCommand) {
      return String.join(" ", program.getSubcommands().keySet());
    }
    List<String> words = new ArrayList<>();
    for (ArgSpec argument : command.positionalParameters()) {
      words.add(words(argument));
    }
    return String.join(" ", words).strip();
  }

  /** The words that an option or argument takes; empty where it does not say. */
  static String words(ArgSpec argument) {
    return argument.completionCandidates() == null
        ? ""
        : String.join(" ", argument.completionCandidates());
  }
}
