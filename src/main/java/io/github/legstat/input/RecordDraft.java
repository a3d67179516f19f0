package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A record on its way into a row, for readers that meet its values in any order. */
final class RecordDraft {
  /** Fields that, beside an id, make a call of a record whatever else it holds. */
  private static final Set<Field> TELLING =
      EnumSet.of(Field.DIRECTION, Field.LEG1, Field.LEG2, Field.FROM, Field.TO, Field.START);

  /** Fields whose names any answer of any server may have, such as one that tells of an error. */
  private static final Set<Field> OF_ANYTHING = EnumSet.of(Field.STATUS, Field.STATE);

  private int line;
  private final int[] slices;
  private final int[] ranks;
  private final Set<Field> known = EnumSet.noneOf(Field.class);

  /** A record that begins at a line of its batch, counted from zero. */
  RecordDraft(int line, RecordNames names) {
    this.slices = new int[2 * names.layout().size()];
    this.ranks = new int[names.layout().size()];
    restart(line);
  }

  /** Forgets all, for a record that begins at another line. */
  void restart(int newLine) {
    line = newLine;
    Arrays.fill(slices, Batch.ABSENT);
    Arrays.fill(ranks, Integer.MAX_VALUE);
    known.clear();
  }

  /**
   * Whether a value belongs into the row: its field is needed, and no better name was met with a
   * value that is not blank; or its column is asked for.
   */
  boolean accepts(RecordNames.Target target) {
    target.field().ifPresent(known::add);
    return needs(target);
  }

  /** Like {@link #accepts}, without taking note that the record has the field. */
  boolean needs(RecordNames.Target target) {
    return fits(target) || target.columnPlace() >= 0;
  }

  private boolean fits(RecordNames.Target target) {
    return target.place() >= 0 && target.rank() <= ranks[target.place()];
  }

  /**
   * Puts a value into the row that it {@link #accepts}. A blank or null one gives way to any other:
   * formats that know several names of a field fill in only those that apply.
   */
  void put(RecordNames.Target target, char[] characters, int from, int count, Batch batch) {
    int start = batch.length();
    append(characters, from, count, batch);
    put(target, start, batch.length(), batch.bytes());
  }

  /** Likewise puts a value that stands in the bytes of the batch already. */
  void put(RecordNames.Target target, int start, int end, byte[] bytes) {
    if (fits(target)) {
      boolean blank = isBlank(bytes, start, end) || WrittenNull.is(bytes, start, end);
      if (!blank) {
        ranks[target.place()] = target.rank();
      }
      if (!blank || slices[2 * target.place()] < 0) {
        setSlice(target.place(), start, end);
      }
    }
    if (target.columnPlace() >= 0) {
      setSlice(target.columnPlace(), start, end);
    }
  }

  private void setSlice(int place, int start, int end) {
    slices[2 * place] = start;
    slices[2 * place + 1] = end;
  }

  /** Puts a value into the row, if it {@link #accepts} it. */
  void put(RecordNames.Target target, String value, Batch batch) {
    if (accepts(target)) {
      put(target, value.toCharArray(), 0, value.length(), batch);
    }
  }

  /** Whether any name so far was that of a field which calls alone have. */
  boolean hasFields() {
    return known.stream().anyMatch(RecordDraft::isOfCalls);
  }

  /** Whether a record with this field is one of a call, or at least of nothing else known. */
  static boolean isOfCalls(Field field) {
    return !OF_ANYTHING.contains(field);
  }

  /** Whether the names so far make a call of the record, whatever else it may hold. */
  boolean isCallWhateverItHolds() {
    return known.contains(Field.ID) && !Collections.disjoint(known, TELLING);
  }

  /** Those of its fields so far that {@link #isCallWhateverItHolds} goes by. */
  Set<Field> telling() {
    Set<Field> telling = EnumSet.copyOf(TELLING);
    telling.add(Field.ID);
    telling.retainAll(known);
    return telling;
  }

  /** Notes fields that the record has, whatever their values. */
  void know(Set<Field> fields) {
    known.addAll(fields);
  }

  /** The line that the record begins at. */
  int line() {
    return line;
  }

  /** Makes the record a row. */
  void addTo(Batch batch) {
    batch.addRow(line, slices);
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at == end;
  }

  /** Appends text to the bytes of a batch, as UTF-8. */
  private static void append(char[] characters, int from, int count, Batch batch) {
    int length = batch.length();
    byte[] bytes = batch.ensureCapacity(length + count);
    int i = 0;
    while (i < count && characters[from + i] < 0x80) {
      bytes[length + i] = (byte) characters[from + i];
      i++;
    }
    if (i < count) {
      byte[] encoded = new String(characters, from, count).getBytes(StandardCharsets.UTF_8);
      bytes = batch.ensureCapacity(length + encoded.length);
      System.arraycopy(encoded, 0, bytes, length, encoded.length);
      i = encoded.length;
    }
    batch.setLength(length + i);
  }
}
