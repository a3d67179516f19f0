package io.github.legstat.analysis;

/**
 * How often each whole number of seconds was met. Nothing is rounded, so sums, percentiles and the
 * merge with another one are exact; memory grows with the number of different values.
 */
final class Distribution {
  private final LongMap calls = new LongMap();
  private long count;
  private long total;

  void add(long seconds) {
    calls.add(seconds, 1);
    count++;
    total += seconds;
  }

  void merge(Distribution other) {
    other.calls.forEach(calls::add);
    count += other.count;
    total += other.total;
  }

  /** How many values there are. */
  long count() {
    return count;
  }

  /** The sum of all values. */
  long total() {
    return total;
  }

  /**
   * The smallest value that so many of a hundred values do not exceed (nearest rank).
   *
   * @throws IllegalStateException if there are no values
   */
  long percentile(int percent) {
    long rank = (count * percent + 99) / 100;
    long seen = 0;
    for (long seconds : calls.sortedKeys()) {
      seen += calls.get(seconds);
      if (seen >= rank) {
        return seconds;
      }
    }
    throw new IllegalStateException("no values");
  }
}
