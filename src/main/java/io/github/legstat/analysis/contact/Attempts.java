package io.github.legstat.analysis.contact;

/**
 * How many attempts contacts took, and at which of them somebody talked. Takes the calls of one
 * customer after another, each in order of time.
 */
final class Attempts {
  /** The last attempt that is told apart from those behind it. */
  static final int LAST = 10;

  private final long window;
  private final long end;
  private final long[] tried = new long[LAST + 1];
  private final long[] talked = new long[LAST + 1];
  private long contacts;
  private long calls;
  private long undecided;
  private long began;
  private int attempt;

  /**
   * No contacts yet.
   *
   * @param window seconds after its first call in which a contact takes in further ones
   * @param end the end of the data, local time in seconds
   */
  Attempts(long window, long end) {
    this.window = window;
    this.end = end;
  }

  /** Takes the next call of a customer into account. */
  void add(long time, boolean connected) {
    if (attempt > 0 && time - began > window) {
      endCustomer();
    }
    if (attempt == 0) {
      began = time;
    }
    attempt++;
    if (connected) {
      talked[Math.min(attempt, LAST)]++;
      count();
    }
  }

  /** Says that the customer has no further calls. */
  void endCustomer() {
    if (attempt > 0 && end - began <= window) {
      undecided++;
      attempt = 0;
    } else if (attempt > 0) {
      count();
    }
  }

  /** Takes the contacts of other customers into account, of whom no further calls will come. */
  void merge(Attempts other) {
    contacts += other.contacts;
    calls += other.calls;
    undecided += other.undecided;
    for (int each = 1; each <= LAST; each++) {
      tried[each] += other.tried[each];
      talked[each] += other.talked[each];
    }
  }

  private void count() {
    contacts++;
    calls += attempt;
    for (int each = 1; each <= Math.min(attempt, LAST); each++) {
      tried[each]++;
    }
    attempt = 0;
  }

  /** All contacts that are decided. */
  long contacts() {
    return contacts;
  }

  /** The calls of all of them. */
  long calls() {
    return calls;
  }

  /** Contacts on which nobody has talked and whose window is not over. */
  long undecided() {
    return undecided;
  }

  /** Contacts that came to an attempt, counted from 1. */
  long tried(int number) {
    return tried[number];
  }

  /** Contacts on which both talked at an attempt; the last one stands for all behind it too. */
  long talked(int number) {
    return talked[number];
  }

  /** Contacts on which both talked at an attempt or at one before it. */
  long reached(int number) {
    long reached = 0;
    for (int each = 1; each <= number; each++) {
      reached += talked[each];
    }
    return reached;
  }
}
