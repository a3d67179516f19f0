package io.github.legstat.analysis.audit;

import io.github.legstat.model.CallStatus;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.VerdictKind;

/**
 * The calls that a check is about, as far as their combination tells: asked once a combination, so
 * that most checks never meet most calls.
 */
interface Concern {
  /** Calls with any combination. */
  Concern ALL = classified -> true;

  /** None: the check is not about one call by itself. */
  Concern NONE = classified -> false;

  /** Calls on which a leg was answered. */
  Concern ANSWERED = classified -> !classified.verdict().answeredLegs().isEmpty();

  /** The same, of calls that are over and whose legs are in the record. */
  Concern SETTLED_ANSWERED =
      classified -> classified.verdict().isSettledByLegs() && ANSWERED.isIn(classified);

  /** Calls on which no leg was answered, not even by a menu. */
  Concern SETTLED_UNANSWERED =
      classified ->
          classified.verdict().isSettledByLegs()
              && !ANSWERED.isIn(classified)
              && !isMetByMenu(classified);

  /** Calls on which only a menu answered, which some plans charge for. */
  Concern SETTLED_IN_MENU =
      classified ->
          classified.verdict().isSettledByLegs()
              && !ANSWERED.isIn(classified)
              && isMetByMenu(classified);

  /** Calls on which both sides were connected. */
  Concern SETTLED_CONNECTED =
      classified -> classified.verdict().isSettledByLegs() && classified.verdict().connected();

  /** Calls on which they were not. */
  Concern SETTLED_APART =
      classified -> classified.verdict().isSettledByLegs() && !classified.verdict().connected();

  /** Those of them that count as answered by their Status. */
  Concern ANSWERED_BY_STATUS_ONLY =
      classified ->
          SETTLED_APART.isIn(classified)
              && classified.combination().status() == CallStatus.COMPLETED;

  /** Calls with a word that no vocabulary has. */
  Concern UNKNOWN_WORD = classified -> !classified.combination().unknownWords().isEmpty();

  /** Whether calls with a combination are meant. */
  boolean isIn(ClassifiedCombination classified);

  /** Calls with one kind of verdict. */
  static Concern of(VerdictKind kind) {
    return classified -> classified.verdict().kind() == kind;
  }

  /** Whether a call flow has picked up an inbound call. */
  private static boolean isMetByMenu(ClassifiedCombination classified) {
    LegStatus leg1 = classified.combination().leg1();
    return classified.combination().direction() == Direction.INBOUND
        && (leg1 == LegStatus.COMPLETED || !leg1.isGiven());
  }
}
