package io.github.legstat.output;

import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.terminal.DisplayWidth;
import io.github.legstat.terminal.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Renders to strings. */
final class Rendering {
  private Rendering() {}

  static TextOptions page(int width) {
    return new TextOptions(width, Theme.PLAIN, true, new DisplayWidth());
  }

  static OutputOptions options(int width) {
    return new OutputOptions(page(width), false);
  }

  static Report report(Section... sections) {
    return new Report("legstat.sample/1", "", List.of(sections));
  }

  static String report(OutputFormat format, Report report) throws IOException {
    return report(format.renderer(options(80)), report);
  }

  static String report(Renderer renderer, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.report(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String entries(OutputFormat format, Entry... entries) throws IOException {
    return entries(format.renderer(options(60)), Samples.COLUMNS, entries);
  }

  static String entries(Renderer renderer, List<Column> columns, Entry... entries)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EntryWriter writer = renderer.entries(columns, out)) {
      for (Entry entry : entries) {
        writer.write(entry);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
