package io.github.legstat.engine;

import io.github.legstat.model.Admitted;
import io.github.legstat.model.TimeReader;

/** The ids met so far, looked up for a {@link Candidates candidate}, be its id a number or not. */
final class CallIds {
  private final IdIndex index;
  private boolean empty = true;

  /** Ids that an index keeps, which holds none yet. */
  CallIds(IdIndex index) {
    this.index = index;
  }

  /**
   * Has the index look at where an id belongs, so that it is at hand when that is asked for next.
   */
  void approach(Candidates candidates, int row) {
    if (isNumbered(candidates, row)) {
      index.approach(candidates.high(row), candidates.low(row));
    }
  }

  /** Takes up a record, and tells what it is to those with the same id before it. */
  IdIndex.Fate add(Candidates candidates, int row, long place) {
    empty = false;
    long version = candidates.version(row);
    return isNumbered(candidates, row)
        ? index.add(candidates.high(row), candidates.low(row), version, place)
        : index.add(candidates.name(row), version, place);
  }

  /** What is done with an id that two have. */
  interface VersionsConsumer {
    /** Takes the versions of both; {@link TimeReader#UNKNOWN} where they are not known. */
    void accept(long version, long otherVersion);
  }

  /** Hands over all ids that others have as well. */
  void forEachIn(CallIds others, VersionsConsumer consumer) {
    index.forEach(
        (high, low) -> {
          if (others.index.has(high, low)) {
            consumer.accept(index.version(high, low), others.index.version(high, low));
          }
        },
        id -> {
          if (others.index.has(id)) {
            consumer.accept(index.version(id), others.index.version(id));
          }
        });
  }

  /** Whether a record with this id has been taken up. */
  boolean has(Candidates candidates, int row) {
    if (empty) {
      return false;
    }
    return isNumbered(candidates, row)
        ? index.has(candidates.high(row), candidates.low(row))
        : index.has(candidates.name(row));
  }

  /** The version of the record with this id that counts; only where there {@link #has is} one. */
  long version(Candidates candidates, int row) {
    return isNumbered(candidates, row)
        ? index.version(candidates.high(row), candidates.low(row))
        : index.version(candidates.name(row));
  }

  /** Whether the record at a place is the one of its id that counts. Indexes with places only. */
  boolean counts(Candidates candidates, int row, long place) {
    return isNumbered(candidates, row)
        ? index.counts(candidates.high(row), candidates.low(row), place)
        : index.counts(candidates.name(row), place);
  }

  /**
   * Whether a record that does not count is the first of its version that is seen again, once all
   * have been taken up; see {@link IdIndex#takeFirstOutdated(long, long, long)}.
   */
  boolean takeFirstOutdated(Candidates candidates, int row) {
    long version = candidates.version(row);
    return isNumbered(candidates, row)
        ? index.takeFirstOutdated(candidates.high(row), candidates.low(row), version)
        : index.takeFirstOutdated(candidates.name(row), version);
  }

  /**
   * The place of the record with the id of this one that counts, if it is of the same version, else
   * {@link Admitted#NOWHERE}. Indexes with places only.
   */
  long original(Candidates candidates, int row) {
    long version = candidates.version(row);
    return isNumbered(candidates, row)
        ? index.original(candidates.high(row), candidates.low(row), version)
        : index.original(candidates.name(row), version);
  }

  private static boolean isNumbered(Candidates candidates, int row) {
    return candidates.kind(row) == Candidates.Kind.NUMBERED;
  }
}
