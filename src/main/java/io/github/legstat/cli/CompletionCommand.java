package io.github.legstat.cli;

import io.github.legstat.model.Term;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code legstat completion}: a script by which a shell completes commands and options. */
final class CompletionCommand implements Command {
  /** The shells that there are scripts for. */
  enum Shell implements Term {
    BASH,
    ZSH,
    FISH;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "A script by which a shell completes commands, options and their words.",
          "For bash, in ~/.bashrc: source <(legstat completion bash)",
          "For zsh, in ~/.zshrc below compinit: source <(legstat completion zsh)",
          "For fish: legstat completion fish > ~/.config/fish/completions/legstat.fish");

  private final PositionalParamSpec shell =
      PositionalParamSpec.builder()
          .paramLabel("SHELL")
          .type(Shell.class)
          .converters(Choices.of(Shell.class))
          .completionCandidates(Choices.words(Shell.class))
          .required(true)
          .index("0")
          .description("bash, zsh or fish.")
          .build();

  CompletionCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addPositional(shell);
    // Every command takes these; this one has nothing to tell besides its result.
    new MessageArguments(spec);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine program = LegstatCommand.program(context);
    Shell wanted = shell.getValue();
    String script =
        switch (wanted) {
          // The script finds out itself which of the two it runs in.
          case BASH, ZSH -> BashCompletion.of(program);
          case FISH -> FishCompletion.of(program);
        };
    ResultStream.writeText(script, context.surroundings().out());
    return ExitCode.OK;
  }
}
