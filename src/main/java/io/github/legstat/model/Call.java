package io.github.legstat.model;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A view of one row of a {@link Batch}. One view serves all rows in turn: {@link #moveTo} is all it
 * takes to look at the next, and a value is decoded only when somebody asks for it.
 */
public final class Call {
  private static final int MOST_DIGITS = 18;

  /** What spreadsheets make of numbers; made once, and only where one has. */
  private static final class Shown {
    /** Thousands, also in groups of two digits, as in India. */
    private static final Pattern GROUPED =
        Pattern.compile("(-?[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3})(?:\\.[0-9]*)?");

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,4}):([0-5][0-9]):([0-5][0-9])");
  }

  private Batch batch;
  private int row;
  private FieldLayout layout;
  private int[] slices;

  /** Where the slices of the row begin. */
  private int first;

  /** A view that stands before the first row of this batch. */
  public Call(Batch batch) {
    this.batch = batch;
    this.layout = batch.layout();
    this.slices = batch.slices();
  }

  /** Looks at a row of a batch, all of whose rows are there; returns itself. */
  public Call moveTo(Batch newBatch, int newRow) {
    batch = newBatch;
    row = newRow;
    layout = newBatch.layout();
    slices = newBatch.slices();
    first = newBatch.firstSlice(newRow);
    return this;
  }

  /** At which place each field stands, for whoever looks at many fields of each row. */
  public FieldLayout layout() {
    return layout;
  }

  /** Where the bytes of the value at a place begin in {@link #bytes()}; negative without one. */
  public int start(int place) {
    return slices[first + 2 * place];
  }

  /** Where the bytes of the value at a place end, exclusive. */
  public int end(int place) {
    return slices[first + 2 * place + 1];
  }

  /**
   * Whether the record has a value for the field; an empty text is a value, JSON's null is none.
   */
  public boolean has(Field field) {
    return start(field) >= 0;
  }

  /** Where the bytes of a column begin that was asked for by this name; negative where none are. */
  public int start(ColumnName column) {
    int place = layout.place(column);
    return place < 0 ? Batch.ABSENT : slices[first + 2 * place];
  }

  /** Where the bytes of a column end, exclusive. */
  public int end(ColumnName column) {
    int place = layout.place(column);
    return place < 0 ? Batch.ABSENT : slices[first + 2 * place + 1];
  }

  /** Where the bytes of a value begin in {@link #bytes()}; negative where there is none. */
  public int start(Field field) {
    int place = layout.place(field);
    return place < 0 ? Batch.ABSENT : slices[first + 2 * place];
  }

  /** Where the bytes of a value end, exclusive. */
  public int end(Field field) {
    int place = layout.place(field);
    return place < 0 ? Batch.ABSENT : slices[first + 2 * place + 1];
  }

  /**
   * Where the whole record begins in {@link #bytes()}: a line of CSV, an object of JSON; negative
   * where its format does not keep the bytes of a record together.
   */
  public int recordStart() {
    return batch.recordStart(row);
  }

  /** Where the whole record ends, exclusive; the line end of CSV stands behind it. */
  public int recordEnd() {
    return batch.recordEnd(row);
  }

  /** The bytes that {@link #start} and {@link #end} point into. */
  public byte[] bytes() {
    return batch.bytes();
  }

  /** The text of a value; empty where there is none. */
  public String text(Field field) {
    int start = start(field);
    return start < 0
        ? ""
        : new String(batch.bytes(), start, end(field) - start, StandardCharsets.UTF_8);
  }

  /** The id, without the blanks that a table may have around it; empty where there is none. */
  public String id() {
    return text(Field.ID).strip();
  }

  /** The text of a column that was asked for by this name; empty where there is none. */
  public String text(ColumnName column) {
    int start = start(column);
    return start < 0
        ? ""
        : new String(batch.bytes(), start, end(column) - start, StandardCharsets.UTF_8);
  }

  /**
   * A value as a whole number, a fraction being cut off; empty where it is not a number of at most
   * 18 digits.
   */
  public OptionalLong wholeNumber(Field field) {
    long number = wholeNumberOr(field, Long.MIN_VALUE);
    return number == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** Like {@link #wholeNumber}, without an object: {@code other} where there is no number. */
  public long wholeNumberOr(Field field, long other) {
    int start = start(field);
    int end = end(field);
    byte[] bytes = batch.bytes();
    long number = 0;
    int at = start;
    while (at < end && isDigit(bytes[at])) {
      number = 10 * number + (bytes[at] - '0');
      at++;
    }
    return at == end && at - start <= MOST_DIGITS && at > start
        ? number
        : unusualNumberOr(start, end, other);
  }

  /** A number with blanks, a sign or a fraction. */
  private long unusualNumberOr(int start, int limit, long other) {
    int at = start;
    if (at < 0) {
      return other;
    }
    byte[] bytes = batch.bytes();
    int end = limit;
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    while (end > at && bytes[end - 1] == ' ') {
      end--;
    }
    boolean negative = at < end && bytes[at] == '-';
    int from = negative ? at + 1 : at;
    long number = 0;
    int i = from;
    while (i < end && isDigit(bytes[i])) {
      number = 10 * number + (bytes[i] - '0');
      i++;
    }
    if (i > from && i < end && (bytes[i] == ',' || bytes[i] == ':')) {
      return shownNumberOr(new String(bytes, at, end - at, StandardCharsets.US_ASCII), other);
    }
    if (i == from || i - from > MOST_DIGITS || !isFraction(bytes, i, end)) {
      return other;
    }
    return negative ? -number : number;
  }

  /** A number as spreadsheets show it: digits in groups, or seconds as a time of the clock. */
  private static long shownNumberOr(String text, long other) {
    Matcher grouped = Shown.GROUPED.matcher(text);
    if (grouped.matches() && grouped.end(1) <= MOST_DIGITS) {
      return Long.parseLong(grouped.group(1).replace(",", ""));
    }
    Matcher clock = Shown.CLOCK.matcher(text);
    return clock.matches()
        ? 3600 * Long.parseLong(clock.group(1))
            + 60 * Long.parseLong(clock.group(2))
            + Long.parseLong(clock.group(3))
        : other;
  }

  /** Whether a value is a number above zero, if only by a fraction. */
  public boolean isPositive(Field field) {
    long whole = wholeNumberOr(field, -1);
    if (whole != 0) {
      return whole > 0;
    }
    byte[] bytes = batch.bytes();
    int end = end(field);
    boolean negative = false;
    for (int at = start(field); at < end; at++) {
      negative |= bytes[at] == '-';
      if (bytes[at] >= '1' && bytes[at] <= '9') {
        return !negative;
      }
    }
    return false;
  }

  /** Whether a value has a digit, which no word for nothing has. */
  public boolean hasDigit(Field field) {
    byte[] bytes = batch.bytes();
    for (int at = Math.max(0, start(field)); at < end(field); at++) {
      if (isDigit(bytes[at])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFraction(byte[] bytes, int from, int end) {
    if (from == end) {
      return true;
    }
    boolean fraction = bytes[from] == '.';
    for (int i = from + 1; i < end; i++) {
      fraction &= isDigit(bytes[i]);
    }
    return fraction;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** The name of the input that the record stands in. */
  public String input() {
    return batch.input();
  }

  /** Which number is the day in dates of the input that a spreadsheet has rewritten. */
  DateOrder dateOrder() {
    return batch.dateOrder();
  }

  /** The line of the input that the record begins on, from one. */
  public long line() {
    return batch.line(row);
  }
}
