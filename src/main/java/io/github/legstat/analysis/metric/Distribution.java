package io.github.legstat.analysis.metric;

import io.github.legstat.analysis.LongMap;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How often each whole number of seconds was met. Nothing is rounded, so sums, percentiles and the
 * merge with another one are exact; memory grows with the number of different values.
 */
final class Distribution {
  private static final int SHORT_SECONDS = 1024;
  private static final long[] NONE = {};

  /** How often each short value was met, by the value; none before there are many values. */
  private long[] shortCalls = NONE;

  /** All other values. */
  private Occurrences others = new Occurrences(SHORT_SECONDS);

  private long count;
  private long total;

  /** All values met, in order, from when somebody asks for their ranks. */
  private long[] values = NONE;

  /** The rank of the last call of each of these, counted from one. */
  private long[] ranks = NONE;

  /** Takes in a value, which is not below zero. */
  void add(long seconds) {
    if (seconds < shortCalls.length) {
      shortCalls[(int) seconds]++;
    } else {
      others.add(seconds);
      separate();
    }
    count++;
    total += seconds;
  }

  void merge(Distribution other) {
    if (shortCalls.length == 0 && other.shortCalls.length == 0) {
      others.merge(other.others);
      separate();
    } else {
      other.forEachInOrder(this::add);
    }
    count += other.count;
    total += other.total;
  }

  private void add(long seconds, long times) {
    if (seconds < shortCalls.length) {
      shortCalls[(int) seconds] += times;
    } else {
      others.add(seconds, times);
      separate();
    }
  }

  /** Puts short values where they belong, once there are many. */
  private void separate() {
    if (shortCalls.length == 0 && others.areMany()) {
      Occurrences all = others;
      others = new Occurrences(SHORT_SECONDS);
      shortCalls = new long[SHORT_SECONDS];
      all.forEach(this::add);
    }
  }

  private void forEachInOrder(LongMap.EntryConsumer consumer) {
    for (int seconds = 0; seconds < shortCalls.length; seconds++) {
      if (shortCalls[seconds] > 0) {
        consumer.accept(seconds, shortCalls[seconds]);
      }
    }
    others.forEachInOrder(consumer);
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
    LongStream.Builder inOrder = LongStream.builder();
    LongStream.Builder last = LongStream.builder();
    long[] seen = new long[1];
    forEachInOrder(
        (seconds, times) -> {
          seen[0] += times;
          inOrder.add(seconds);
          last.add(seen[0]);
        });
    values = inOrder.build().toArray();
    ranks = last.build().toArray();
  }
}
