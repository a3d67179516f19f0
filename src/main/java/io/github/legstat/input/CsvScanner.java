package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.ByteWords;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the rows of a CSV input into batches.
 *
 * <p>A row whose quotes or number of values are wrong costs that row alone: reading goes on at the
 * next line that is a whole row. A line that repeats the header is skipped; one that is another
 * header, as in exports put one behind the other, is the header from there on. What a scan finds
 * depends on the bytes alone, never on where the input was cut.
 */
final class CsvScanner {
  private static final String CURLY_QUOTES = "; curly quotes hold no value together";

  private final CsvDialect dialect;
  private final byte terminator;
  private final long terminators;
  private final FieldLayout layout;
  private CsvHeader header;
  private CsvRow row;
  private CsvShape shape;
  private int columns;
  private CsvValues values;
  private int[] singleLineColumns;
  private int idColumn;
  private HeaderLines headers;
  private int line;

  /** A scanner for one thread that begins behind a header. */
  CsvScanner(CsvDialect dialect, CsvHeader header, FieldLayout layout) {
    this.dialect = dialect;
    this.terminator = dialect.terminator();
    this.terminators = ByteWords.pattern(terminator);
    this.layout = layout;
    this.header = header;
    this.row = new CsvRow(dialect, header.size());
    this.shape = new CsvShape(dialect, header);
    this.columns = header.size();
    this.values = new CsvValues(header, layout);
    this.singleLineColumns = header.singleLineColumns();
    this.idColumn = header.column(Field.ID);
    this.headers = new HeaderLines(dialect, header);
  }

  /** Goes on behind another header. */
  void use(CsvHeader other) {
    if (other == header) {
      return;
    }
    header = other;
    row = new CsvRow(dialect, other.size());
    shape = new CsvShape(dialect, other);
    columns = other.size();
    values = new CsvValues(other, layout);
    singleLineColumns = other.singleLineColumns();
    idColumn = other.column(Field.ID);
    headers = new HeaderLines(dialect, other);
  }

  /** The header of the rows that follow. */
  CsvHeader header() {
    return header;
  }

  /**
   * Adds the rows between two places to a batch.
   *
   * @param last whether the input ends at {@code limit}
   * @return where a row begins that reaches beyond {@code limit} and must be looked at again with
   *     more bytes; {@code limit} where there is none
   */
  int scan(Batch batch, int begin, int limit, boolean last) {
    byte[] bytes = batch.ensureCapacity(limit + 2);
    int whole = limit;
    if (limit > begin && bytes[limit - 1] != terminator) {
      if (last) {
        // The line end that is missing is one as all others are.
        int end = limit;
        if (dialect.isPaired() && bytes[end - 1] != Lines.CARRIAGE_RETURN) {
          bytes[end++] = Lines.CARRIAGE_RETURN;
        }
        bytes[end++] = terminator;
        batch.setLength(Math.max(batch.length(), end));
      } else {
        whole = Math.max(begin, Lines.lastIndexOf(bytes, begin, limit, terminator) + 1);
      }
    }
    line = 0;
    int at = begin;
    while (at < whole) {
      int next = readRow(batch, at, whole, last);
      if (next < 0) {
        break;
      }
      at = next;
    }
    batch.setLineCount(line);
    return at;
  }

  /** Reads one row or reject; returns where the next begins, negative if that needs more bytes. */
  private int readRow(Batch batch, int at, int limit, boolean last) {
    byte[] bytes = batch.bytes();
    int next = row.scan(bytes, at, limit);
    if (row.values() == columns
        && row.innerLines() == 0
        && next >= 0
        && !isTooLong(at, next - 1)
        && headers.isNone(bytes, at, row.end(0))
        && (shape.isProvedByFirst(row, bytes) || shape.holdsCall(row, bytes))) {
      addRow(batch, at, next);
      return next;
    }
    return readOther(batch, at, limit, last, next);
  }

  private void addRow(Batch batch, int at, int next) {
    values.addRow(batch, row, line);
    batch.setRecord(at, Lines.contentEnd(batch.bytes(), at, next));
    line += 1 + row.innerLines();
  }

  /** Reads what is not a row at first sight; {@code next} is where its scan ended. */
  private int readOther(Batch batch, int at, int limit, boolean last, int next) {
    byte[] bytes = batch.bytes();
    if (InputComments.beginsAt(bytes, at, limit)) {
      line++;
      return Lines.indexOf(bytes, at, limit + 2, terminators) + 1;
    }
    if (next == CsvRow.OPEN && mayClose(at, limit, last)) {
      return CsvRow.OPEN;
    }
    if (next < 0 || isTooLong(at, next - 1)) {
      return reject(batch, at, limit, last, reasonOfRefusal(bytes, at, limit, next));
    }
    if (shape.isEmpty(bytes, at, next)) {
      line += 1 + row.innerLines();
      return next;
    }
    Optional<CsvHeader> other = headers.another(bytes, at, next);
    if (headers.isSame(bytes, at, next) || (other.isPresent() && header.agreesWith(other.get()))) {
      batch.addRepeatedHeader();
    } else if (other.isPresent() && !last && headers.isOpenAt(other.get(), bytes, next, limit)) {
      return CsvRow.OPEN;
    } else if (other.isPresent() && headers.holdsBehind(other.get(), bytes, next, limit)) {
      batch.addOtherHeader(line);
      line += 1 + row.innerLines();
      use(other.get());
      return next;
    } else {
      return readRowOrRefuse(batch, at, limit, last, next, other.isPresent());
    }
    line += 1 + row.innerLines();
    return next;
  }

  private int readRowOrRefuse(
      Batch batch, int at, int limit, boolean last, int next, boolean isHeader) {
    byte[] bytes = batch.bytes();
    boolean isRow = !isHeader && isRow(bytes, at, limit);
    if (isRow && shape.holdsCall(row, bytes)) {
      addRow(batch, at, next);
      if (row.values() > columns) {
        // What is empty behind the last column is no part of what columns may be added to.
        batch.setRecord(at, row.end(columns - 1));
      } else if (row.values() < columns) {
        completeRecord(batch, at, next);
      }
      return next;
    }
    if (!isRow && !isHeader && row.innerLines() > 0) {
      return reject(batch, at, limit, last, "a quoted value swallows the rows that follow");
    }
    String reason =
        isHeader
            ? "the line is a header that does not fit the row behind it"
            : isRow
                ? "the row has no id, time, direction or status of a call"
                : "the row has " + row.values() + " values, the header " + columns;
    int lastLine = line + row.innerLines();
    String raw = text(bytes, at, next);
    boolean curly = !isRow && HeaderRefusal.hasCurlyQuotes(raw);
    batch.addReject(line, lastLine, curly ? reason + CURLY_QUOTES : reason, raw);
    line = lastLine + 1;
    return next;
  }

  /**
   * Makes the record of a row that lacks values of columns without a name one that has them all, so
   * that whatever is added to it stands below its header: a copy behind all bytes in use.
   */
  private void completeRecord(Batch batch, int at, int next) {
    int missing = columns - row.values();
    int content = Lines.contentEnd(batch.bytes(), at, next) - at;
    int start = batch.length();
    int end = start + content + missing;
    byte[] bytes = batch.ensureCapacity(end + next - at - content);
    System.arraycopy(bytes, at, bytes, start, content);
    Arrays.fill(bytes, start + content, end, dialect.delimiter());
    System.arraycopy(bytes, at + content, bytes, end, next - at - content);
    batch.setLength(end + next - at - content);
    batch.setRecord(start, end);
  }

  /** Whether a quoted value that is open at the end of the bytes at hand may end behind them. */
  private static boolean mayClose(int from, int limit, boolean last) {
    return !last && !isTooLong(from, limit);
  }

  private static boolean isTooLong(int from, int to) {
    return to - from > LineSource.LONGEST_LINE_BYTES;
  }

  private String reasonOfRefusal(byte[] bytes, int at, int limit, int next) {
    int end = Lines.indexOf(bytes, at, limit, terminators);
    if (isTooLong(at, end < 0 ? limit : end)) {
      return LineSource.TOO_LONG;
    }
    if (next >= 0) {
      return "the row is longer than " + LineSource.LONGEST_LINE_BYTES + " bytes";
    }
    return next == CsvRow.OPEN
        ? "a quoted value is never closed"
        : "text follows the closing quote of a value";
  }

  /**
   * Refuses the line at hand, and those behind it that make no whole row, but no more of them than
   * may be kept in memory; returns where the next row begins, negative if that cannot be told
   * without more bytes.
   */
  private int reject(Batch batch, int at, int limit, boolean last, String reason) {
    byte[] bytes = batch.bytes();
    int lines = 0;
    int candidate = at;
    boolean found = false;
    while (!found) {
      int end = Lines.indexOf(bytes, candidate, limit, terminators);
      candidate = end < 0 ? limit : end + 1;
      lines++;
      if (isTooLong(at, candidate)) {
        break;
      }
      if (candidate == limit) {
        if (!last) {
          return CsvRow.OPEN;
        }
        break;
      }
      int next = row.scan(bytes, candidate, limit);
      if (next == CsvRow.OPEN && mayClose(candidate, limit, last)) {
        return CsvRow.OPEN;
      }
      found =
          next >= 0
              && !isTooLong(candidate, next - 1)
              && (isRow(bytes, candidate, limit) || isOwnLine(bytes, candidate, next));
    }
    int rawEnd = Math.min(candidate, at + LineSource.LONGEST_LINE_BYTES);
    batch.addReject(line, line + lines - 1, reason, text(bytes, at, rawEnd));
    line += lines;
    return candidate;
  }

  /**
   * Whether the row just scanned has a value for each column, line breaks only where they may be,
   * and no other row within it.
   */
  private boolean isRow(byte[] bytes, int from, int limit) {
    return hasShape(bytes) && (row.innerLines() == 0 || !swallows(bytes, from, limit));
  }

  private boolean hasShape(byte[] bytes) {
    if (!shape.fits(row, bytes)) {
      return false;
    }
    if (row.innerLines() > 0) {
      for (int column : singleLineColumns) {
        if (Lines.count(bytes, row.start(column), row.end(column), terminator) > 0) {
          return false;
        }
      }
    }
    return columns > 1 || !shape.isEmpty(bytes, row.start(0), row.end(0));
  }

  /**
   * Whether a line within the row just scanned is a row too, with an id of the same length. Two
   * quotes gone astray in the same column would else make one row of all that lies between them.
   *
   * <p>The last line of a value with line breaks may well make a row with the values that follow;
   * that row has the very same id, and proves nothing unless the first line has delimiters enough
   * for a row of its own.
   */
  private boolean swallows(byte[] bytes, int from, int limit) {
    int idLength = idLength(bytes);
    if (idLength == 0) {
      return false;
    }
    int idPlace = row.start(idColumn);
    int rowEnd = Math.min(row.end(), limit);
    int firstEnd = Lines.indexOf(bytes, from, limit, terminators);
    boolean firstIsRow = Lines.count(bytes, from, firstEnd, dialect.delimiter()) >= columns - 1;
    boolean found = false;
    int end = firstEnd;
    while (!found && end >= 0) {
      int at = end + 1;
      found =
          row.scan(bytes, at, limit) >= 0
              && hasShape(bytes)
              && idLength(bytes) == idLength
              && (firstIsRow || row.start(idColumn) != idPlace);
      end = Lines.indexOf(bytes, at, rowEnd, terminators);
    }
    row.scan(bytes, from, limit);
    return found;
  }

  /** The length of the id of the row just scanned; zero where it has none. */
  private int idLength(byte[] bytes) {
    if (idColumn < 0) {
      return 0;
    }
    int start = row.start(idColumn);
    int length = row.end(idColumn) - start;
    return length > 1 && bytes[start] == CsvRow.QUOTE ? length - 2 : length;
  }

  /** Whether a line means something by itself, whatever stands before it. */
  private boolean isOwnLine(byte[] bytes, int from, int next) {
    return headers.isSame(bytes, from, next)
        || InputComments.beginsAt(bytes, from, next)
        || headers.another(bytes, from, next).isPresent();
  }

  private String text(byte[] bytes, int from, int next) {
    int end = next > from && bytes[next - 1] == terminator ? next - 1 : next;
    return new String(
        bytes, from, Lines.contentEnd(bytes, from, end + 1) - from, StandardCharsets.UTF_8);
  }
}
