package io.github.legstat.analysis.contact;

import java.util.function.Predicate;

/** How many callers came to each outcome, and how often nobody answered them. */
final class OutcomeCounts {
  private static final CallbackOutcome[] OUTCOMES = CallbackOutcome.values();

  private final long[] callers = new long[OUTCOMES.length];
  private final long[] misses = new long[OUTCOMES.length];

  /** Counts a caller whose outcome is known by now. */
  // The ordinal is no more than a place here, which never leaves the process.
  @SuppressWarnings("EnumOrdinal")
  void add(MissedCaller caller) {
    int place = caller.outcome().ordinal();
    callers[place]++;
    misses[place] += caller.misses();
  }

  /** Counts the callers that others have counted. */
  void merge(OutcomeCounts other) {
    for (int place = 0; place < callers.length; place++) {
      callers[place] += other.callers[place];
      misses[place] += other.misses[place];
    }
  }

  /** The callers who came to certain outcomes. */
  long callers(Predicate<CallbackOutcome> wanted) {
    return sum(callers, wanted);
  }

  /** The calls that nobody answered of callers who came to certain outcomes. */
  long misses(Predicate<CallbackOutcome> wanted) {
    return sum(misses, wanted);
  }

  private static long sum(long[] counts, Predicate<CallbackOutcome> wanted) {
    long sum = 0;
    for (int place = 0; place < counts.length; place++) {
      sum += wanted.test(OUTCOMES[place]) ? counts[place] : 0;
    }
    return sum;
  }
}
