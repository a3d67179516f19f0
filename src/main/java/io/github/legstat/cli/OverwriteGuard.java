package io.github.legstat.cli;

import io.github.legstat.engine.InputSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Refuses to write over what is read: a name too many is easily typed, and the calls would be gone.
 * What was only found in a folder may be the output of the last run, which is replaced.
 */
final class OverwriteGuard {
  /** The options that name a file which is written. */
  private static final List<String> OUTPUTS = List.of("--output", "--rejects");

  private OverwriteGuard() {}

  /**
   * Looks at what a command is to write.
   *
   * @throws UsageException if that is one of the inputs that the user named
   */
  static void check(CommandSpec command, List<InputSpec> inputs) throws IOException {
    for (String name : OUTPUTS) {
      Optional<String> output =
          Optional.ofNullable(command.findOption(name)).map(option -> option.<String>getValue());
      if (output.isPresent()) {
        for (InputSpec input : inputs) {
          if (isNamed(input, output.get())) {
            throw new UsageException(name + " would replace the input " + input.name());
          }
        }
      }
    }
  }

  private static boolean isNamed(InputSpec input, String output) throws IOException {
    if (!input.named() || !(input.bytes() instanceof InputSpec.AtPath at)) {
      return false;
    }
    try {
      Path path = Path.of(output);
      return Files.isRegularFile(path)
          && Files.exists(at.path())
          && Files.isSameFile(at.path(), path);
    } catch (InvalidPathException e) {
      return false; // whoever writes it, says so
    }
  }
}
