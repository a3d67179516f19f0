package io.github.legstat.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of records.
 *
 * @param text what stands in it
 * @param lines the line on which each record begins, counted from 1
 */
record WrittenFile(String text, List<Integer> lines) {
  /** Writes it into a folder. */
  Path into(Path folder, String name) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
