package io.github.legstat.input;

import io.github.legstat.model.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the values of one row in the bytes of a CSV input, eight bytes at a time (RFC 4180). A
 * quote means something only at the beginning of a value; anywhere else it is text.
 */
final class CsvRow {
  static final byte QUOTE = '"';
  static final long QUOTES = ByteWords.pattern(QUOTE);

  /** What {@link #scan} returns where the row goes on behind the bytes at hand. */
  static final int OPEN = -1;

  /** What {@link #scan} returns where text follows a closing quote. */
  static final int BROKEN = -2;

  private final byte delimiter;
  private final byte terminator;
  private final long delimiters;
  private final long terminators;

  /** Where each value of the row at hand ends; the element before the first is where it begins. */
  private final int[] ends;

  private int values;
  private int innerLines;
  private int end;

  /** A scanner of rows that should have so many values; of more, the places are not kept. */
  CsvRow(CsvDialect dialect, int columns) {
    this.delimiter = dialect.delimiter();
    this.terminator = dialect.terminator();
    this.delimiters = ByteWords.pattern(delimiter);
    this.terminators = ByteWords.pattern(terminator);
    this.ends = new int[columns + 1];
  }

  /** More values than a first row usually has. */
  private static final int USUAL_VALUES = 256;

  /**
   * The first row of an input.
   *
   * @param names its values
   * @param end where the second row begins
   */
  record First(List<String> names, int end) {}

  /**
   * Reads the row at the beginning of some bytes, however many values it has; empty where it does
   * not end before {@code limit} or its quotes are wrong.
   */
  static Optional<First> first(CsvDialect dialect, byte[] head, int from, int limit) {
    byte[] bytes = Arrays.copyOf(head, limit + 1 + ByteWords.OVERREAD);
    bytes[limit] = dialect.terminator();
    CsvRow row = new CsvRow(dialect, USUAL_VALUES);
    int next = row.scan(bytes, from, limit);
    if (row.values > USUAL_VALUES) {
      row = new CsvRow(dialect, row.values);
      next = row.scan(bytes, from, limit);
    }
    if (next < 0) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (int value = 0; value < row.values; value++) {
      names.add(row.valueText(bytes, value));
    }
    return Optional.of(new First(List.copyOf(names), Math.min(next, limit)));
  }

  private String valueText(byte[] bytes, int value) {
    String text =
        new String(
            bytes, ends[value] + 1, ends[value + 1] - ends[value] - 1, StandardCharsets.UTF_8);
    String stripped = text.strip();
    return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
        ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"").strip()
        : stripped;
  }

  /**
   * Finds the values of the row that begins at {@code from}, and counts the line breaks within it.
   * How far a closing quote is looked for depends on the row alone, not on how much is at hand.
   *
   * @return where the next row begins, or {@link #OPEN}, or {@link #BROKEN}
   */
  int scan(byte[] bytes, int from, int limit) {
    values = 0;
    innerLines = 0;
    int at = from;
    int horizon = Math.min(limit, from + LineSource.LONGEST_LINE_BYTES + 1);
    ends[0] = from - 1;
    if (bytes[at] == QUOTE) {
      at = afterQuoted(bytes, at, horizon);
      if (at < 0) {
        return at;
      }
    }
    // Java's first compiler fetches a field anew each time it is named.
    int[] places = ends;
    long anyDelimiter = delimiters;
    long anyTerminator = terminators;
    byte lineEnd = terminator;
    int found = 0;
    while (true) {
      long marks = ByteWords.matches(ByteWords.at(bytes, at), anyDelimiter, anyTerminator);
      int next = at + Long.BYTES;
      while (marks != 0) {
        int mark = at + Lines.first(marks);
        marks &= marks - 1;
        found++;
        if (found < places.length) {
          places[found] = mark;
        }
        if (bytes[mark] == lineEnd) {
          values = found;
          end = mark;
          return mark + 1;
        }
        if (bytes[mark + 1] == QUOTE) {
          next = afterQuoted(bytes, mark + 1, horizon);
          if (next < 0) {
            values = found;
            return next;
          }
          break;
        }
      }
      at = next;
    }
  }

  /** Where a quoted value ends, behind its closing quote. */
  private int afterQuoted(byte[] bytes, int open, int limit) {
    int at = open + 1;
    while (true) {
      int quote = Lines.indexOf(bytes, at, limit, QUOTES);
      if (quote < 0) {
        return OPEN;
      }
      at = quote + 1;
      if (at < limit && bytes[at] == QUOTE) {
        at++;
        continue;
      }
      if (Lines.indexOf(bytes, open, quote, terminators) >= 0) {
        innerLines += Lines.count(bytes, open, quote, terminator);
      }
      return isValueEnd(bytes, at) ? at : BROKEN;
    }
  }

  /** A line end stands behind the last byte of all, so that one can be looked for there. */
  private boolean isValueEnd(byte[] bytes, int at) {
    return bytes[at] == delimiter
        || bytes[at] == terminator
        || (bytes[at] == Lines.CARRIAGE_RETURN && bytes[at + 1] == terminator);
  }

  /** How many values the row has. */
  int values() {
    return values;
  }

  /** How many line breaks stand within its values. */
  int innerLines() {
    return innerLines;
  }

  /** Where the row ends: the place of its line end. */
  int end() {
    return end;
  }

  /** Where a value begins, with its quotes. */
  int start(int column) {
    return ends[column] + 1;
  }

  /** Where a value ends, exclusive, with its quotes. */
  int end(int column) {
    return ends[column + 1];
  }
}
