package io.github.legstat.analysis;

import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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
  private final Map<CallbackOutcome, List<Long>> seconds = new EnumMap<>(CallbackOutcome.class);
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

  void add(MissedCaller caller) {
    if (caller.outcome() != CallbackOutcome.UNKNOWN_CALLER) {
      caller.contacts().forEach(this::add);
    }
  }

  private void add(LostContact contact) {
    boolean closed = contact.closing().isPresent();
    List<Long> ofOutcome = seconds.computeIfAbsent(contact.outcome(), outcome -> new ArrayList<>());
    long waited = closed ? seconds(contact) : 0;
    ofOutcome.add(waited);
    if (closed && waited <= window) {
      within++;
      decided++;
    } else if (contact.since() == ContactLog.NO_TIME) {
      // Whether its window has passed is not known either.
    } else if (hours.between(contact.since(), Math.max(contact.since(), end)) > window) {
      decided++;
    }
  }

  /** How long a contact waited that is closed. */
  long seconds(LostContact contact) {
    return contact
        .closing()
        .map(closing -> hours.between(contact.since(), closing.time()))
        .orElseThrow();
  }

  /** How many contacts came to this. */
  long contacts(CallbackOutcome outcome) {
    return seconds.getOrDefault(outcome, List.of()).size();
  }

  /** The seconds that so many of a hundred contacts did not exceed that were closed like this. */
  Value percentile(CallbackOutcome outcome, int percent) {
    List<Long> sorted = seconds.getOrDefault(outcome, List.of());
    if (sorted.isEmpty()) {
      return Value.missing();
    }
    Collections.sort(sorted);
    return Value.seconds(sorted.get((sorted.size() * percent + 99) / 100 - 1));
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
