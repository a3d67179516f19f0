package io.github.legstat.cli;

import io.github.legstat.engine.InputSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Refuses to write over what is read: a name too many is easily typed, and the calls would be gone.
 */
final class OverwriteGuard {
  private static final String STATE = "--state";

  /** The options that name a file which is written. */
  private static final List<String> OUTPUTS = List.of("--output", "--rejects", STATE);

  private OverwriteGuard() {}

  /**
   * Looks at what a command is to write.
   *
   * @throws UsageException if that is one of the inputs that the user named
   */
  static void check(CommandSpec command, List<InputSpec> inputs) throws IOException {
    Map<Path, String> written = new LinkedHashMap<>();
    for (String name : OUTPUTS) {
      Optional<Path> output = path(command, name);
      if (output.isPresent() && !isDevice(output.get())) {
        Path file = output.get().toAbsolutePath().normalize();
        if (written.containsKey(file)) {
          throw new UsageException(written.get(file) + " and " + name + " name the same file");
        }
        written.put(file, name);
      }
    }
    // A state is read and replaced, but never by anything else.
    written.values().remove(STATE);
    for (Map.Entry<Path, String> output : written.entrySet()) {
      for (InputSpec input : inputs) {
        if (isNamed(input, output.getKey())) {
          throw new UsageException(output.getValue() + " would replace the input " + input.name());
        }
      }
    }
  }

  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /**
   * Looks at what a command is to write, once it is known what of a folder is a call log and what
   * is not, such as the output of the last run.
   *
   * @throws UsageException if that is one of the files that are read
   */
  static void checkFound(CommandSpec command, List<Path> read) throws IOException {
    for (String name : OUTPUTS) {
      Optional<Path> output = path(command, name);
      if (output.isPresent() && !name.equals(STATE) && Files.isRegularFile(output.get())) {
        for (Path file : read) {
          if (Files.isSameFile(file, output.get())) {
            throw new UsageException(name + " would replace " + file + ", which is a call log");
          }
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
