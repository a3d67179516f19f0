package io.github.legstat.output;

import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Role;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Headings, tables and cards for people, laid out for the width of the page. */
final class TextRenderer implements Renderer {
  private static final int INDENT = 2;

  private final TextOptions options;

  TextRenderer(TextOptions options) {
    this.options = options;
  }

  @Override
  public void report(Report report, OutputStream out) throws IOException {
    Writer page = Utf8.writer(out);
    List<List<String>> blocks = blocks(report);
    for (int index = 0; index < blocks.size(); index++) {
      page.append(index == 0 ? "" : "\n");
      print(page, blocks.get(index));
    }
    page.flush();
  }

  /** Groups of lines with an empty line between them. */
  private List<List<String>> blocks(Report report) {
    List<List<String>> blocks = new ArrayList<>();
    if (!report.title().isEmpty()) {
      blocks.add(wrapped(Value.text(report.title(), Role.HEADING), 0));
    }
    for (Section section : report.shown()) {
      blocks.add(lines(section));
    }
    return blocks;
  }

  private List<String> lines(Section section) {
    boolean titled = !section.title().isEmpty();
    int indent = titled ? INDENT : 0;
    List<String> lines = new ArrayList<>();
    if (titled) {
      lines.addAll(wrapped(Value.text(section.title(), Role.HEADING), 0));
    }
    if (section instanceof Facts facts) {
      lines.addAll(new LabeledLines(options, indent, labeled(facts)).laidOut());
    } else if (section.isEmpty()) {
      lines.addAll(wrapped(Value.text("none", Role.MUTED), indent));
    } else if (section instanceof Table table) {
      lines.addAll(new TextTable(table, options, indent).laidOut());
    }
    for (String note : section.notes()) {
      lines.addAll(wrapped(Value.text(note, Role.MUTED), indent));
    }
    return lines;
  }

  private static List<Card.Line> labeled(Facts facts) {
    List<Card.Line> lines = new ArrayList<>();
    for (Fact fact : facts.facts()) {
      lines.add(new Card.Line(fact.title(), fact.value()));
    }
    return lines;
  }

  private List<String> wrapped(Value value, int indent) {
    List<String> lines = new ArrayList<>();
    LineWrapper wrapper = new LineWrapper(options, options.width() - indent);
    for (String part : wrapper.wrap(Cells.text(value, options))) {
      StyledLine line = new StyledLine(options.painter()).space(indent);
      lines.add(line.text(value.role(), part).toString());
    }
    return lines;
  }

  private static void print(Writer page, List<String> lines) throws IOException {
    for (String line : lines) {
      page.append(line).append('\n');
    }
  }

  @Override
  public EntryWriter entries(List<Column> columns, OutputStream out) {
    return new Cards(Utf8.writer(out));
  }

  private final class Cards implements EntryWriter {
    private final Writer page;
    private boolean first = true;

    Cards(Writer page) {
      this.page = page;
    }

    @Override
    public void write(Entry entry) throws IOException {
      Card card = entry.card().get();
      page.append(first ? "" : "\n");
      first = false;
      print(page, wrapped(card.title(), 0));
      print(page, new LabeledLines(options, INDENT, card.lines()).laidOut());
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
