package io.github.legstat.cli;

import io.github.legstat.engine.InputSpec;
import io.github.legstat.input.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns what the user names into inputs: files, folders with all files in them, globs, a dash. */
final class InputPaths {
  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  /** Why standard input is no two inputs. */
  static final String STANDARD_INPUT_TWICE = "standard input (-) can be read only once";

  private static final String GLOB_SIGNS = "*?[{";

  /** In shells also none, in Java one at least. */
  private static final String ANY_FOLDERS = "**/";

  private InputPaths() {}

  /**
   * The inputs, in the order in which they are named; what a folder or a glob holds is sorted by
   * name, so that the order is the same on every machine.
   *
   * @throws UsageException if standard input is named twice
   */
  static List<InputSpec> inputs(List<String> names, InputStream in) throws IOException {
    List<InputSpec> inputs = new ArrayList<>();
    boolean hasStandardInput = false;
    for (String name : names.isEmpty() ? List.of(STANDARD_INPUT) : names) {
      if (!name.equals(STANDARD_INPUT)) {
        addPath(name, inputs);
      } else if (hasStandardInput) {
        throw new UsageException(STANDARD_INPUT_TWICE);
      } else {
        hasStandardInput = true;
        inputs.add(new InputSpec(STANDARD_INPUT, new InputSpec.AtStream(in), true));
      }
    }
    return inputs;
  }

  private static void addPath(String name, List<InputSpec> inputs) throws IOException {
    if (name.isEmpty()) {
      // To Java it is the current folder.
      throw new InputException(
          InputException.Kind.MISSING,
          "an input has an empty name, as of a variable that is not set");
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      for (Path file : filesBelow(path, Integer.MAX_VALUE)) {
        inputs.add(new InputSpec(file.toString(), new InputSpec.AtPath(file), false));
      }
    } else if (!Files.exists(path) && isGlob(name)) {
      addMatches(name, inputs);
    } else {
      inputs.add(new InputSpec(name, new InputSpec.AtPath(path), true));
    }
  }

  private static boolean isGlob(String name) {
    return name.chars().anyMatch(sign -> GLOB_SIGNS.indexOf(sign) >= 0);
  }

  private static void addMatches(String glob, List<InputSpec> inputs) throws IOException {
    Path pattern = path(glob);
    Path folder = pattern;
    while (folder != null && isGlob(folder.toString())) {
      folder = folder.getParent();
    }
    Path root = folder == null ? path("") : folder;
    List<PathMatcher> matchers = matchers(pattern.toString());
    // What lies deeper than the glob can reach need not even be readable.
    int depth =
        glob.contains("**")
            ? Integer.MAX_VALUE
            : pattern.getNameCount() - (folder == null ? 0 : folder.getNameCount());
    int before = inputs.size();
    if (Files.isDirectory(root)) {
      for (Path file : filesBelow(root, depth)) {
        if (matchers.stream().anyMatch(matcher -> matcher.matches(file))) {
          inputs.add(new InputSpec(file.toString(), new InputSpec.AtPath(file), true));
        }
      }
    }
    if (inputs.size() == before) {
      inputs.add(new InputSpec(glob, new InputSpec.AtPath(pattern), true));
    }
  }

  /** What a glob matches, with and without each of its {@link #ANY_FOLDERS}. */
  private static List<PathMatcher> matchers(String glob) {
    List<String> globs = new ArrayList<>(List.of(glob));
    for (int next = 0; next < globs.size(); next++) {
      String each = globs.get(next);
      int at = each.indexOf(ANY_FOLDERS);
      while (at >= 0) {
        String without = each.substring(0, at) + each.substring(at + ANY_FOLDERS.length());
        if ((at == 0 || each.charAt(at - 1) == '/') && !globs.contains(without)) {
          globs.add(without);
        }
        at = each.indexOf(ANY_FOLDERS, at + 1);
      }
    }
    return globs.stream()
        .map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each))
        .toList();
  }

  /** All files below a folder but hidden ones, sorted, down to so many levels. */
  private static List<Path> filesBelow(Path folder, int depth) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths
          .filter(path -> Files.isRegularFile(path) || leadsNowhere(path))
          .filter(path -> !isHidden(folder.relativize(path)))
          .sorted((one, other) -> one.toString().compareTo(other.toString()))
          .toList();
    } catch (UncheckedIOException e) {
      throw unreadable(folder, Objects.requireNonNull(e.getCause()));
    } catch (FileSystemException e) {
      throw unreadable(folder, e);
    }
  }

  /** Whether a path is a link that cannot be followed; it stands for a file that is missed. */
  private static boolean leadsNowhere(Path path) {
    return Files.isSymbolicLink(path) && !Files.exists(path);
  }

  private static IOException unreadable(Path folder, IOException cause) {
    String place =
        cause instanceof FileSystemException system && system.getFile() != null
            ? system.getFile()
            : folder.toString();
    return new InputException(
        InputException.Kind.UNREADABLE,
        place + ": cannot be read (" + FailureHandler.reason(cause) + ")");
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is no name of a file");
    }
  }
}
