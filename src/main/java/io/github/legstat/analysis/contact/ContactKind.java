package io.github.legstat.analysis.contact;

import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.InboxLabel.Word;
import java.util.EnumSet;
import java.util.Set;

/** What a call means to a customer who wants to talk to somebody. */
enum ContactKind {
  /** We called, and both talked. */
  CALLED_BACK,
  /** The customer called and was connected. */
  RETURNED,
  /** We called, and did not talk. */
  ATTEMPT,
  /** The customer called, an agent was called for, and nobody answered. */
  MISS,
  /** The call is not over, or says nothing of a wish to talk. */
  NOTHING;

  /**
   * Labels of the dashboard's inbox of calls on which the caller wanted somebody: agents were
   * dialed or none was free, or the caller left a message. Callers who left in the menu are apart
   * from them.
   */
  private static final Set<Word> MISSED =
      Set.copyOf(EnumSet.of(Word.MISSED_CALL, Word.FAILED, Word.VOICEMAIL));

  /**
   * What a call with a combination means.
   *
   * @param withAttempts whether callers count as missed who left before any agent was tried
   */
  static ContactKind of(ClassifiedCombination classified, boolean withAttempts) {
    boolean connected = classified.verdict().connected();
    if (!classified.verdict().isFinal()) {
      return NOTHING;
    }
    return switch (classified.combination().direction()) {
      case INBOUND -> connected ? RETURNED : missed(classified, withAttempts);
      case OUTBOUND -> connected ? CALLED_BACK : ATTEMPT;
      case UNKNOWN -> NOTHING;
    };
  }

  private static ContactKind missed(ClassifiedCombination classified, boolean withAttempts) {
    Word label = classified.verdict().inbox().word();
    boolean missed = MISSED.contains(label) || (withAttempts && label == Word.CALL_ATTEMPT);
    return missed ? MISS : NOTHING;
  }

  /** Who called. */
  Direction direction() {
    return switch (this) {
      case CALLED_BACK, ATTEMPT -> Direction.OUTBOUND;
      case RETURNED, MISS -> Direction.INBOUND;
      case NOTHING -> Direction.UNKNOWN;
    };
  }

  /**
   * Whether one side tried to talk to the other: our own side may have failed before the customer
   * was dialed.
   *
   * @param customer where the number of the customer stands
   */
  boolean reachesOut(Field customer, ClassifiedCombination classified) {
    return this != NOTHING && (this != ATTEMPT || isDialed(customer, classified));
  }

  /** Whether an outbound call got as far as dialing the customer, or may have. */
  private static boolean isDialed(Field customer, ClassifiedCombination classified) {
    if (customer == Field.FROM) {
      return true;
    }
    return switch (classified.verdict().endedAt()) {
      case LEG1, BEFORE_LEG2 -> false;
      case LEG2, TALK, UNKNOWN -> true;
    };
  }

  /** Whether such a call ends the wait of a customer. */
  boolean closes() {
    return this == CALLED_BACK || this == RETURNED;
  }
}
