package io.github.legstat.cli;

import io.github.legstat.engine.InputSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Set<Path> written = new HashSet<>();
    for (String name : OUTPUTS) {
      Optional<Path> output = path(command, name);
      if (output.isPresent()) {
        for (InputSpec input : inputs) {
          if (isNamed(input, output.get())) {
            throw new UsageException(name + " would replace the input " + input.name());
          }
        }
        boolean isDevice = Files.exists(output.get()) && !Files.isRegularFile(output.get());
        if (!isDevice && !written.add(output.get().toAbsolutePath().normalize())) {
          throw new UsageException(String.join(" and ", OUTPUTS) + " name the same file");
        }
      }
    }
  }

  /** The file that an option names, if it names one at all. */
  private static Optional<Path> path(CommandSpec command, String option) {
    try {
      return Optional.ofNullable(command.findOption(option))
          .map(found -> found.<String>getValue())
          .map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty(); // whoever writes it, says so
    }
  }

  private static boolean isNamed(InputSpec input, Path output) throws IOException {
    return input.named()
        && input.bytes() instanceof InputSpec.AtPath at
        && Files.isRegularFile(output)
        && Files.exists(at.path())
        && Files.isSameFile(at.path(), output);
  }
}
