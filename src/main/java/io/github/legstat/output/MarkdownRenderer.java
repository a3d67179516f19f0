package io.github.legstat.output;

import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Markdown with the tables of GitHub. */
final class MarkdownRenderer implements Renderer {
  private static final String SPECIAL = "\\`*_[]<>|&~";

  @Override
  public void report(Report report, OutputStream out) throws IOException {
    Writer page = Utf8.writer(out);
    MarkdownFootnotes footnotes = new MarkdownFootnotes();
    String gap = "";
    if (!report.title().isEmpty()) {
      page.append("# ").append(escaped(report.title())).append('\n');
      gap = "\n";
    }
    for (Section section : report.shown()) {
      page.append(gap);
      section(page, section, footnotes);
      gap = "\n";
    }
    footnotes(page, footnotes);
    page.flush();
  }

  private static void section(Writer page, Section section, MarkdownFootnotes footnotes)
      throws IOException {
    if (!section.title().isEmpty()) {
      page.append("## ").append(escaped(section.title())).append("\n\n");
    }
    if (section.isEmpty() && section instanceof Table) {
      page.append("none\n");
    } else if (section instanceof Table table) {
      table(page, table, footnotes);
    } else if (section instanceof Facts facts) {
      for (Fact fact : facts.facts()) {
        item(page, fact.title(), fact.value());
      }
    }
    for (String note : section.notes()) {
      page.append('\n').append(escaped(note)).append('\n');
    }
  }

  private static void footnotes(Writer page, MarkdownFootnotes footnotes) throws IOException {
    String gap = "\n";
    for (Map.Entry<String, String> each : footnotes.all().entrySet()) {
      page.append(gap).append(each.getKey()).append(": ");
      page.append(escaped(each.getValue())).append('\n');
      gap = "";
    }
  }

  private static void table(Writer page, Table table, MarkdownFootnotes footnotes)
      throws IOException {
    for (Column column : table.columns()) {
      String name = column.name().substring(column.name().lastIndexOf('.') + 1);
      page.append("| ").append(escaped(column.title()));
      page.append(footnotes.refer(name, column.definition())).append(' ');
    }
    page.append("|\n");
    for (Column column : table.columns()) {
      page.append(column.isFigure() ? "| ---: " : "| --- ");
    }
    page.append("|\n");
    for (List<Value> row : table.rows()) {
      for (Value value : row) {
        page.append("| ").append(escaped(value.display()));
        if (value instanceof Value.Text text) {
          page.append(footnotes.refer(text.text(), text.definition()));
        }
        page.append(' ');
      }
      page.append("|\n");
    }
  }

  private static void item(Writer page, String label, Value value) throws IOException {
    // Without a label, the line goes on about the item above it.
    page.append(label.isEmpty() ? "  " : "- **" + escaped(label) + ":** ");
    page.append(escaped(value.display())).append('\n');
  }

  @Override
  public EntryWriter entries(List<Column> columns, OutputStream out) {
    return new Cards(Utf8.writer(out));
  }

  /** Text as it stands: nothing in it is markup, nothing in it breaks the line. */
  private static String escaped(String text) {
    String printable = Printable.of(text);
    StringBuilder escaped = new StringBuilder(printable.length());
    for (int index = 0; index < printable.length(); index++) {
      char character = printable.charAt(index);
      if (SPECIAL.indexOf(character) >= 0) {
        escaped.append('\\');
      }
      escaped.append(character);
    }
    return escaped.toString();
  }

  private static final class Cards implements EntryWriter {
    private final Writer page;
    private String gap = "";

    Cards(Writer page) {
      this.page = page;
    }

    @Override
    public void write(Entry entry) throws IOException {
      Card card = entry.card().get();
      page.append(gap).append("### ").append(escaped(card.title().display())).append("\n\n");
      for (Card.Line line : card.lines()) {
        item(page, line.label(), line.value());
      }
      gap = "\n";
    }

    @Override
    public void flush() throws IOException {
      page.flush();
    }

    @Override
    public void close() throws IOException {
      page.flush();
    }
  }
}
