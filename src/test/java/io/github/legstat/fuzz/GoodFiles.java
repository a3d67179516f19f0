package io.github.legstat.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The inputs of all golden cases: each shape of file there is, and small. */
final class GoodFiles {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  /** What a case gives, and its command: no inputs. */
  private static final Set<String> OTHERS = Set.of("cmd", "out", "err", "exit");

  private static final long MOST_BYTES = 8192;

  private GoodFiles() {}

  /** The files, in the order of their names. */
  static List<Path> paths() throws IOException {
    try (Stream<Path> paths = Files.walk(CASES)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !OTHERS.contains(path.getFileName().toString()))
          .filter(path -> path.toFile().length() <= MOST_BYTES)
          .sorted()
          .toList();
    }
  }

  /** The content of the files. */
  static List<byte[]> all() throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (Path path : paths()) {
      all.add(Files.readAllBytes(path));
    }
    return all;
  }
}
