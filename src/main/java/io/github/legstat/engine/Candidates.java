package io.github.legstat.engine;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.IdNumber;
import io.github.legstat.model.TimeReader;
import io.github.legstat.rules.CallClassifier;
import java.util.Arrays;

/**
 * The records of a batch as {@link Admission} looks at them, with their verdicts. Threads read
 * theirs at the same time, so that little is left to do in turn.
 */
final class Candidates {
  /** What tells a record from others. */
  enum Kind {
    /** A leg of another call. */
    CHILD_LEG,
    /** A call that no id tells from others, or whose id does not matter. */
    WITHOUT_ID,
    /** A call with an id of Exotel's kind. */
    NUMBERED,
    /** A call with any other id. */
    NAMED
  }

  private static final int FEWEST_ROWS = 1024;

  private final boolean byId;
  private final TimeReader times;
  private final CallClassifier classifier;
  private final IdNumber number = new IdNumber();
  private final Call call;
  private final Batch batch;
  private long revision = -1;
  private int roundedIds;
  private Kind[] kinds = new Kind[FEWEST_ROWS];
  private long[] highs = new long[FEWEST_ROWS];
  private long[] lows = new long[FEWEST_ROWS];
  private long[] versions = new long[FEWEST_ROWS];
  private ClassifiedCombination[] classified = new ClassifiedCombination[FEWEST_ROWS];
  private boolean[] over = new boolean[FEWEST_ROWS];

  /**
   * Candidates for one thread.
   *
   * @param byId whether ids matter
   */
  Candidates(Batch batch, boolean byId, TimeReader times, CallClassifier classifier) {
    this.batch = batch;
    this.byId = byId;
    this.times = times;
    this.classifier = classifier;
    this.call = new Call(batch);
  }

  /** Reads the records of the batch, unless that has been done since it was filled. */
  void read() {
    if (revision == batch.revision()) {
      return;
    }
    revision = batch.revision();
    int rows = batch.rows();
    if (rows > kinds.length) {
      int room = Math.max(rows, 2 * kinds.length);
      kinds = Arrays.copyOf(kinds, room);
      highs = Arrays.copyOf(highs, room);
      lows = Arrays.copyOf(lows, room);
      versions = Arrays.copyOf(versions, room);
      classified = Arrays.copyOf(classified, room);
      over = Arrays.copyOf(over, room);
    }
    roundedIds = 0;
    for (int row = 0; row < rows; row++) {
      kinds[row] = read(row);
    }
  }

  private Kind read(int row) {
    call.moveTo(batch, row);
    ClassifiedCombination combination = classifier.classify(call);
    classified[row] = combination;
    over[row] = combination.verdict().isFinal();
    if (!classifier.isNothing(call, Field.PARENT)) {
      return Kind.CHILD_LEG;
    }
    if (!byId) {
      return Kind.WITHOUT_ID;
    }
    if (number.read(call)) {
      highs[row] = number.high();
      lows[row] = number.low();
      versions[row] = times.seconds(call, Field.UPDATED);
      return Kind.NUMBERED;
    }
    if (classifier.isNothing(call, Field.ID)) {
      return Kind.WITHOUT_ID;
    }
    if (IdNumber.isRounded(call)) {
      roundedIds++;
      return Kind.WITHOUT_ID;
    }
    versions[row] = times.seconds(call, Field.UPDATED);
    return Kind.NAMED;
  }

  /** What they are read from. */
  Batch batch() {
    return batch;
  }

  /** How many there are. */
  int size() {
    return batch.rows();
  }

  /** How many calls have an id that a spreadsheet has rounded. */
  int roundedIds() {
    return roundedIds;
  }

  /** What tells the record of a row from others. */
  Kind kind(int row) {
    return kinds[row];
  }

  /** The first half of the id of a numbered call. */
  long high(int row) {
    return highs[row];
  }

  /** The second half of the id of a numbered call. */
  long low(int row) {
    return lows[row];
  }

  /** The id of a named call. */
  String name(int row) {
    return call.moveTo(batch, row).id();
  }

  /** The verdict on a record. */
  ClassifiedCombination classified(int row) {
    return classified[row];
  }

  /** Whether a record tells how its call ended. */
  boolean isOver(int row) {
    return over[row];
  }

  /** When a call with an id was last updated. */
  long version(int row) {
    return versions[row];
  }
}
