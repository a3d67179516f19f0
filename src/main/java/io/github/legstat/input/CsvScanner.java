package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows and values in the bytes of a CSV input, eight bytes at a time (RFC 4180).
 *
 * <p>A quote means something only at the beginning of a value; anywhere else it is text. A row
 * whose quotes or number of values are wrong costs that row alone: reading goes on at the next line
 * that is a whole row. What a scan finds depends on the bytes alone, never on where the input was
 * cut.
 */
final class CsvScanner {
  private static final byte QUOTE = '"';
  private static final long QUOTES = Lines.pattern(QUOTE);

  /** What {@link #scanRow} returns where the row goes on behind the bytes at hand. */
  private static final int OPEN = -1;

  /** What {@link #scanRow} returns where text follows a closing quote. */
  private static final int BROKEN = -2;

  private final byte delimiter;
  private final byte terminator;
  private final long delimiters;
  private final long terminators;
  private final int columns;
  private final int[] columnOfPlace;
  private final int[] singleLineColumns;
  private final int idColumn;
  private final byte[] headerLine;

  /** Where each value of the row at hand ends; the element before the first is where it begins. */
  private final int[] ends;

  private int values;
  private int innerLines;
  private int line;

  /**
   * A scanner for one thread.
   *
   * @param headerLine the header's bytes without their line end; a line like it is no call
   */
  CsvScanner(CsvDialect dialect, CsvHeader header, byte[] headerLine, FieldLayout layout) {
    this(
        dialect,
        header.size(),
        header.columnsOf(layout),
        header.singleLineColumns(),
        header.column(Field.ID),
        headerLine);
  }

  private CsvScanner(
      CsvDialect dialect,
      int columns,
      int[] columnOfPlace,
      int[] singleLineColumns,
      int idColumn,
      byte[] headerLine) {
    this.delimiter = dialect.delimiter();
    this.terminator = dialect.terminator();
    this.delimiters = Lines.pattern(delimiter);
    this.terminators = Lines.pattern(terminator);
    this.columns = columns;
    this.columnOfPlace = columnOfPlace;
    this.singleLineColumns = singleLineColumns;
    this.idColumn = idColumn;
    this.headerLine = headerLine.clone();
    this.ends = new int[columns + 1];
  }

  /**
   * The first row of an input.
   *
   * @param names its values
   * @param end where the second row begins
   */
  record FirstRow(List<String> names, int end) {}

  /**
   * Reads the row at the beginning of some bytes, however many values it has; empty where it does
   * not end before {@code limit} or its quotes are wrong.
   */
  static Optional<FirstRow> firstRow(CsvDialect dialect, byte[] head, int from, int limit) {
    CsvScanner scanner =
        new CsvScanner(dialect, limit - from + 1, new int[0], new int[0], -1, new byte[0]);
    byte[] bytes = Arrays.copyOf(head, limit + 1 + Lines.OVERREAD);
    bytes[limit] = dialect.terminator();
    int next = scanner.scanRow(bytes, from, limit);
    if (next < 0) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (int value = 0; value < scanner.values; value++) {
      names.add(scanner.valueText(bytes, value));
    }
    return Optional.of(new FirstRow(List.copyOf(names), Math.min(next, limit)));
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
   * Adds the rows between two places to a batch.
   *
   * @param last whether the input ends at {@code limit}
   * @return where a row begins that reaches beyond {@code limit} and must be looked at again with
   *     more bytes; {@code limit} where there is none
   */
  int scan(Batch batch, int begin, int limit, boolean last) {
    byte[] bytes = batch.ensureCapacity(limit + 1 + Lines.OVERREAD);
    int whole = limit;
    if (limit > begin && bytes[limit - 1] != terminator) {
      if (last) {
        bytes[limit] = terminator;
        batch.setLength(Math.max(batch.length(), limit + 1));
      } else {
        whole = Math.max(begin, Lines.lastIndexOf(bytes, begin, limit, terminator) + 1);
      }
    }
    line = 0;
    int at = begin;
    while (at < whole) {
      int next = row(batch, at, whole, last);
      if (next < 0) {
        break;
      }
      at = next;
    }
    if (at < limit && limit - at > LineSource.LONGEST_LINE_BYTES) {
      at = giveUp(batch, at, limit);
    }
    batch.setLineCount(line);
    return at;
  }

  /** Reads one row or reject; returns where the next begins, negative if that needs more bytes. */
  private int row(Batch batch, int at, int limit, boolean last) {
    byte[] bytes = batch.bytes();
    int next = scanRow(bytes, at, limit);
    if (next == OPEN) {
      return last || limit - at > LineSource.LONGEST_LINE_BYTES
          ? reject(batch, at, limit, last, "a quoted value is never closed")
          : OPEN;
    }
    if (next == BROKEN) {
      return reject(batch, at, limit, last, "text follows the closing quote of a value");
    }
    if (isRow(bytes, at, limit)) {
      if (isHeader(bytes, at, next)) {
        batch.addRepeatedHeader();
      } else {
        addRow(batch);
      }
    } else if (innerLines > 0) {
      return reject(batch, at, limit, last, "a quoted value swallows the rows that follow");
    } else if (!isBlank(bytes, at, next)) {
      String reason = "the row has " + values + " values, the header " + columns;
      batch.addReject(line, line, reason, text(bytes, at, next));
    }
    line += 1 + innerLines;
    return next;
  }

  /**
   * Refuses the line at hand, and those behind it that make no whole row; returns where the next
   * row begins, negative if that cannot be told without more bytes.
   */
  private int reject(Batch batch, int at, int limit, boolean last, String reason) {
    byte[] bytes = batch.bytes();
    boolean mayWait = !last && limit - at <= LineSource.LONGEST_LINE_BYTES;
    int lines = 0;
    int candidate = at;
    int next = BROKEN;
    while (next < 0 || !isRow(bytes, candidate, limit)) {
      int end = Lines.indexOf(bytes, candidate, limit, terminators);
      candidate = end < 0 ? limit : end + 1;
      lines++;
      if (candidate == limit) {
        next = OPEN;
        break;
      }
      next = scanRow(bytes, candidate, limit);
      if (next == OPEN && mayWait) {
        break;
      }
    }
    if (next == OPEN && mayWait) {
      return OPEN;
    }
    batch.addReject(line, line + lines - 1, reason, text(bytes, at, candidate));
    line += lines;
    return candidate;
  }

  /** Refuses a line that is longer than any that is read. */
  private int giveUp(Batch batch, int at, int limit) {
    String reason = "the line is longer than " + LineSource.LONGEST_LINE_BYTES + " bytes";
    batch.addReject(line, line, reason, text(batch.bytes(), at, limit));
    line++;
    return limit;
  }

  /**
   * Finds the values of the row that begins at {@code from}, and counts the line breaks within it.
   *
   * @return where the next row begins, or {@link #OPEN}, or {@link #BROKEN}
   */
  private int scanRow(byte[] bytes, int from, int limit) {
    values = 0;
    innerLines = 0;
    int at = from;
    ends[0] = from - 1;
    if (bytes[at] == QUOTE) {
      at = afterQuoted(bytes, at, limit);
      if (at < 0) {
        return at;
      }
    }
    while (true) {
      long word = Lines.word(bytes, at);
      long marks = Lines.matches(word, delimiters) | Lines.matches(word, terminators);
      int next = at + Long.BYTES;
      while (marks != 0) {
        int mark = at + Lines.first(marks);
        marks &= marks - 1;
        values++;
        if (values <= columns) {
          ends[values] = mark;
        }
        if (bytes[mark] == terminator) {
          return mark + 1;
        }
        if (bytes[mark + 1] == QUOTE) {
          next = afterQuoted(bytes, mark + 1, limit);
          if (next < 0) {
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
      innerLines += Lines.count(bytes, open, quote, terminator);
      return isValueEnd(bytes, at, limit) ? at : BROKEN;
    }
  }

  private boolean isValueEnd(byte[] bytes, int at, int limit) {
    return at >= limit
        || bytes[at] == delimiter
        || bytes[at] == terminator
        || (bytes[at] == Lines.CARRIAGE_RETURN && (at + 1 >= limit || bytes[at + 1] == terminator));
  }

  /**
   * Whether the row just scanned has a value for each column, line breaks only where they may be,
   * and no other row within it.
   */
  private boolean isRow(byte[] bytes, int from, int limit) {
    return hasShape(bytes) && (innerLines == 0 || !swallows(bytes, from, limit));
  }

  private boolean hasShape(byte[] bytes) {
    if (values != columns) {
      return false;
    }
    if (innerLines > 0) {
      for (int column : singleLineColumns) {
        if (Lines.count(bytes, ends[column] + 1, ends[column + 1], terminator) > 0) {
          return false;
        }
      }
    }
    return columns > 1 || !isBlank(bytes, ends[0] + 1, ends[1] + 1);
  }

  /**
   * Whether a line within the row just scanned is a row too, with an id of the same length. Two
   * quotes gone astray in the same column would else make one row of all that lies between them.
   *
   * <p>Where the first value has line breaks, its last line always makes a row with the values that
   * follow; that row has the very same id and proves nothing.
   */
  private boolean swallows(byte[] bytes, int from, int limit) {
    int idLength = idLength(bytes);
    int idPlace = idLength > 0 ? ends[idColumn] : 0;
    int firstEnd = ends[1];
    int rowEnd = Math.min(ends[columns], limit);
    boolean found = false;
    int at = from;
    while (!found && idLength > 0) {
      int end = Lines.indexOf(bytes, at, rowEnd, terminators);
      if (end < 0) {
        break;
      }
      at = end + 1;
      found =
          scanRow(bytes, at, limit) >= 0
              && hasShape(bytes)
              && idLength(bytes) == idLength
              && (at > firstEnd || ends[idColumn] != idPlace);
    }
    scanRow(bytes, from, limit);
    return found;
  }

  /** The length of the id of the row just scanned; zero where it has none. */
  private int idLength(byte[] bytes) {
    if (idColumn < 0) {
      return 0;
    }
    int start = ends[idColumn] + 1;
    int length = ends[idColumn + 1] - start;
    return length > 1 && bytes[start] == QUOTE ? length - 2 : length;
  }

  private boolean isBlank(byte[] bytes, int from, int next) {
    for (int at = from; at < next - 1; at++) {
      if (bytes[at] != ' ' && bytes[at] != Lines.CARRIAGE_RETURN) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeader(byte[] bytes, int from, int next) {
    int end = contentEnd(bytes, from, next);
    return end - from == headerLine.length
        && Arrays.equals(bytes, from, end, headerLine, 0, headerLine.length);
  }

  private int contentEnd(byte[] bytes, int from, int next) {
    int end = next - 1;
    return end > from && bytes[end - 1] == Lines.CARRIAGE_RETURN ? end - 1 : end;
  }

  private void addRow(Batch batch) {
    byte[] bytes = batch.bytes();
    batch.addRow(line);
    for (int place = 0; place < columnOfPlace.length; place++) {
      int column = columnOfPlace[place];
      if (column >= 0) {
        int start = ends[column] + 1;
        int end = ends[column + 1];
        if (column == columns - 1 && end > start && bytes[end - 1] == Lines.CARRIAGE_RETURN) {
          end--;
        }
        if (start < end && bytes[start] == QUOTE) {
          unquote(batch, place, start + 1, end - 1);
          bytes = batch.bytes();
        } else {
          batch.setValue(place, start, end);
        }
      }
    }
  }

  /** Takes a quoted value as it is, or a copy of it where its quotes are doubled. */
  private static void unquote(Batch batch, int place, int start, int end) {
    byte[] bytes = batch.bytes();
    if (Lines.indexOf(bytes, start, end, QUOTES) < 0) {
      batch.setValue(place, start, end);
      return;
    }
    int to = Math.max(batch.length(), end);
    bytes = batch.ensureCapacity(to + end - start + Lines.OVERREAD);
    int copy = to;
    for (int at = start; at < end; at++) {
      bytes[copy++] = bytes[at];
      if (bytes[at] == QUOTE) {
        at++;
      }
    }
    batch.setLength(copy);
    batch.setValue(place, to, copy);
  }

  private String text(byte[] bytes, int from, int next) {
    int end = next > from && bytes[next - 1] == terminator ? next - 1 : next;
    return new String(bytes, from, contentEnd(bytes, from, end + 1) - from, StandardCharsets.UTF_8);
  }
}
