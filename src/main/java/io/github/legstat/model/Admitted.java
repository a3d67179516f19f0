package io.github.legstat.model;

import java.util.Arrays;

/**
 * What became of the records of a {@link Batch}, and a view of one of them at a time, as {@link
 * Call} is of what they say.
 */
public final class Admitted {
  /** The place of a record that is not there. */
  public static final long NOWHERE = -1;

  private RecordFate[] fates = new RecordFate[0];
  private long[] originals = new long[0];
  private long firstPlace;
  private int row;
  private boolean settled;

  /**
   * Forgets everything, and makes room for the records of a batch.
   *
   * @param newFirstPlace the place of the first of them among all records that are read
   */
  public void clear(int rows, long newFirstPlace) {
    if (rows > fates.length) {
      int room = Math.max(rows, 2 * fates.length);
      fates = new RecordFate[room];
      originals = new long[room];
    }
    Arrays.fill(originals, 0, rows, NOWHERE);
    firstPlace = newFirstPlace;
    settled = false;
  }

  /** Looks at a record that was pending, and notes what has become of it; returns itself. */
  public Admitted settle(long place, RecordFate fate) {
    clear(1, place);
    set(0, fate);
    settled = true;
    return moveTo(0);
  }

  /** Whether the record was {@link RecordFate#PENDING} when it was its turn. */
  public boolean wasPending() {
    return settled;
  }

  /** Notes what became of the record of a row. */
  public void set(int of, RecordFate fate) {
    fates[of] = fate;
  }

  /** Notes at which place the record stands that counts instead of the one of a row. */
  public void setOriginal(int of, long place) {
    originals[of] = place;
  }

  /** Looks at the record of a row; returns itself. */
  public Admitted moveTo(int newRow) {
    row = newRow;
    return this;
  }

  /** What became of the record. */
  public RecordFate fate() {
    return fates[row];
  }

  /** The place of the record among all that are read, from zero. */
  public long place() {
    return firstPlace + row;
  }

  /**
   * The place of the record that counts instead of this one and is of the same version; {@link
   * #NOWHERE} where there is none or where nobody has asked for it.
   */
  public long original() {
    return originals[row];
  }
}
