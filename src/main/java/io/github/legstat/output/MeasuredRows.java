package io.github.legstat.output;

import io.github.legstat.report.Role;
import io.github.legstat.report.Value;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of some rows as the page will show them, and how wide each is. All texts are kept as
 * one: a list may have hundreds of thousands of rows, and each text of its own would be two
 * objects.
 */
final class MeasuredRows {
  private final int columns;
  private final String texts;

  /** Where the text of each cell ends, row by row; it begins where the one before it ends. */
  private final int[] ends;

  private final int[] widths;
  private final Role[] roles;
  private final int[] widest;

  /** Measures rows of so many columns. */
  MeasuredRows(List<List<Value>> rows, int columns, TextOptions options) {
    this.columns = columns;
    ends = new int[rows.size() * columns];
    widths = new int[ends.length];
    roles = new Role[ends.length];
    widest = new int[columns];
    StringBuilder all = new StringBuilder(ends.length * Long.BYTES);
    int cell = 0;
    for (List<Value> row : rows) {
      for (int column = 0; column < columns; column++, cell++) {
        Value value = row.get(column);
        String text = Cells.text(value, options);
        all.append(text);
        ends[cell] = all.length();
        widths[cell] = options.columns(text);
        roles[cell] = value.role();
        widest[column] = Math.max(widest[column], widths[cell]);
      }
    }
    texts = all.toString();
  }

  int size() {
    return ends.length / columns;
  }

  /** The text of a cell, on one line. */
  String text(int row, int column) {
    int cell = row * columns + column;
    return texts.substring(start(cell), ends[cell]);
  }

  /** Appends the text of a cell to a line. */
  void append(StyledLine line, int row, int column) {
    int cell = row * columns + column;
    line.text(roles[cell], texts, start(cell), ends[cell]);
  }

  private int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  /** The columns of the page that the text of a cell takes. */
  int width(int row, int column) {
    return widths[row * columns + column];
  }

  Role role(int row, int column) {
    return roles[row * columns + column];
  }

  /** The width of the widest cell of each column. */
  int[] widest() {
    return Arrays.copyOf(widest, columns);
  }

  /** Whether a row needs no more than these widths. */
  boolean fits(int row, int[] room) {
    for (int column = 0; column < columns; column++) {
      if (width(row, column) > room[column]) {
        return false;
      }
    }
    return true;
  }
}
