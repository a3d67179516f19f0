package io.github.legstat.cli;

import io.github.legstat.terminal.CommandLines;
import io.github.legstat.terminal.ScriptLines;
import io.github.legstat.terminal.StandardStream;
import io.github.legstat.terminal.TypedLines;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code legstat shell}: one command after another on the same inputs. */
final class ShellCommand implements Command {
  static final String NAME = "shell";
  private static final Set<String> ENDS = Set.of("exit", "quit");
  private static final String PROMPT = "legstat> ";

  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "Commands one after another, typed without legstat before them; those that name no FILE"
              + " read the ones given here. Tab completes, help helps, exit ends.",
          "Without a terminal, the lines of standard input are the commands; the exit code is that"
              + " of the last one.");

  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .arity("0..*")
          .description("Inputs of commands that name none.")
          .build();

  private final MessageArguments messages;

  ShellCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addPositional(files);
    messages = new MessageArguments(spec);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Surroundings inner = context.surroundings().within(files.getValue());
    boolean typed = context.surroundings().probe().isTerminal(StandardStream.INPUT);
    try (CommandLines lines =
        typed
            ? TypedLines.open(PROMPT, new ShellCompletion(LegstatCommand.program(context)))
            : new ScriptLines(context.surroundings().in())) {
      if (typed && !messages.isQuiet()) {
        context.messages().say("type help for all commands, exit to end");
      }
      return run(lines, inner.writingTo(new InterruptibleStream(inner.out(), lines)));
    }
  }

  private int run(CommandLines lines, Surroundings inner) throws IOException {
    int code = ExitCode.OK;
    while (true) {
      Optional<List<String>> words;
      try {
        words = lines.next();
      } catch (IllegalArgumentException e) {
        context.messages().say(String.valueOf(e.getMessage()));
        code = ExitCode.USAGE;
        continue;
      }
      if (words.isEmpty() || (words.get().size() == 1 && ENDS.contains(words.get().get(0)))) {
        return code;
      }
      if (!words.get().isEmpty()) {
        code = run(words.get(), inner);
        try {
          // What was interrupted may have ended anywhere in its line.
          ResultStream.writeText(lines.isInterrupted() ? "\n" : "", context.surroundings().out());
        } catch (ResultStream.ClosedPipeException e) {
          return code;
        }
      }
    }
  }

  private int run(List<String> words, Surroundings inner) {
    if (words.get(0).equals(NAME)) {
      context.messages().say("this is the shell; exit ends it");
      return ExitCode.USAGE;
    }
    return LegstatCommand.execute(words.toArray(new String[0]), inner);
  }
}
