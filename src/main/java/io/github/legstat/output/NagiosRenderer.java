package io.github.legstat.output;

import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * One line as Nagios and its relatives want it of a plugin: how it went, what it comes to, and
 * behind a bar the figures to draw. What fails is a warning, as the exit code of a run that fails
 * is that of a warning there.
 */
final class NagiosRenderer implements Renderer {
  private static final int MOST_FAILURES = 5;

  @Override
  public void report(Report report, OutputStream out) throws IOException {
    Writer line = Utf8.writer(out);
    List<String> failures = report.failures();
    line.append(begin(failures.isEmpty() ? "OK" : "WARNING", report.problem()));
    line.append(text(failures.isEmpty() ? report.headline() : told(failures))).append(" |");
    for (Section section : report.forPrograms()) {
      if (section instanceof Facts facts) {
        for (Fact fact : facts.facts()) {
          figure(line, facts.name() + "." + fact.name(), fact.value());
        }
      } else if (section instanceof Table table && table.shape() == Table.Shape.KEYED) {
        keyed(line, table);
      }
    }
    line.append('\n');
    line.flush();
  }

  /** What stands for a result where there is none. */
  static String failure(String reason) {
    return begin("UNKNOWN", Optional.empty()) + text(reason) + "\n";
  }

  /** Of calls that are not all there nobody knows how they went, whatever the others tell. */
  private static String begin(String status, Optional<String> problem) {
    return "LEGSTAT "
        + problem.map(reason -> "UNKNOWN - " + text(reason) + "; ").orElse(status + " - ");
  }

  private static String told(List<String> failures) {
    int more = failures.size() - MOST_FAILURES;
    String first = String.join("; ", failures.subList(0, Math.min(failures.size(), MOST_FAILURES)));
    return more > 0 ? first + "; … and " + more + " more" : first;
  }

  /** Tables whose rows are the same whatever the calls; all others would be too much to draw. */
  private static void keyed(Writer line, Table table) throws IOException {
    for (List<Value> row : table.rows()) {
      String key = table.name() + "." + row.get(0).machine();
      for (int place = 1; place < row.size(); place++) {
        figure(line, key + "." + table.columns().get(place).name(), row.get(place));
      }
    }
  }

  private static void figure(Writer line, String label, Value value) throws IOException {
    if (value instanceof Figure) {
      line.append(' ').append(label).append('=').append(value.machine());
      line.append(value instanceof Figure.Seconds ? "s" : "");
    }
  }

  /** The bar ends the text, so there can be none within it. */
  private static String text(String text) {
    return Printable.of(text).replace('|', '/');
  }
}
