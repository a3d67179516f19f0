package io.github.legstat.analysis.contact;

import io.github.legstat.report.Value;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long lost contacts of known callers waited, from their first miss to the call that closed
 * them, and how many were closed within a window.
 *
 * <p>The rate leaves out contacts that are open while their window has not passed by the end of the
 * data: nobody knows yet.
 */
final class CallbackTimes {
  private final OfficeHours hours;
  private final long window;
  private final long end;
  private final Map<CallbackOutcome, Waits> waits = new EnumMap<>(CallbackOutcome.class);
  private long within;
  private long decided;

  /**
   * No contacts yet.
   *
   * @param hours the clock that waiting is measured with
   * @param window seconds in which a contact should be closed
   * @param end the end of the data, local time in seconds
   */
  CallbackTimes(OfficeHours hours, long window, long end) {
    this.hours = hours;
    this.window = window;
    this.end = end;
  }

  /** The same clock and window, and no contacts yet. */
  CallbackTimes none() {
    return new CallbackTimes(hours, window, end);
  }

  /** Takes contacts into account that others have taken in. */
  void merge(CallbackTimes other) {
    other.waits.forEach((outcome, waited) -> waits(outcome).merge(waited));
    within += other.within;
    decided += other.decided;
  }

  /** Takes a contact of a known caller into account, of which nothing more will be known. */
  void add(LostContact contact) {
    long waited = contact.isClosed() ? seconds(contact) : 0;
    waits(contact.outcome()).add(waited);
    if (contact.isClosed() && waited <= window) {
      within++;
      decided++;
    } else if (contact.since() == ContactLog.NO_TIME) {
      // Whether its window has passed is not known either.
    } else if (hours.between(contact.since(), Math.max(contact.since(), end)) > window) {
      decided++;
    }
  }

  private Waits waits(CallbackOutcome outcome) {
    return waits.computeIfAbsent(outcome, first -> new Waits());
  }

  /** How long a contact waited that is closed. */
  long seconds(LostContact contact) {
    return hours.between(contact.since(), contact.closedAt());
  }

  /** How many contacts came to this. */
  long contacts(CallbackOutcome outcome) {
    return waits(outcome).count();
  }

  /** The seconds that so many of a hundred contacts did not exceed that were closed like this. */
  Value percentile(CallbackOutcome outcome, int percent) {
    Waits waited = waits(outcome);
    return waited.count() == 0 ? Value.missing() : Value.seconds(waited.percentile(percent));
  }

  /** Contacts that were closed within the window. */
  long within() {
    return within;
  }

  /** Contacts of which it is known whether they were closed within the window. */
  long decided() {
    return decided;
  }
}
