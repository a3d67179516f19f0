package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.FieldLayout;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Puts the values of rows behind one header into batches. */
final class CsvValues {
  private final int[] columnOfPlace;

  /** The places that have a column, so that no row asks again for those that have none. */
  private final int[] boundPlaces;

  private final int[][] otherColumnsOfPlace;
  private final boolean hasOtherColumns;

  /** Start and end of the value at each place, of the row at hand. */
  private final int[] slices;

  CsvValues(CsvHeader header, FieldLayout layout) {
    this.columnOfPlace = header.columnsOf(layout);
    this.boundPlaces =
        IntStream.range(0, columnOfPlace.length)
            .filter(place -> columnOfPlace[place] >= 0)
            .toArray();
    this.otherColumnsOfPlace = header.otherColumnsOf(layout);
    this.hasOtherColumns = Arrays.stream(otherColumnsOfPlace).anyMatch(others -> others.length > 0);
    this.slices = new int[2 * layout.size()];
    Arrays.fill(slices, Batch.ABSENT);
  }

  /** Adds the row just scanned, which begins at a line of its batch. */
  void addRow(Batch batch, CsvRow row, int line) {
    for (int place : boundPlaces) {
      setValue(batch, row, place, columnOfPlace[place]);
    }
    if (hasOtherColumns) {
      fillGaps(batch, row);
    }
    batch.addRow(line, slices);
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
    if (WrittenNull.is(bytes, row.start(column), row.end(column))) {
      return true;
    }
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
    if (column == row.values() - 1 && end > start && bytes[end - 1] == Lines.CARRIAGE_RETURN) {
      end--;
    }
    if (start < end && bytes[start] == CsvRow.QUOTE) {
      unquote(batch, place, start + 1, end - 1);
      takeText(batch.bytes(), place);
    } else {
      setSlice(place, start, end);
      if (start < end && bytes[start] == '=') {
        takeText(bytes, place);
      }
    }
  }

  private void setSlice(int place, int start, int end) {
    slices[2 * place] = start;
    slices[2 * place + 1] = end;
  }

  /** Takes the text of a formula that keeps a spreadsheet from making a number of it. */
  private void takeText(byte[] bytes, int place) {
    int start = slices[2 * place];
    int end = slices[2 * place + 1];
    boolean isText =
        bytes[start] == '='
            && end - start > 2
            && bytes[start + 1] == CsvRow.QUOTE
            && bytes[end - 1] == CsvRow.QUOTE;
    if (isText) {
      setSlice(place, start + 2, end - 1);
    }
  }

  /** Takes a quoted value as it is, or a copy of it where its quotes are doubled. */
  private void unquote(Batch batch, int place, int start, int end) {
    byte[] bytes = batch.bytes();
    if (Lines.indexOf(bytes, start, end, CsvRow.QUOTES) < 0) {
      setSlice(place, start, end);
      return;
    }
    int to = Math.max(batch.length(), end);
    bytes = batch.ensureCapacity(to + end - start);
    int copy = to;
    for (int at = start; at < end; at++) {
      bytes[copy++] = bytes[at];
      if (bytes[at] == CsvRow.QUOTE) {
        at++;
      }
    }
    batch.setLength(copy);
    setSlice(place, to, copy);
  }
}
