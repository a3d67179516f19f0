package io.github.legstat.engine;

import io.github.legstat.model.Admitted;
import io.github.legstat.model.RecordFate;
import io.github.legstat.report.Balance;
import java.util.Optional;

/**
 * Decides which records are calls to be counted, and keeps the balance. Sees all records in input
 * order.
 *
 * <p>A record is left out when it is a child leg, or when another of its id counts: the newest
 * version by {@code DateUpdated}, and of one version the first. A newer version that turns up late
 * makes the pass {@link #isOutdated}: an older one has been counted already. A second pass then
 * follows, in which the decisions of the first stand.
 */
final class Admission {
  /** So many places may be on their way from memory at the same time. */
  private static final int ROWS_AT_ONCE = 32;

  private final Optional<IdIndex> ids;
  private final boolean withOriginals;
  private boolean secondPass;
  private boolean outdated;
  private long place;
  private long read;
  private long counted;
  private long duplicates;
  private long superseded;
  private long childLegs;
  private long rejected;

  /** An admission that counts each id once if it is given an index. */
  Admission(Optional<IdIndex> ids) {
    this(ids, false);
  }

  /**
   * An admission that counts each id once if it is given an index.
   *
   * @param withOriginals whether of duplicates the place is told of the record that counts; the
   *     index must keep places then
   */
  Admission(Optional<IdIndex> ids, boolean withOriginals) {
    this.ids = ids;
    this.withOriginals = withOriginals;
  }

  /** Whether something was admitted that a later record has superseded. */
  boolean isOutdated() {
    return outdated;
  }

  /** Begins again at the first record; decisions and balance are those of the pass before. */
  void beginSecondPass() {
    secondPass = true;
    place = 0;
  }

  /** Counts what could not be read at all. */
  void reject(int records) {
    if (!secondPass) {
      read += records;
      rejected += records;
    }
  }

  /** Whether ids matter. */
  boolean isById() {
    return ids.isPresent();
  }

  /** Notes what becomes of each row. */
  void admit(Candidates candidates, Admitted admitted) {
    int rows = candidates.size();
    admitted.clear(rows, place);
    for (int begin = 0; begin < rows; begin += ROWS_AT_ONCE) {
      int end = Math.min(rows, begin + ROWS_AT_ONCE);
      if (ids.isPresent()) {
        approach(candidates, begin, end);
      }
      for (int row = begin; row < end; row++) {
        RecordFate fate = secondPass ? recall(candidates, row) : decide(candidates, row);
        admitted.set(row, fate);
        if (withOriginals && fate == RecordFate.DUPLICATE) {
          admitted.setOriginal(row, original(candidates, row));
        }
        place++;
      }
    }
  }

  /**
   * Has the index look at where the ids of some rows belong, so that the processor fetches all of
   * these places at once. One after the other, each would be waited for, as they lie far apart.
   */
  private void approach(Candidates candidates, int begin, int end) {
    for (int row = begin; row < end; row++) {
      if (candidates.kind(row) == Candidates.Kind.NUMBERED) {
        index().approach(candidates.high(row), candidates.low(row));
      }
    }
  }

  /** What the first pass has made of a record, which may have changed since its turn. */
  private RecordFate recall(Candidates candidates, int row) {
    long version = candidates.version(row);
    return switch (candidates.kind(row)) {
      case CHILD_LEG -> RecordFate.CHILD_LEG;
      case WITHOUT_ID -> RecordFate.COUNTED;
      case NUMBERED -> {
        long high = candidates.high(row);
        long low = candidates.low(row);
        yield index().counts(high, low, place)
            ? RecordFate.COUNTED
            : leftOut(index().isFirstOutdated(high, low, version));
      }
      case NAMED -> {
        String name = candidates.name(row);
        yield index().counts(name, place)
            ? RecordFate.COUNTED
            : leftOut(index().isFirstOutdated(name, version));
      }
    };
  }

  private static RecordFate leftOut(boolean firstOfItsVersion) {
    return firstOfItsVersion ? RecordFate.SUPERSEDED : RecordFate.DUPLICATE;
  }

  private long original(Candidates candidates, int row) {
    long version = candidates.version(row);
    return candidates.kind(row) == Candidates.Kind.NUMBERED
        ? index().original(candidates.high(row), candidates.low(row), version)
        : index().original(candidates.name(row), version);
  }

  private RecordFate decide(Candidates candidates, int row) {
    read++;
    return switch (candidates.kind(row)) {
      case CHILD_LEG -> {
        childLegs++;
        yield RecordFate.CHILD_LEG;
      }
      case WITHOUT_ID -> {
        counted++;
        yield RecordFate.COUNTED;
      }
      case NUMBERED ->
          decided(
              index()
                  .add(candidates.high(row), candidates.low(row), candidates.version(row), place));
      case NAMED -> decided(index().add(candidates.name(row), candidates.version(row), place));
    };
  }

  private RecordFate decided(IdIndex.Fate fate) {
    switch (fate) {
      case NEW -> counted++;
      case DUPLICATE -> duplicates++;
      case OUTDATED -> superseded++;
      case REPLACES -> {
        superseded++;
        outdated = true;
      }
    }
    return switch (fate) {
      case NEW, REPLACES -> RecordFate.COUNTED;
      case DUPLICATE -> RecordFate.DUPLICATE;
      case OUTDATED -> RecordFate.SUPERSEDED;
    };
  }

  private IdIndex index() {
    return ids.orElseThrow();
  }

  /**
   * Where every record went.
   *
   * @param filtered how many of the calls that count the user did not want
   */
  Balance balance(long filtered) {
    return new Balance(
        read, counted - filtered, duplicates, superseded, childLegs, filtered, rejected);
  }
}
