package io.github.legstat.output;

import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Column.Kind;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A table laid out for a page. What does not fit gives way in this order: the bars, then prose and
 * last the words of keys, which are wrapped; figures never. When that is not enough a matrix is cut
 * into panels, each with the keys; the rows of any other table stand one below the other, each as a
 * block of labeled lines.
 */
final class TextTable {
  private static final int GAP = 2;
  private static final int LEAST_PROSE = 20;
  private static final int LEAST_WORDS = 12;

  private final Table table;
  private final TextOptions options;
  private final int indent;

  TextTable(Table table, TextOptions options, int indent) {
    this.table = table;
    this.options = options;
    this.indent = indent;
  }

  /** The lines, in texts of one or more. */
  List<String> laidOut() {
    List<MeasuredRows> stretches = measured();
    int[] widths = naturalWidths(stretches);
    int room = options.width() - indent;
    for (int index = 0; index < widths.length - 1; index++) {
      room -= gap(table, index);
    }
    int[] shrunk = widths.clone();
    if (shrink(shrunk, room)) {
      return aligned(stretches, shrunk, room);
    }
    int fitting = fitting(widths);
    return isMatrix() && fitting > 1 ? panels(fitting) : stacked();
  }

  private boolean isMatrix() {
    return table.columns().stream().anyMatch(column -> column.kind() == Kind.SHADED);
  }

  /** How many columns fit on the page. */
  private int fitting(int[] widths) {
    int columns = 0;
    int end = indent;
    while (columns < widths.length && end + widths[columns] <= options.width()) {
      end += widths[columns] + gap(table, columns);
      columns++;
    }
    return columns;
  }

  /** So many columns, and below them the key with the others. */
  private List<String> panels(int fitting) {
    List<Integer> first = new ArrayList<>();
    List<Integer> others = new ArrayList<>(List.of(0));
    for (int place = 0; place < table.columns().size(); place++) {
      (place < fitting ? first : others).add(place);
    }
    List<String> lines =
        new ArrayList<>(new TextTable(table.withColumns(first), options, indent).laidOut());
    lines.add("");
    lines.addAll(new TextTable(table.withColumns(others), options, indent).laidOut());
    return lines;
  }

  /** The blanks behind a column; a matrix needs few. */
  static int gap(Table table, int index) {
    List<Column> columns = table.columns();
    boolean inMatrix = columns.get(index).kind() == Kind.SHADED && index + 1 < columns.size();
    return inMatrix && columns.get(index + 1).kind() == Kind.SHADED ? 1 : GAP;
  }

  private int[] naturalWidths(List<MeasuredRows> stretches) {
    int[] widths =
        table.columns().stream().mapToInt(each -> options.columns(title(each))).toArray();
    for (MeasuredRows rows : stretches) {
      int[] widest = rows.widest();
      for (int index = 0; index < widths.length; index++) {
        widths[index] = Math.max(widths[index], widest[index]);
      }
    }
    return widths;
  }

  private List<MeasuredRows> measured() {
    int columns = table.columns().size();
    return Stretches.of(table.rows(), rows -> new MeasuredRows(rows, columns, options));
  }

  /** Makes words narrower until all fit, prose before keys; false when even that is too wide. */
  private boolean shrink(int[] widths, int room) {
    boolean keysToo = false;
    while (sum(widths) > room) {
      int widest = widestThatMayShrink(widths, keysToo);
      if (widest >= 0) {
        widths[widest]--;
      } else if (keysToo) {
        return false;
      } else {
        keysToo = true;
      }
    }
    return true;
  }

  private int widestThatMayShrink(int[] widths, boolean keysToo) {
    int widest = -1;
    for (int index = 0; index < widths.length; index++) {
      boolean words = keysToo ? !column(index).isFigure() : column(index).kind() == Kind.TEXT;
      int least = Math.max(keysToo ? LEAST_WORDS : LEAST_PROSE, options.columns(title(index)));
      boolean wider = widest < 0 || widths[index] > widths[widest];
      if (words && widths[index] > least && wider) {
        widest = index;
      }
    }
    return widest;
  }

  private List<String> aligned(List<MeasuredRows> stretches, int[] widths, int room) {
    Bars bars = Bars.fitting(table, options, room - sum(widths));
    AlignedLines aligned = new AlignedLines(table, options, indent, widths, bars);
    List<String> lines = new ArrayList<>();
    lines.add(aligned.titles());
    lines.addAll(
        Stretches.inOrder(
            stretches.size(),
            stretch -> aligned.of(stretches.get(stretch), Stretches.begin(stretch))));
    return lines;
  }

  /** Rows one below the other, their figures in common columns. */
  private List<String> stacked() {
    List<LabeledLines> blocks = new ArrayList<>();
    int figureWidth = 0;
    for (List<Value> row : table.rows()) {
      LabeledLines block = new LabeledLines(options, indent + GAP, lines(row));
      blocks.add(block);
      figureWidth = Math.max(figureWidth, block.figureWidth());
    }
    List<String> lines = new ArrayList<>();
    for (int index = 0; index < blocks.size(); index++) {
      lines.addAll(heading(table.rows().get(index)));
      lines.addAll(blocks.get(index).laidOut(figureWidth));
    }
    return lines;
  }

  /** The words of the keys, in the role of the first. */
  private List<String> heading(List<Value> row) {
    StringBuilder keys = new StringBuilder();
    for (int index = 0; index < row.size(); index++) {
      if (column(index).isKey()) {
        keys.append(keys.isEmpty() ? "" : "  ").append(text(row.get(index)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (String part : new LineWrapper(options, options.width() - indent).wrap(keys.toString())) {
      StyledLine line = new StyledLine(options.painter()).space(indent);
      lines.add(line.text(row.get(0).role(), part).toString());
    }
    return lines;
  }

  private List<Card.Line> lines(List<Value> row) {
    List<Card.Line> lines = new ArrayList<>();
    for (int index = 0; index < row.size(); index++) {
      if (!column(index).isKey()) {
        lines.add(new Card.Line(column(index).title(), row.get(index)));
      }
    }
    return lines;
  }

  private Column column(int index) {
    return table.columns().get(index);
  }

  private String title(int index) {
    return title(column(index));
  }

  static String title(Column column) {
    return Printable.of(column.title());
  }

  private String text(Value value) {
    return Cells.text(value, options);
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }
}
