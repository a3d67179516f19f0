package io.github.legstat.analysis.contact;

import java.util.Comparator;

/**
 * An entry of the ledger: a customer number that was missed on an ExoPhone.
 *
 * <p>Misses fall into {@link LostContact lost contacts}; the last of them tells what became of the
 * caller. There may be hundreds of thousands, so only that one is kept.
 */
final class MissedCaller {
  /**
   * The most urgent outcome first, and of those the latest miss; numbers make the order total. A
   * miss without a time may have been just now.
   */
  static final Comparator<MissedCaller> BY_URGENCY = MissedCaller::compare;

  /** More than the times from the beginning of all calendars to {@link ContactLog#NO_TIME}. */
  private static final int RANK_BITS = 60;

  private final PhoneDirectory numbers;
  private final long customer;
  private final long exophone;
  private LostContact contact;
  private int contacts = 1;
  private int misses = 1;
  private final long firstMiss;
  private long lastMiss;
  private long rank;
  private CallbackOutcome outcome;

  /**
   * A caller who has been missed once.
   *
   * @param numbers the numbers that these are keys of
   * @param customer the key of the customer's number
   * @param exophone the key of the number called
   * @param known whether the number tells who the caller is
   * @param time when the call began that was missed, or {@link ContactLog#NO_TIME}
   */
  MissedCaller(PhoneDirectory numbers, long customer, long exophone, boolean known, long time) {
    this.numbers = numbers;
    this.customer = customer;
    this.exophone = exophone;
    this.outcome = known ? CallbackOutcome.OPEN : CallbackOutcome.UNKNOWN_CALLER;
    this.contact = new LostContact(time);
    this.firstMiss = time;
    this.lastMiss = time;
  }

  private static int compare(MissedCaller one, MissedCaller other) {
    int order = Long.compare(one.rank, other.rank);
    order = order == 0 ? Long.compare(one.firstMiss, other.firstMiss) : order;
    order = order == 0 ? one.customer().compareTo(other.customer()) : order;
    return order == 0 ? one.exophone().compareTo(other.exophone()) : order;
  }

  /** Takes another miss into account; misses come in order of time, and those without one last. */
  void miss(long time) {
    misses++;
    if (time != ContactLog.NO_TIME) {
      lastMiss = time;
    }
    if (contact.isClosed()) {
      contact = new LostContact(time);
      contacts++;
    } else {
      contact.missAgain();
    }
  }

  /** Says that all calls of the caller have been taken into account. */
  void end() {
    // Kept here, as what they are made of lies far apart in memory.
    outcome = outcome == CallbackOutcome.UNKNOWN_CALLER ? outcome : contact.outcome();
    rank = (long) outcome.urgency() << RANK_BITS | (ContactLog.NO_TIME - lastMiss);
  }

  /** The last contact. */
  LostContact contact() {
    return contact;
  }

  /** How many contacts there are. */
  int contacts() {
    return contacts;
  }

  /** What became of the caller, once that is {@link #end said}. */
  CallbackOutcome outcome() {
    return outcome;
  }

  /** The number, as people dial it or as it was written; empty where there is none. */
  String customer() {
    return numbers.text(customer);
  }

  /** The number called, likewise. */
  String exophone() {
    return numbers.text(exophone);
  }

  /** The key of the number called, the same for all callers of a ledger who called it. */
  long exophoneKey() {
    return exophone;
  }

  /** Whether an ExoPhone is the one called. */
  boolean isOn(long otherExophone) {
    return exophone == otherExophone;
  }

  int misses() {
    return misses;
  }

  /** When the caller was first missed, or {@link ContactLog#NO_TIME}. */
  long firstMiss() {
    return firstMiss;
  }

  /** When the caller was last missed, or {@link ContactLog#NO_TIME}. */
  long lastMiss() {
    return lastMiss;
  }
}
