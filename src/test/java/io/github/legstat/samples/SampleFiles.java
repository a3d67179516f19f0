package io.github.legstat.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every file of the {@code samples} folder but its README. */
final class SampleFiles {

  private static final int PAGE_SIZE = 100;

  private static final long OVERLAP_SEED = 11L;

  private SampleFiles() {}

  static void write(Path directory) throws IOException {
    List<SampleCall> calls = Fortnight.calls();
    CallFile.write(directory.resolve("dashboard.csv"), new CsvWriter(CsvColumn.WITH_NAMES), calls);
    CallFile.write(
        directory.resolve("api-list.json"), new JsonPagesWriter(calls.size(), PAGE_SIZE), calls);
    CallFile.write(directory.resolve("calls.ndjson"), new NdjsonWriter(), calls);
    writeOverlap(directory.resolve("overlap"), calls);
    Files.writeString(
        directory.resolve("hand-made.csv"), HandMadeTable.TEXT, StandardCharsets.UTF_8);
  }

  private static void writeOverlap(Path directory, List<SampleCall> calls) throws IOException {
    OverlappingExports exports = OverlappingExports.of(calls, new Switchboard(OVERLAP_SEED));
    CsvWriter writer = new CsvWriter(CsvColumn.WITH_UPDATES);
    CallFile.write(directory.resolve("first-export.csv"), writer, exports.first());
    CallFile.write(directory.resolve("second-export.csv"), writer, exports.second());
  }
}
