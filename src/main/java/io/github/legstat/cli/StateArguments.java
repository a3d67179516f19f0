package io.github.legstat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say what a run remembers for later ones. */
final class StateArguments {
  private final OptionSpec state =
      OptionSpec.builder("--state")
          .paramLabel("FILE")
          .type(String.class)
          .description(
              "Keep all calls read so far in this file, and look at all of them: exports that"
                  + " overlap, repeated runs and late updates count each call once.")
          .build();

  private final OptionSpec prune =
      OptionSpec.builder("--prune")
          .paramLabel("AGE")
          .type(Duration.class)
          .converters(new Choices.OfDuration())
          .description(
              "Keep no calls in the state for later runs that began longer ago than this, such as"
                  + " 400d.")
          .build();

  /** Adds the options to a command. */
  StateArguments(CommandSpec command) {
    command.addOption(state).addOption(prune);
  }

  /** Whether there is a state. */
  boolean isGiven() {
    return state.getValue() != null;
  }

  /**
   * Opens the state for this run alone, if there is to be one.
   *
   * @throws io.github.legstat.output.LockedException if another run has it
   */
  StateFile open(InputArguments input) throws IOException {
    Optional<Duration> age = Optional.ofNullable(prune.getValue());
    if (!isGiven()) {
      if (age.isPresent()) {
        throw new UsageException("--prune is about a --state");
      }
      return StateFile.none();
    }
    String name = state.getValue();
    if (!input.countsById()) {
      throw new UsageException("a state knows calls by their ids: leave out --dedupe none");
    }
    if (!isRegular(name)) {
      throw new UsageException("--state takes a regular file, not " + name);
    }
    long since = age.map(each -> input.now() - each.toSeconds()).orElse(Long.MIN_VALUE);
    return StateFile.open(name, since);
  }

  private static boolean isRegular(String name) {
    try {
      Path path = Path.of(name);
      return !name.equals("-") && (Files.isRegularFile(path) || !Files.exists(path));
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is no name of a file");
    }
  }
}
