package io.github.legstat.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An entry of the ledger: a customer number that was missed on an ExoPhone.
 *
 * <p>Misses fall into {@link LostContact lost contacts}; the last of them tells what became of the
 * caller.
 */
final class MissedCaller {
  /**
   * Who to call first: those who wait, then the latest miss; numbers make the order total. A miss
   * without a time may have been just now.
   */
  static final Comparator<MissedCaller> URGENCY = MissedCaller::compare;

  private final String customer;
  private final String exophone;
  private final boolean known;
  private final List<LostContact> contacts = new ArrayList<>();
  private long misses;
  private long firstMiss = ContactLog.NO_TIME;
  private long lastMiss = ContactLog.NO_TIME;

  /**
   * A caller without misses yet.
   *
   * @param customer the number, as people dial it or as it was written; empty where there is none
   * @param exophone the number called, likewise
   * @param known whether the number tells who the caller is
   */
  MissedCaller(String customer, String exophone, boolean known) {
    this.customer = customer;
    this.exophone = exophone;
    this.known = known;
  }

  // Written out, as there may be hundreds of thousands.
  private static int compare(MissedCaller one, MissedCaller other) {
    int order = Integer.compare(one.outcome().urgency(), other.outcome().urgency());
    order = order == 0 ? Long.compare(other.lastMiss, one.lastMiss) : order;
    order = order == 0 ? Long.compare(one.firstMiss, other.firstMiss) : order;
    order = order == 0 ? one.customer.compareTo(other.customer) : order;
    return order == 0 ? one.exophone.compareTo(other.exophone) : order;
  }

  /** Takes a miss into account; misses come in order of time, and those without one last. */
  void miss(long time) {
    misses++;
    if (misses == 1) {
      firstMiss = time;
    }
    if (time != ContactLog.NO_TIME || misses == 1) {
      lastMiss = time;
    }
    if (contacts.isEmpty() || contact().closing().isPresent()) {
      contacts.add(new LostContact(time));
    }
  }

  /** The last contact. */
  LostContact contact() {
    return contacts.get(contacts.size() - 1);
  }

  /** All contacts in order of time. */
  List<LostContact> contacts() {
    return contacts;
  }

  /** What became of the caller. */
  CallbackOutcome outcome() {
    return known ? contact().outcome() : CallbackOutcome.UNKNOWN_CALLER;
  }

  String customer() {
    return customer;
  }

  String exophone() {
    return exophone;
  }

  long misses() {
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
