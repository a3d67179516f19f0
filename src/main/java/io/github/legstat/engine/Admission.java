package io.github.legstat.engine;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.RecordFate;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Balance;
import io.github.legstat.rules.CallClassifier;
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
  private final Optional<IdIndex> ids;
  private final TimeReader times;
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
  Admission(Optional<IdIndex> ids, TimeReader times) {
    this.ids = ids;
    this.times = times;
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

  /** Writes what each row is to {@code fates}. */
  void admit(Batch batch, Call call, CallClassifier classifier, RecordFate[] fates) {
    for (int row = 0; row < batch.rows(); row++) {
      call.moveTo(batch, row);
      fates[row] = secondPass ? recall(call, classifier) : decide(call, classifier);
      place++;
    }
  }

  /** What the first pass has made of a record, which may have changed since its turn. */
  private RecordFate recall(Call call, CallClassifier classifier) {
    if (!classifier.isNothing(call, Field.PARENT)) {
      return RecordFate.CHILD_LEG;
    }
    int start = call.start(Field.ID);
    int end = call.end(Field.ID);
    if (ids.isEmpty()
        || classifier.isNothing(call, Field.ID)
        || ids.get().counts(call.bytes(), start, end, place)) {
      return RecordFate.COUNTED;
    }
    long version = times.seconds(call, Field.UPDATED);
    return ids.get().isFirstOutdated(call.bytes(), start, end, version)
        ? RecordFate.SUPERSEDED
        : RecordFate.DUPLICATE;
  }

  private RecordFate decide(Call call, CallClassifier classifier) {
    read++;
    if (!classifier.isNothing(call, Field.PARENT)) {
      childLegs++;
      return RecordFate.CHILD_LEG;
    }
    if (ids.isEmpty() || classifier.isNothing(call, Field.ID)) {
      counted++;
      return RecordFate.COUNTED;
    }
    long version = times.seconds(call, Field.UPDATED);
    IdIndex.Fate fate =
        ids.get().add(call.bytes(), call.start(Field.ID), call.end(Field.ID), version, place);
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
