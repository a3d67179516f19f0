package io.github.legstat.output;

import io.github.legstat.report.Column;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.List;

/**
 * The bars beside the shares of a table, the largest share being as long as the bars are wide.
 *
 * @param glyphs what bars are drawn with
 * @param width columns of each bar; 0 for a table without bars
 * @param largest the largest share of the table
 */
record Bars(Glyphs glyphs, int width, double largest) {
  /** The blanks between a bar and what is beside it. */
  static final int GAP = 2;

  private static final int LEAST = 8;
  private static final int MOST = 24;

  /** Bars that take no more than the columns left on the page, or none. */
  static Bars fitting(Table table, TextOptions options, int columnsLeft) {
    int shares = 0;
    for (Column column : table.columns()) {
      shares += column.kind() == Column.Kind.SHARE ? 1 : 0;
    }
    Glyphs glyphs = Glyphs.of(options);
    int width = shares == 0 ? 0 : Math.min(MOST, columnsLeft / shares - GAP);
    if (width < LEAST) {
      return new Bars(glyphs, 0, 0);
    }
    double largest = 0;
    for (List<Value> row : table.rows()) {
      for (int index = 0; index < row.size(); index++) {
        boolean hasBar = table.columns().get(index).kind() == Column.Kind.SHARE;
        if (hasBar && row.get(index) instanceof Figure.Ratio ratio) {
          largest = Math.max(largest, ratio.share());
        }
      }
    }
    return new Bars(glyphs, largest == 0 ? 0 : width, largest);
  }

  /** Whether a bar stands to the right of the column. */
  boolean follow(Column column) {
    return width > 0 && column.kind() == Column.Kind.SHARE;
  }

  /** The bar of a share; empty for a missing one. */
  String bar(Value value) {
    return value instanceof Figure.Ratio ratio ? glyphs.bar(ratio.share() / largest, width) : "";
  }
}
