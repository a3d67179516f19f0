package io.github.legstat.analysis;

import java.util.Arrays;

/**
 * How often each whole number of seconds was met. Nothing is rounded, so sums, percentiles and the
 * merge with another one are exact; memory grows with the number of different values.
 */
final class Distribution {
  /** So many different values take as much room by themselves as all short ones in a row. */
  private static final int MANY_VALUES = 64;

  private static final int SHORT_SECONDS = 1024;
  private static final int[] NONE = {};
  private static final long[] NO_RANKS = {};

  /** How often each short value was met, by the value; none before there are many values. */
  private int[] shortCalls = NONE;

  /** How often other values were met, and what the counts of short ones cannot hold. */
  private LongMap calls = new LongMap();

  private long count;
  private long total;

  /** All values met, in order, from when somebody asks for their ranks. */
  private long[] values = NO_RANKS;

  /** The rank of the last call of each of these, counted from one. */
  private long[] ranks = NO_RANKS;

  /** Takes in a value, which is not below zero. */
  void add(long seconds) {
    if (seconds < shortCalls.length && shortCalls[(int) seconds] < Integer.MAX_VALUE) {
      shortCalls[(int) seconds]++;
    } else {
      addOther(seconds, 1);
    }
    count++;
    total += seconds;
  }

  private void addOther(long seconds, long times) {
    calls.add(seconds, times);
    if (shortCalls.length == 0 && calls.size() > MANY_VALUES) {
      LongMap all = calls;
      calls = new LongMap();
      shortCalls = new int[SHORT_SECONDS];
      all.forEach(this::addTimes);
    }
  }

  private void addTimes(long seconds, long times) {
    boolean fits =
        seconds < shortCalls.length && shortCalls[(int) seconds] + times <= Integer.MAX_VALUE;
    if (fits) {
      shortCalls[(int) seconds] += (int) times;
    } else {
      addOther(seconds, times);
    }
  }

  void merge(Distribution other) {
    for (int seconds = 0; seconds < other.shortCalls.length; seconds++) {
      if (other.shortCalls[seconds] > 0) {
        addTimes(seconds, other.shortCalls[seconds]);
      }
    }
    other.calls.forEach(this::addTimes);
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
    if (count == 0) {
      throw new IllegalStateException("no values");
    }
    if (ranks.length == 0 || ranks[ranks.length - 1] != count) {
      rank();
    }
    int found = Arrays.binarySearch(ranks, (count * percent + 99) / 100);
    return values[found < 0 ? ~found : found];
  }

  private void rank() {
    long[] others = calls.sortedKeys();
    values = new long[shortCalls.length + others.length];
    ranks = new long[values.length];
    int met = 0;
    long seen = 0;
    for (int seconds = 0; seconds < shortCalls.length; seconds++) {
      long times = shortCalls[seconds] + calls.get(seconds);
      if (times > 0) {
        seen += times;
        values[met] = seconds;
        ranks[met++] = seen;
      }
    }
    for (long seconds : others) {
      if (seconds >= shortCalls.length) {
        seen += calls.get(seconds);
        values[met] = seconds;
        ranks[met++] = seen;
      }
    }
    values = Arrays.copyOf(values, met);
    ranks = Arrays.copyOf(ranks, met);
  }
}
