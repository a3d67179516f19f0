package io.github.legstat.input;

import io.github.legstat.model.ByteWords;
import io.github.legstat.model.Field;
import java.util.List;

/**
 * Tells rows of calls from what else stands in tables: empty rows and columns, totals, and rows
 * whose values stand under names that are not theirs.
 */
final class CsvShape {
  private static final long SPACES = ByteWords.pattern((byte) ' ');

  /** Fields that hold words. */
  private static final List<Field> WORDS =
      List.of(Field.DIRECTION, Field.STATUS, Field.LEG1, Field.LEG2, Field.CALL_TYPE);

  private final byte delimiter;
  private final int columns;
  private final int namedColumns;
  private final int[] idColumns;
  private final int[] timeColumns;
  private final int[] wordColumns;
  private final boolean provedByFirst;
  private final boolean idIsFirst;
  private final boolean provable;

  /** The shape of the rows behind a header. */
  CsvShape(CsvDialect dialect, CsvHeader header) {
    this.delimiter = dialect.delimiter();
    this.columns = header.size();
    this.namedColumns = header.namedColumns();
    this.idColumns = header.columnsOf(List.of(Field.ID));
    this.timeColumns = header.columnsOf(Field.TIMES);
    this.wordColumns = header.columnsOf(WORDS);
    // Where nothing has a direction or a status, all rows are taken for calls.
    this.provable = wordColumns.length > 0;
    this.provedByFirst = !provable || contains(timeColumns, 0);
    this.idIsFirst = contains(idColumns, 0);
  }

  private static boolean contains(int[] columns, int column) {
    for (int one : columns) {
      if (one == column) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the row just scanned surely holds a call, once it is known that a digit stands in its
   * first value.
   */
  boolean isProvedByFirst(CsvRow row, byte[] bytes) {
    return provedByFirst
        || (idIsFirst && Lines.indexOf(bytes, row.start(0), row.end(0), SPACES) < 0);
  }

  /** Whether nothing stands there but delimiters, quotes and blanks. */
  boolean isEmpty(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] != delimiter && bytes[at] != CsvRow.QUOTE && !isBlank(bytes[at])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == Lines.CARRIAGE_RETURN || one == Lines.LINE_FEED;
  }

  /**
   * Whether the row just scanned has a value for each column that has a name, and nothing behind
   * the last column. The delimiter of an empty value behind it may also stand within another value,
   * so the others must look like what they are the values of.
   */
  boolean fits(CsvRow row, byte[] bytes) {
    int values = row.values();
    return values <= columns
        ? values >= namedColumns
        : isEmpty(bytes, row.end(columns - 1), row.end()) && isInPlace(row, bytes);
  }

  private boolean isInPlace(CsvRow row, byte[] bytes) {
    for (int column : timeColumns) {
      if (!isEmpty(bytes, row.start(column), row.end(column)) && !holdsDigit(bytes, row, column)) {
        return false;
      }
    }
    for (int column : wordColumns) {
      if (!isEmpty(bytes, row.start(column), row.end(column)) && !holdsWord(bytes, row, column)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the row just scanned has an id, a time, a direction or a status, as totals have not.
   */
  boolean holdsCall(CsvRow row, byte[] bytes) {
    if (!provable) {
      return true;
    }
    for (int column : idColumns) {
      if (holdsDigit(bytes, row, column) && isOneWord(bytes, row, column)) {
        return true;
      }
    }
    for (int column : timeColumns) {
      if (holdsDigit(bytes, row, column)) {
        return true;
      }
    }
    for (int column : wordColumns) {
      if (holdsWord(bytes, row, column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsDigit(byte[] bytes, CsvRow row, int column) {
    for (int at = row.start(column); at < row.end(column); at++) {
      if (bytes[at] >= '0' && bytes[at] <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether a value has no space within, as no id has, but many a title. */
  private static boolean isOneWord(byte[] bytes, CsvRow row, int column) {
    int from = row.start(column);
    int to = row.end(column);
    while (from < to && (isBlank(bytes[from]) || bytes[from] == CsvRow.QUOTE)) {
      from++;
    }
    while (to > from && (isBlank(bytes[to - 1]) || bytes[to - 1] == CsvRow.QUOTE)) {
      to--;
    }
    return Lines.indexOf(bytes, from, to, SPACES) < 0;
  }

  /** Whether a value begins with a letter of any language, behind blanks and a quote. */
  private static boolean holdsWord(byte[] bytes, CsvRow row, int column) {
    int at = row.start(column);
    while (at < row.end(column) && (isBlank(bytes[at]) || bytes[at] == CsvRow.QUOTE)) {
      at++;
    }
    return at < row.end(column) && (bytes[at] < 0 || Character.isLetter(bytes[at]));
  }
}
