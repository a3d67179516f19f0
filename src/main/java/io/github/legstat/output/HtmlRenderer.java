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
import java.util.List;

/** A page to open, to print or to send: for screens of any width, by day and by night. */
final class HtmlRenderer implements Renderer {
  private static final String NO_TITLE = "legstat";

  @Override
  public void report(Report report, OutputStream out) throws IOException {
    HtmlPage page = new HtmlPage(Utf8.writer(out));
    HtmlFootnotes footnotes = new HtmlFootnotes();
    page.begin(report.title().isEmpty() ? NO_TITLE : report.title());
    if (!report.title().isEmpty()) {
      page.markup("<h1>").text(report.title()).markup("</h1>\n");
    }
    int number = 1;
    for (Section section : report.shown()) {
      section(page, section, "section-" + number++, footnotes);
    }
    footnotes.write(page);
    page.end();
  }

  private static void section(
      HtmlPage page, Section section, String heading, HtmlFootnotes footnotes) throws IOException {
    if (section.title().isEmpty()) {
      page.markup("<section>\n");
    } else {
      page.markup("<section aria-labelledby=\"" + heading + "\">\n<h2 id=\"" + heading + "\">");
      page.text(section.title()).markup("</h2>\n");
    }
    if (section instanceof Facts facts) {
      page.markup("<dl>\n");
      for (Fact fact : facts.facts()) {
        item(page, fact.title(), fact.value());
      }
      page.markup("</dl>\n");
    } else if (section.isEmpty()) {
      page.markup("<p class=\"muted\">none</p>\n");
    } else if (section instanceof Table table) {
      new HtmlTable(page, table, footnotes).write(heading);
    }
    for (String note : section.notes()) {
      page.markup("<p class=\"note\">").text(note).markup("</p>\n");
    }
    page.markup("</section>\n");
  }

  private static void item(HtmlPage page, String label, Value value) throws IOException {
    page.markup("<div>");
    if (!label.isEmpty()) {
      page.markup("<dt>").text(label).markup("</dt>");
    }
    String role = HtmlPage.classOf(value.role());
    page.markup(role.isEmpty() ? "<dd>" : "<dd class=\"" + role + "\">");
    page.text(value.display()).markup("</dd></div>\n");
  }

  @Override
  public EntryWriter entries(List<Column> columns, OutputStream out) throws IOException {
    HtmlPage page = new HtmlPage(Utf8.writer(out));
    page.begin(NO_TITLE);
    return new Cards(page);
  }

  private record Cards(HtmlPage page) implements EntryWriter {
    @Override
    public void write(Entry entry) throws IOException {
      Card card = entry.card().get();
      page.markup("<article>\n<h2>").text(card.title().display()).markup("</h2>\n<dl>\n");
      for (Card.Line line : card.lines()) {
        item(page, line.label(), line.value());
      }
      page.markup("</dl>\n</article>\n");
    }

    @Override
    public void flush() throws IOException {
      page.flush();
    }

    @Override
    public void close() throws IOException {
      page.end();
    }
  }
}
