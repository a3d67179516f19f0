package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.FieldLayout;
import java.util.Arrays;

/** Puts the values of rows behind one header into batches. */
final class CsvValues {
  private final int[] columnOfPlace;
  private final int[][] otherColumnsOfPlace;
  private final boolean hasOtherColumns;
  private final int lastColumn;

  CsvValues(CsvHeader header, FieldLayout layout) {
    this.columnOfPlace = header.columnsOf(layout);
    this.otherColumnsOfPlace = header.otherColumnsOf(layout);
    this.hasOtherColumns = Arrays.stream(otherColumnsOfPlace).anyMatch(others -> others.length > 0);
    this.lastColumn = header.size() - 1;
  }

  /** Adds the row just scanned, which begins at a line of its batch. */
  void addRow(Batch batch, CsvRow row, int line) {
    batch.addRow(line);
    for (int place = 0; place < columnOfPlace.length; place++) {
      int column = columnOfPlace[place];
      if (column >= 0) {
        setValue(batch, row, place, column);
      }
    }
    if (hasOtherColumns) {
      fillGaps(batch, row);
    }
  }

  /** Reads empty values from other columns of the same field. */
  private void fillGaps(Batch batch, CsvRow row) {
    for (int place = 0; place < otherColumnsOfPlace.length; place++) {
      int[] others = otherColumnsOfPlace[place];
      if (others.length > 0 && isBlank(batch, row, columnOfPlace[place])) {
        for (int column : others) {
          if (!isBlank(batch, row, column)) {
            setValue(batch, row, place, column);
            break;
          }
        }
      }
    }
  }

  private static boolean isBlank(Batch batch, CsvRow row, int column) {
    byte[] bytes = batch.bytes();
    for (int at = row.start(column); at < row.end(column); at++) {
      if (bytes[at] != ' ' && bytes[at] != CsvRow.QUOTE && bytes[at] != Lines.CARRIAGE_RETURN) {
        return false;
      }
    }
    return true;
  }

  private void setValue(Batch batch, CsvRow row, int place, int column) {
    byte[] bytes = batch.bytes();
    int start = row.start(column);
    int end = row.end(column);
    if (column == lastColumn && end > start && bytes[end - 1] == Lines.CARRIAGE_RETURN) {
      end--;
    }
    if (start < end && bytes[start] == CsvRow.QUOTE) {
      unquote(batch, place, start + 1, end - 1);
    } else {
      batch.setValue(place, start, end);
    }
  }

  /** Takes a quoted value as it is, or a copy of it where its quotes are doubled. */
  private static void unquote(Batch batch, int place, int start, int end) {
    byte[] bytes = batch.bytes();
    if (Lines.indexOf(bytes, start, end, CsvRow.QUOTES) < 0) {
      batch.setValue(place, start, end);
      return;
    }
    int to = Math.max(batch.length(), end);
    bytes = batch.ensureCapacity(to + end - start + Lines.OVERREAD);
    int copy = to;
    for (int at = start; at < end; at++) {
      bytes[copy++] = bytes[at];
      if (bytes[at] == CsvRow.QUOTE) {
        at++;
      }
    }
    batch.setLength(copy);
    batch.setValue(place, to, copy);
  }
}
