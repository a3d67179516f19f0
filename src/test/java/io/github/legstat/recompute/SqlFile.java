package io.github.legstat.recompute;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The SQL files of the recomputation. */
final class SqlFile {
  private SqlFile() {}

  /** A whole file. */
  static String script(String name) {
    try (InputStream in =
        Objects.requireNonNull(SqlFile.class.getResourceAsStream(name + ".sql"), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Definitions by their names: what stands below each line that holds nothing but a name. */
  static Map<String, String> definitions(String name) {
    Map<String, String> definitions = new LinkedHashMap<>();
    String term = "";
    for (String line : script(name).split("\n", -1)) {
      if (line.matches("-- [a-z0-9-]+")) {
        term = line.substring(3);
      } else if (!line.startsWith("--")) {
        definitions.merge(term, line, (above, below) -> above + "\n" + below);
      }
    }
    definitions.remove("");
    return definitions;
  }
}
