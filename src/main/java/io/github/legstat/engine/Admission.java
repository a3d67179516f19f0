package io.github.legstat.engine;

import io.github.legstat.model.Admitted;
import io.github.legstat.model.RecordFate;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Balance;

/**
 * Decides which records are calls to be counted, and keeps the balance. Sees all records in input
 * order.
 *
 * <p>A record is left out when it is a child leg, or when another of its id counts: the newest
 * version by {@code DateUpdated}, and of one version the first. A record that tells how a call
 * ended counts before one that has it going on, unless that one is known to be newer.
 *
 * <p>What counts may turn out late. A newer version makes the pass {@link #isOutdated}, as an older
 * one has been counted already: a second pass then follows, in which the decisions of the first
 * stand. A call that was going on, of which there are few, is {@link RecordFate#PENDING} until the
 * end of the pass, and then {@link #settle settled}; where calls must be given out as they come,
 * the first record of it counts instead.
 */
final class Admission {
  /** So many places may be on their way from memory at the same time. */
  private static final int ROWS_AT_ONCE = 32;

  /** How records of one id stand to one another. */
  enum Identity {
    /** They are different calls. */
    IGNORED,
    /**
     * One of them counts; whether it is one of a call that was going on, the end of a pass tells.
     */
    SETTLED,
    /** One of them counts, and what is given out first stays. */
    AT_ONCE
  }

  private final Identity identity;
  private final CallIds over;
  private final CallIds goingOn;
  private final boolean withPlaces;
  private boolean secondPass;
  private boolean outdated;
  private long place;
  private long read;
  private long counted;
  private long duplicates;
  private long superseded;
  private long childLegs;
  private long rejected;
  private long endedLater;

  /**
   * An admission that has seen nothing yet.
   *
   * @param notes what is noted of ids; with places, it is told of duplicates which record counts
   * @param expected about how many records there will be
   */
  Admission(Identity identity, IdIndex.Notes notes, long expected) {
    this.identity = identity;
    this.over = new CallIds(new IdIndex(notes, expected));
    this.withPlaces = notes != IdIndex.Notes.NONE;
    this.goingOn = new CallIds(new IdIndex(withPlaces ? notes : IdIndex.Notes.PLACES, 0));
  }

  /** Whether something was admitted that a later record has superseded. */
  boolean isOutdated() {
    return outdated;
  }

  /** How many calls were given out as going on, although a later record tells how they ended. */
  long endedLater() {
    return endedLater;
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
    return identity != Identity.IGNORED;
  }

  /** Notes what becomes of each row. */
  void admit(Candidates candidates, Admitted admitted) {
    int rows = candidates.size();
    admitted.clear(rows, place);
    for (int begin = 0; begin < rows; begin += ROWS_AT_ONCE) {
      int end = Math.min(rows, begin + ROWS_AT_ONCE);
      approach(candidates, begin, end);
      for (int row = begin; row < end; row++) {
        RecordFate fate = secondPass ? recall(candidates, row) : decide(candidates, row);
        admitted.set(row, fate);
        if (withPlaces && fate == RecordFate.DUPLICATE) {
          admitted.setOriginal(row, ids(candidates, row).original(candidates, row));
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
      over.approach(candidates, row);
    }
  }

  private CallIds ids(Candidates candidates, int row) {
    return candidates.isOver(row) ? over : goingOn;
  }

  private RecordFate decide(Candidates candidates, int row) {
    read++;
    return switch (candidates.kind(row)) {
      case CHILD_LEG -> {
        childLegs++;
        yield RecordFate.CHILD_LEG;
      }
      case WITHOUT_ID -> count();
      case NUMBERED, NAMED ->
          candidates.isOver(row) ? decideOver(candidates, row) : decideGoingOn(candidates, row);
    };
  }

  private RecordFate decideOver(Candidates candidates, int row) {
    return switch (over.add(candidates, row, place)) {
      case NEW ->
          identity == Identity.AT_ONCE && goingOn.has(candidates, row) ? endLater() : count();
      case DUPLICATE -> repeat();
      case OUTDATED -> supersede();
      case REPLACES -> {
        superseded++;
        outdated = true;
        yield RecordFate.COUNTED;
      }
    };
  }

  /** The end of a call that has been given out as going on. */
  private RecordFate endLater() {
    endedLater++;
    return repeat();
  }

  private RecordFate decideGoingOn(Candidates candidates, int row) {
    return switch (goingOn.add(candidates, row, place)) {
      case NEW -> identity == Identity.AT_ONCE ? goOnAtOnce(candidates, row) : pend();
      case DUPLICATE -> repeat();
      case OUTDATED -> supersede();
      case REPLACES -> {
        superseded++;
        yield RecordFate.PENDING;
      }
    };
  }

  private RecordFate goOnAtOnce(Candidates candidates, int row) {
    return over.has(candidates, row) ? supersede() : count();
  }

  private RecordFate pend() {
    counted++;
    return RecordFate.PENDING;
  }

  /**
   * Ends the first pass. A call that was going on in some records and over in others has been
   * counted twice until now: to ask for each call whether it was ever going on would take long, and
   * those that were are few.
   */
  void conclude() {
    if (identity == Identity.SETTLED && !secondPass) {
      goingOn.forEachIn(
          over,
          (wentOn, ended) -> {
            counted--;
            superseded++;
            outdated |= !endCounts(wentOn, ended);
          });
    }
  }

  /**
   * Whether, of two records of a call, the one counts that tells its end: unless the one that has
   * it going on is known to be newer.
   */
  private static boolean endCounts(long wentOn, long ended) {
    return ended == TimeReader.UNKNOWN || wentOn <= ended;
  }

  /** The same of the records that have the id of this one; few calls were ever going on. */
  private boolean endCounts(Candidates candidates, int row) {
    return !goingOn.has(candidates, row)
        || (over.has(candidates, row)
            && endCounts(goingOn.version(candidates, row), over.version(candidates, row)));
  }

  private RecordFate count() {
    counted++;
    return RecordFate.COUNTED;
  }

  private RecordFate repeat() {
    duplicates++;
    return RecordFate.DUPLICATE;
  }

  private RecordFate supersede() {
    superseded++;
    return RecordFate.SUPERSEDED;
  }

  /** How many records so far are of calls that have been counted. */
  long repeated() {
    return duplicates + superseded;
  }

  /** What a pending record has become, once all records of the pass have been admitted. */
  RecordFate settle(Candidates candidates, int row, long itsPlace) {
    return goingOn.counts(candidates, row, itsPlace) && !endCounts(candidates, row)
        ? RecordFate.COUNTED
        : RecordFate.SUPERSEDED;
  }

  /** What the first pass has made of a record, which may have changed since its turn. */
  private RecordFate recall(Candidates candidates, int row) {
    return switch (candidates.kind(row)) {
      case CHILD_LEG -> RecordFate.CHILD_LEG;
      case WITHOUT_ID -> RecordFate.COUNTED;
      case NUMBERED, NAMED -> {
        CallIds ids = ids(candidates, row);
        if (ids.counts(candidates, row, place)) {
          yield candidates.isOver(row) == endCounts(candidates, row)
              ? RecordFate.COUNTED
              : RecordFate.SUPERSEDED;
        }
        yield ids.takeFirstOutdated(candidates, row) ? RecordFate.SUPERSEDED : RecordFate.DUPLICATE;
      }
    };
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
