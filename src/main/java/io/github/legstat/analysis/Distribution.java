package io.github.legstat.analysis;

/**
 * How often each whole number of seconds was met. Nothing is rounded, so sums, percentiles and the
 * merge with another one are exact; memory grows with the number of different values.
 */
final class Distribution {
  /** So many different values take as much room by themselves as all short ones in a row. */
  private static final int MANY_VALUES = 64;

  private static final int SHORT_SECONDS = 1024;
  private static final int[] NONE = {};

  /** How often each short value was met, by the value; none before there are many values. */
  private int[] shortCalls = NONE;

  /** How often other values were met, and what the counts of short ones cannot hold. */
  private LongMap calls = new LongMap();

  private long count;
  private long total;

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
    long rank = (count * percent + 99) / 100;
    long seen = 0;
    for (int seconds = 0; seconds < shortCalls.length; seconds++) {
      seen += shortCalls[seconds] + calls.get(seconds);
      if (seen >= rank) {
        return seconds;
      }
    }
    for (long seconds : calls.sortedKeys()) {
      seen += seconds < shortCalls.length ? 0 : calls.get(seconds);
      if (seen >= rank) {
        return seconds;
      }
    }
    throw new IllegalStateException("no values");
  }
}
