package io.github.legstat.analysis;

import java.util.Optional;

/**
 * A run of misses of one customer on one ExoPhone, up to the call that closed it: one lost contact,
 * however often the customer tried.
 */
final class LostContact {
  /**
   * The call that closed a contact.
   *
   * @param time when it began, local time in seconds
   * @param outcome called back or returned
   * @param id its id; empty where its record has none
   */
  record Closing(long time, CallbackOutcome outcome, String id) {}

  private final long since;
  private long attempts;
  private long lastAttempt = ContactLog.NO_TIME;
  private Optional<Closing> closing = Optional.empty();

  /** A contact that was first missed then. */
  LostContact(long since) {
    this.since = since;
  }

  /** Takes a call to the customer into account on which nobody talked. */
  void attempt(long time) {
    attempts++;
    lastAttempt = time;
  }

  /** Takes the call into account on which somebody talked to the customer at last. */
  void close(Closing call) {
    closing = Optional.of(call);
  }

  /** The first miss, local time in seconds, or {@link ContactLog#NO_TIME}. */
  long since() {
    return since;
  }

  /** How often we called the customer in vain. */
  long attempts() {
    return attempts;
  }

  /** The last of these calls, or {@link ContactLog#NO_TIME}. */
  long lastAttempt() {
    return lastAttempt;
  }

  /** The call that closed it; empty while the customer waits. */
  Optional<Closing> closing() {
    return closing;
  }

  /** What became of it. */
  CallbackOutcome outcome() {
    if (closing.isPresent()) {
      return closing.get().outcome();
    }
    return attempts > 0 ? CallbackOutcome.ATTEMPTED : CallbackOutcome.OPEN;
  }
}
