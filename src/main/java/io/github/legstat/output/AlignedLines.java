package io.github.legstat.output;

import io.github.legstat.report.Role;
import io.github.legstat.report.Table;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table with each column as wide as told, and bars to the right of shares. */
final class AlignedLines {
  private final Table table;
  private final TextOptions options;
  private final int indent;
  private final int[] widths;
  private final Bars bars;
  private final int[] gaps;
  private final boolean[] figures;

  /** Columns of the page that a line takes, bars and colors left out. */
  private final int width;

  /** Lines with columns of these widths; a text that is wider is wrapped. */
  AlignedLines(Table table, TextOptions options, int indent, int[] widths, Bars bars) {
    this.table = table;
    this.options = options;
    this.indent = indent;
    this.widths = widths;
    this.bars = bars;
    gaps = new int[widths.length];
    figures = new boolean[widths.length];
    int end = indent;
    for (int index = 0; index < widths.length; index++) {
      gaps[index] = TextTable.gap(table, index);
      figures[index] = table.columns().get(index).isFigure();
      end += widths[index] + gaps[index];
    }
    width = end;
  }

  /** The line of titles. */
  String titles() {
    StyledLine line = new StyledLine(options.painter()).space(indent);
    for (int index = 0; index < widths.length; index++) {
      String title = TextTable.title(table.columns().get(index));
      place(line, index, Role.LABEL, title, options.columns(title));
      if (hasBar(index)) {
        line.space(bars.width() + Bars.GAP);
      }
    }
    return line.toString();
  }

  /**
   * The lines of some rows, as one text.
   *
   * @param first which row of the table the first of them is
   */
  String of(MeasuredRows rows, int first) {
    StringBuilder lines = new StringBuilder(rows.size() * (width + 1));
    for (int row = 0; row < rows.size(); row++) {
      lines.append(row == 0 ? "" : "\n");
      if (rows.fits(row, widths)) {
        addLine(lines, rows, row, first + row);
      } else {
        addWrapped(lines, rows, row, first + row);
      }
    }
    return lines.toString();
  }

  private void addLine(StringBuilder lines, MeasuredRows rows, int row, int rowOfTable) {
    StyledLine line = new StyledLine(options.painter(), lines).space(indent);
    for (int index = 0; index < widths.length; index++) {
      int spaces = widths[index] - rows.width(row, index);
      line.space(figures[index] ? spaces : 0);
      rows.append(line, row, index);
      line.space((figures[index] ? 0 : spaces) + gaps[index]);
      if (hasBar(index)) {
        placeBar(line, bars.bar(table.rows().get(rowOfTable).get(index)));
      }
    }
  }

  private void addWrapped(StringBuilder lines, MeasuredRows rows, int row, int rowOfTable) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int index = 0; index < widths.length; index++) {
      List<String> cell = new LineWrapper(options, widths[index]).wrap(rows.text(row, index));
      cells.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int part = 0; part < height; part++) {
      lines.append(part == 0 ? "" : "\n");
      StyledLine line = new StyledLine(options.painter(), lines).space(indent);
      for (int index = 0; index < widths.length; index++) {
        List<String> cell = cells.get(index);
        String text = part < cell.size() ? cell.get(part) : "";
        place(line, index, rows.role(row, index), text, options.columns(text));
        if (hasBar(index)) {
          placeBar(line, part == 0 ? bars.bar(table.rows().get(rowOfTable).get(index)) : "");
        }
      }
    }
  }

  private boolean hasBar(int index) {
    return bars.follow(table.columns().get(index));
  }

  private void placeBar(StyledLine line, String bar) {
    line.text(Role.BAR, bar).space(bars.width() - bar.length() + Bars.GAP);
  }

  private void place(StyledLine line, int index, Role role, String text, int width) {
    int spaces = widths[index] - width;
    if (figures[index]) {
      line.space(spaces).text(role, text);
    } else {
      line.text(role, text).space(spaces);
    }
    line.space(gaps[index]);
  }
}
