package io.github.legstat.analysis.metric;

import io.github.legstat.model.Bucket;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.InboxLabel;
import java.util.function.Predicate;

/** Something that is true of a call or not, going by its combination; what metrics count. */
public enum Mark {
  CALL(each -> true),
  INBOUND(each -> directed(each, Direction.INBOUND)),
  OUTBOUND(each -> directed(each, Direction.OUTBOUND)),
  /** Both sides were connected, whatever proves it. */
  CONNECTED(each -> each.verdict().connected()),
  INBOUND_FINAL(both(INBOUND, Mark::isFinal)),
  OUTBOUND_FINAL(both(OUTBOUND, Mark::isFinal)),
  /** The call is over, and its record has legs. */
  INBOUND_BY_LEGS(both(INBOUND, each -> each.verdict().isSettledByLegs())),
  OUTBOUND_BY_LEGS(both(OUTBOUND, each -> each.verdict().isSettledByLegs())),
  // Talk time, CallType or Status may prove a call answered whose legs are not in the record; by
  // its legs it is not, or this rate would follow the Status that it is compared with.
  INBOUND_ANSWERED(both(INBOUND_BY_LEGS, each -> each.verdict().connected())),
  OUTBOUND_ANSWERED(both(OUTBOUND_BY_LEGS, each -> each.verdict().connected())),
  INBOUND_COMPLETED(both(INBOUND, Mark::isCompleted)),
  OUTBOUND_COMPLETED(both(OUTBOUND, Mark::isCompleted)),
  /** Nobody took the call though the caller stayed. */
  MISSED(both(INBOUND, Mark::isMissed)),
  /** The caller hung up before anybody answered. */
  ABANDONED(both(INBOUND, Mark::isAbandoned));

  private final Predicate<ClassifiedCombination> predicate;

  Mark(Predicate<ClassifiedCombination> predicate) {
    this.predicate = predicate;
  }

  /** Whether this is true of calls with a combination. */
  public boolean isOn(ClassifiedCombination classified) {
    return predicate.test(classified);
  }

  private static Predicate<ClassifiedCombination> both(
      Mark mark, Predicate<ClassifiedCombination> predicate) {
    return mark.predicate.and(predicate);
  }

  private static boolean directed(ClassifiedCombination each, Direction direction) {
    return each.combination().direction() == direction;
  }

  private static boolean isFinal(ClassifiedCombination each) {
    return each.verdict().isFinal();
  }

  private static boolean isCompleted(ClassifiedCombination each) {
    return each.combination().status() == CallStatus.COMPLETED;
  }

  private static boolean isMissed(ClassifiedCombination each) {
    return switch (each.verdict().bucket()) {
      case NO_ANSWER, BUSY, FAILED -> true;
      case NOT_DIALED, UNKNOWN -> each.verdict().inbox().word() == InboxLabel.Word.MISSED_CALL;
      case COMPLETED, CANCELED, IN_PROGRESS -> false;
    };
  }

  private static boolean isAbandoned(ClassifiedCombination each) {
    Bucket bucket = each.verdict().bucket();
    return bucket == Bucket.CANCELED
        || (bucket == Bucket.NOT_DIALED
            && each.verdict().inbox().word() == InboxLabel.Word.CALL_ATTEMPT);
  }
}
