package io.github.legstat.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A piece of an input: bytes, and for each row where the value of each needed field stands in them.
 *
 * <p>A reader fills a batch, everything behind the reader looks at it through {@link Call}. Batches
 * are used again for the next piece, so what must outlive one copies what it needs.
 *
 * <p>Values are UTF-8. Those that stand in the input as they are, are slices of it; values that had
 * to be decoded (escapes, doubled quotes) are appended behind.
 */
public final class Batch {
  /** Start and end of a value that the record does not have. */
  public static final int ABSENT = -1;

  private static final int INITIAL_ROWS = 1024;

  private final FieldLayout layout;
  private final int stride;
  private byte[] bytes = new byte[ByteWords.OVERREAD];
  private int length;
  private int[] slices;
  private int[] lines = new int[INITIAL_ROWS];
  private int[] records = new int[2 * INITIAL_ROWS];
  private int rows;
  private long revision;
  private String input = "";
  private DateOrder dateOrder = DateOrder.DAY_FIRST;
  private long firstLine = 1;
  private long lineCount;
  private final List<Reject> rejects = new ArrayList<>();
  private int repeatedHeaders;
  private OptionalInt otherHeader = OptionalInt.empty();
  private Optional<String> broken = Optional.empty();
  private long announced;

  /** An empty batch for rows of this layout. */
  public Batch(FieldLayout layout) {
    this.layout = layout;
    this.stride = 2 * layout.size();
    this.slices = new int[INITIAL_ROWS * stride];
  }

  /** The fields of each row. */
  public FieldLayout layout() {
    return layout;
  }

  /** Forgets all rows and takes up the name of the input that the next ones come from. */
  public void clear(String inputName) {
    input = inputName;
    dateOrder = DateOrder.DAY_FIRST;
    length = 0;
    firstLine = 1;
    clearRows();
  }

  /** Forgets all rows, and keeps the bytes. */
  public void clearRows() {
    rows = 0;
    revision++;
    lineCount = 0;
    rejects.clear();
    repeatedHeaders = 0;
    otherHeader = OptionalInt.empty();
    broken = Optional.empty();
    announced = 0;
  }

  /**
   * The bytes that slices point into; valid up to {@link #length()}, {@link ByteWords#OVERREAD}
   * longer at least, and replaced as they grow.
   */
  public byte[] bytes() {
    return bytes;
  }

  /** How many of the bytes are in use. */
  public int length() {
    return length;
  }

  /** Says how many bytes, from the first, a reader has filled. */
  public void setLength(int used) {
    length = used;
  }

  /**
   * Makes room for {@code capacity} bytes in all, and {@link ByteWords#OVERREAD} behind them,
   * keeping those in use.
   */
  public byte[] ensureCapacity(int capacity) {
    int needed = capacity + ByteWords.OVERREAD;
    if (bytes.length < needed) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
    }
    return bytes;
  }

  /**
   * Adds a row with all its values.
   *
   * @param line line of the record, from zero, counted from the first line of this batch
   * @param values start and end of the value at each place, both {@link #ABSENT} where there is
   *     none
   */
  public void addRow(int line, int[] values) {
    beginRow(line);
    System.arraycopy(values, 0, slices, (rows - 1) * stride, stride);
  }

  /**
   * Adds a row that another batch of this layout has, with its values. Where its record stands is
   * forgotten.
   *
   * @param line line of the record, from zero, counted from the first line of this batch
   */
  public void addCopy(int line, Batch other, int otherRow) {
    beginRow(line);
    int to = firstSlice(rows - 1);
    int from = other.firstSlice(otherRow);
    for (int at = 0; at < stride; at += 2) {
      int start = other.slices[from + at];
      int size = other.slices[from + at + 1] - start;
      if (size > 0) {
        ensureCapacity(length + size);
        System.arraycopy(other.bytes, start, bytes, length, size);
      }
      slices[to + at] = start < 0 ? ABSENT : length;
      slices[to + at + 1] = start < 0 ? ABSENT : length + size;
      length += size;
    }
  }

  private void beginRow(int line) {
    if (rows == lines.length) {
      lines = Arrays.copyOf(lines, 2 * rows);
      records = Arrays.copyOf(records, 4 * rows);
      slices = Arrays.copyOf(slices, 2 * rows * stride);
    }
    lines[rows] = line;
    records[2 * rows] = ABSENT;
    records[2 * rows + 1] = ABSENT;
    rows++;
  }

  /**
   * Says where the whole record of the newest row stands in {@link #bytes()}: a line of CSV without
   * its line end, which stands behind it, or an object of JSON. Not every format has such a place.
   */
  public void setRecord(int start, int end) {
    records[2 * rows - 2] = start;
    records[2 * rows - 1] = end;
  }

  /** Takes back all rows and rejects from these numbers on. */
  public void dropFrom(int row, int reject) {
    rows = row;
    rejects.subList(reject, rejects.size()).clear();
  }

  /** Notes that the input says how many calls there are in all, on this page and others. */
  public void announce(long total) {
    announced = Math.max(announced, total);
  }

  /** How many calls there are in all by the input's own words; 0 where it does not say. */
  public long announced() {
    return announced;
  }

  /**
   * Records a piece of the input that is no call.
   *
   * @param first its first line, from zero, counted from the first line of this batch
   * @param last its last line, counted likewise
   * @param reason why it was refused
   * @param raw its text
   */
  public void addReject(int first, int last, String reason, String raw) {
    rejects.add(new Reject(input, first, last, reason, raw));
  }

  /** Counts a line that repeats the header, as in files put one behind the other. */
  public void addRepeatedHeader() {
    repeatedHeaders++;
  }

  /**
   * Notes that the rows which follow have other columns than those before.
   *
   * @param line the line that names them, from zero, counted from the first line of this batch
   */
  public void addOtherHeader(int line) {
    addRepeatedHeader();
    otherHeader = otherHeader.isPresent() ? otherHeader : OptionalInt.of(line);
  }

  /** The first line, from one, that names other columns for the rows behind it. */
  public OptionalLong otherHeader() {
    return otherHeader.isPresent()
        ? OptionalLong.of(firstLine + otherHeader.getAsInt())
        : OptionalLong.empty();
  }

  /** A number that changes whenever the rows are others. */
  public long revision() {
    return revision;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** What could not be read as a call, in input order. */
  public List<Reject> rejects() {
    List<Reject> placed = new ArrayList<>(rejects.size());
    for (Reject reject : rejects) {
      placed.add(
          new Reject(
              reject.input(),
              firstLine + reject.firstLine(),
              firstLine + reject.lastLine(),
              reject.reason(),
              reject.raw()));
    }
    return placed;
  }

  /** How many pieces could not be read as a call. */
  public int rejectCount() {
    return rejects.size();
  }

  /** Says how the input breaks off in this batch, so that what it would have held is not known. */
  public void setBroken(String how) {
    broken = Optional.of(how);
  }

  /** How the input breaks off in this batch, if it does. */
  public Optional<String> broken() {
    return broken;
  }

  /** How many lines repeated the header. */
  public int repeatedHeaders() {
    return repeatedHeaders;
  }

  /** The name of the input, as the user gave it. */
  public String input() {
    return input;
  }

  /** Which number is the day in dates of the input that a spreadsheet has rewritten. */
  public DateOrder dateOrder() {
    return dateOrder;
  }

  /** Says which number is the day in dates of the input; day first, unless said. */
  public void setDateOrder(DateOrder order) {
    dateOrder = order;
  }

  /** Where the record of a row begins; negative where its format has no place for it. */
  public int recordStart(int row) {
    return records[2 * row];
  }

  /** Where the record of a row ends, exclusive. */
  public int recordEnd(int row) {
    return records[2 * row + 1];
  }

  /** The line of a row in its input, from one. */
  public long line(int row) {
    return firstLine + lines[row];
  }

  /** The first line of this batch in its input, from one. */
  public long firstLine() {
    return firstLine;
  }

  /** Says which line of the input this batch begins at, once that is known. */
  public void setFirstLine(long line) {
    firstLine = line;
  }

  /** How many lines this batch spans. */
  public long lineCount() {
    return lineCount;
  }

  /** Says how many lines this batch spans. */
  public void setLineCount(long count) {
    lineCount = count;
  }

  /** Start and end of the value at each place, of one row after the other. */
  int[] slices() {
    return slices;
  }

  /** Where the slices of a row begin. */
  int firstSlice(int row) {
    return row * stride;
  }
}
