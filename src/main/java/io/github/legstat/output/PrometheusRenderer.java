package io.github.legstat.output;

import io.github.legstat.report.Column;
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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Samples in the text exposition format of Prometheus, version 0.0.4: a gauge for each figure, the
 * words that tell rows apart as labels. What is missing has no sample, as there a number that is
 * none would spoil every sum; and what is listed one by one, such as customers, is no series.
 */
final class PrometheusRenderer implements Renderer {
  private static final String PREFIX = "legstat_";

  @Override
  public void report(Report report, OutputStream out) throws IOException {
    Writer page = Utf8.writer(out);
    for (Section section : report.forPrograms()) {
      if (section instanceof Facts facts) {
        for (Fact fact : facts.facts()) {
          Gauge gauge =
              new Gauge(report, facts.name() + "_" + fact.name(), title(section, fact.title()));
          gauge.add(fact.value(), Map.of());
          gauge.writeTo(page);
        }
      } else if (section instanceof Table table && table.shape() != Table.Shape.LISTING) {
        table(page, report, table);
      }
    }
    Gauge failures = new Gauge(report, "failures", "Conditions that make the run fail");
    failures.add(Value.count(report.failures().size()), Map.of());
    failures.writeTo(page);
    Gauge problems = new Gauge(report, "problems", "Reasons not to rely on these figures");
    problems.add(Value.count(report.problem().isPresent() ? 1 : 0), Map.of());
    problems.writeTo(page);
    page.flush();
  }

  private static void table(Writer page, Report report, Table table) throws IOException {
    for (int place = 0; place < table.columns().size(); place++) {
      Column column = table.columns().get(place);
      if (column.isKey()) {
        continue;
      }
      String help = column.definition().isEmpty() ? column.title() : column.definition();
      Gauge gauge = new Gauge(report, table.name() + "_" + column.name(), title(table, help));
      for (List<Value> row : table.rows()) {
        gauge.add(row.get(place), labels(table.columns(), row));
      }
      gauge.writeTo(page);
    }
  }

  private static String title(Section section, String title) {
    return section.title().isEmpty() ? title : section.title() + ": " + title;
  }

  private static Map<String, String> labels(List<Column> columns, List<Value> row) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (int place = 0; place < columns.size(); place++) {
      Column column = columns.get(place);
      if (column.isKey()) {
        String name = name(column.name().substring(column.name().indexOf('.') + 1));
        while (labels.containsKey(name)) {
          name += "_"; // columns of users may differ in signs that a label cannot have
        }
        labels.put(name, row.get(place).machine());
      }
    }
    return labels;
  }

  /**
   * What the names of a command begin with: files of several commands are collected together, and
   * no sample may come twice. The plain report has the short names.
   */
  private static String prefix(Report report) {
    String command = report.command();
    return command.equals("report") ? PREFIX : PREFIX + command + "_";
  }

  /** A name of letters, digits and underscores that does not begin with a digit. */
  private static String name(String text) {
    String name = text.replaceAll("[^A-Za-z0-9_]", "_");
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** All samples of one name; they have to stand together, below what is said of them. */
  private static final class Gauge {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final int beginning;

    Gauge(Report report, String name, String help) {
      this.name = name(prefix(report) + name);
      String line = help.replace("\\", "\\\\").replace("\n", "\\n");
      text.append("# HELP ").append(this.name).append(' ').append(line).append('\n');
      text.append("# TYPE ").append(this.name).append(" gauge\n");
      beginning = text.length();
    }

    void add(Value value, Map<String, String> labels) {
      if (value instanceof Figure) {
        addSample(value.machine(), labels);
      } else if (value instanceof Value.Flag flag) {
        addSample(flag.set() ? "1" : "0", labels);
      } else if (value instanceof Value.Amounts amounts) {
        for (Map.Entry<String, BigDecimal> sum : amounts.byCurrency().entrySet()) {
          Map<String, String> all = new LinkedHashMap<>(labels);
          all.put("currency", sum.getKey());
          addSample(sum.getValue().toPlainString(), all);
        }
      }
    }

    private void addSample(String number, Map<String, String> labels) {
      text.append(name);
      String separator = "{";
      for (Map.Entry<String, String> label : labels.entrySet()) {
        text.append(separator).append(label.getKey()).append("=\"");
        text.append(escaped(label.getValue())).append('"');
        separator = ",";
      }
      text.append(labels.isEmpty() ? " " : "} ").append(number).append('\n');
    }

    private static String escaped(String text) {
      return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Writes nothing where there is no sample. */
    void writeTo(Writer page) throws IOException {
      if (text.length() > beginning) {
        page.append(text);
      }
    }
  }
}
