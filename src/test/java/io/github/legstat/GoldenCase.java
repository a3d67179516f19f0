package io.github.legstat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One folder under {@code src/test/resources/cases}: a command, what it reads, and what it should
 * give.
 *
 * <p>Paths in {@code cmd} begin at the root of the project, which is where tests run. So a command
 * can be copied to a terminal there, nothing needs replacing in its output, and a case may also
 * read the files of another one or of {@code samples}.
 *
 * @param folder the folder
 */
record GoldenCase(Path folder) {
  private static final Path ROOT = Path.of("src", "test", "resources", "cases");

  /** Where commands that write files have to put them: beside no other case's. */
  private static final Path SCRATCH = Path.of("target", "cases");

  static Path root() {
    return ROOT;
  }

  static List<GoldenCase> all() throws IOException {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(path -> path.endsWith("cmd"))
          .map(path -> new GoldenCase(path.getParent()))
          .sorted((one, other) -> one.toString().compareTo(other.toString()))
          .toList();
    }
  }

  /** The command as it is typed. */
  String command() throws IOException {
    return Files.readString(folder.resolve("cmd"), UTF_8).strip();
  }

  /** What the command gives now: the expected files by their names, {@code written/…} included. */
  Map<String, String> run() throws IOException {
    Path scratch = SCRATCH.resolve(ROOT.relativize(folder));
    clear(scratch);
    Files.createDirectories(scratch);
    List<String> words = ShellWords.split(command());
    if (!words.get(0).equals("legstat")) {
      throw new IllegalArgumentException(this + ": a command begins with legstat");
    }
    Path stdin = folder.resolve("stdin");
    byte[] in = Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    int exit = Main.run(arguments, new ByteArrayInputStream(in), out, err);
    Map<String, String> result = filesIn(scratch, "written/");
    result.put("out", out.toString(UTF_8));
    result.put("err", err.toString(UTF_8));
    result.put("exit", exit + "\n");
    return result;
  }

  /** What the command should give. */
  Map<String, String> expected() throws IOException {
    Map<String, String> result = filesIn(folder.resolve("written"), "written/");
    for (String name : List.of("out", "err", "exit")) {
      result.put(name, Files.readString(folder.resolve(name), UTF_8));
    }
    return result;
  }

  /** Makes what the command gives now what it should give. */
  void record(Map<String, String> result) throws IOException {
    clear(folder.resolve("written"));
    for (Map.Entry<String, String> file : result.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), UTF_8);
    }
  }

  private static Map<String, String> filesIn(Path directory, String prefix) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> paths = Files.list(directory)) {
        for (Path path : paths.toList()) {
          files.put(prefix + path.getFileName(), Files.readString(path, UTF_8));
        }
      }
    }
    return files;
  }

  private static void clear(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      try (Stream<Path> paths = Files.list(directory)) {
        for (Path path : paths.toList()) {
          Files.delete(path);
        }
      }
      Files.delete(directory);
    }
  }

  @Override
  public String toString() {
    return ROOT.relativize(folder).toString().replace('\\', '/');
  }
}
