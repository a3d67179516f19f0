package io.github.legstat.output;

import io.github.legstat.report.Card;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Role;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.List;

/** Labels to the left, values to the right of them, wrapped with a hanging indent. */
final class LabeledLines {
  private static final int GAP = 2;
  private static final int LEAST_VALUE = 16;

  private final TextOptions options;
  private final int indent;
  private final List<Card.Line> lines;
  private final int labelWidth;

  LabeledLines(TextOptions options, int indent, List<Card.Line> lines) {
    this.options = options;
    this.indent = indent;
    this.lines = lines;
    int widest = 0;
    for (Card.Line line : lines) {
      widest = Math.max(widest, options.columns(Printable.of(line.label())));
    }
    this.labelWidth = widest;
  }

  List<String> laidOut() {
    return laidOut(figureWidth());
  }

  /** The lines with figures right-aligned in so many columns, 0 for everything to the left. */
  List<String> laidOut(int figureWidth) {
    List<String> page = new ArrayList<>();
    for (Card.Line line : lines) {
      append(page, line, figureWidth);
    }
    return page;
  }

  private void append(List<String> page, Card.Line line, int figureWidth) {
    Value value = line.value();
    String label = Printable.of(line.label());
    String text = Cells.text(value, options);
    int room = options.width() - indent - labelWidth - GAP;
    StyledLine first = new StyledLine(options.painter()).space(indent).text(Role.LABEL, label);
    if (room < LEAST_VALUE && options.columns(text) > room) {
      page.add(first.toString());
      appendBelow(page, value.role(), text);
      return;
    }
    first.space(labelWidth - options.columns(label) + GAP);
    first.space(Math.max(0, figureWidth - options.columns(text)));
    for (String part : new LineWrapper(options, room).wrap(text)) {
      page.add(first.text(value.role(), part).toString());
      first = new StyledLine(options.painter()).space(indent + labelWidth + GAP);
    }
  }

  private void appendBelow(List<String> page, Role role, String text) {
    for (String part : new LineWrapper(options, options.width() - indent - GAP).wrap(text)) {
      StyledLine line = new StyledLine(options.painter()).space(indent + GAP);
      page.add(line.text(role, part).toString());
    }
  }

  /** The common width of the values when all are figures, else 0. */
  int figureWidth() {
    int widest = 0;
    for (Card.Line line : lines) {
      if (!(line.value() instanceof Figure) && !(line.value() instanceof Value.Missing)) {
        return 0;
      }
      widest = Math.max(widest, options.columns(Cells.text(line.value(), options)));
    }
    return widest;
  }
}
