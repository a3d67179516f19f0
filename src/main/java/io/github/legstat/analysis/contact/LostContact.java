package io.github.legstat.analysis.contact;

/**
 * A run of misses of one customer on one ExoPhone, up to the call that closed it: one lost contact,
 * however often the customer tried.
 */
final class LostContact {
  private static final int NOWHERE = -1;

  private final long since;
  private int attempts;
  private long lastAttempt = ContactLog.NO_TIME;
  private CallbackOutcome outcome = CallbackOutcome.OPEN;
  private long closedAt = ContactLog.NO_TIME;
  private int closedBy = NOWHERE;

  /** A contact that was first missed then. */
  LostContact(long since) {
    this.since = since;
  }

  /** Takes another miss into account, after which nobody has called the customer yet. */
  void missAgain() {
    outcome = CallbackOutcome.OPEN;
  }

  /** Takes a call to the customer into account on which nobody talked. */
  void attempt(long time) {
    attempts++;
    lastAttempt = time;
    outcome = CallbackOutcome.ATTEMPTED;
  }

  /**
   * Takes the call into account on which somebody talked to the customer at last.
   *
   * @param time when it began, local time in seconds
   * @param how called back or returned
   * @param place its place in the log
   */
  void close(long time, CallbackOutcome how, int place) {
    outcome = how;
    closedAt = time;
    closedBy = place;
  }

  /** The first miss, local time in seconds, or {@link ContactLog#NO_TIME}. */
  long since() {
    return since;
  }

  /** How often we called the customer in vain. */
  int attempts() {
    return attempts;
  }

  /** The last of these calls, or {@link ContactLog#NO_TIME}. */
  long lastAttempt() {
    return lastAttempt;
  }

  /** Whether the customer waits no more. */
  boolean isClosed() {
    return closedBy != NOWHERE;
  }

  /** When the call began that closed it, or {@link ContactLog#NO_TIME} while it is open. */
  long closedAt() {
    return closedAt;
  }

  /** The place in the log of the call that closed it, if it is closed. */
  int closedBy() {
    return closedBy;
  }

  /** What became of it. */
  CallbackOutcome outcome() {
    return outcome;
  }
}
