package io.github.legstat.analysis.metric;

import io.github.legstat.analysis.LongMap;
import java.util.Arrays;

/**
 * How often each number was met. The first ones are kept as they come, one after another: calls
 * fall into many small groups, and to look for the place of a number in each of these costs more
 * than to count all of them at the end.
 */
final class Occurrences {
  private static final int FIRST_ROOM = 8;
  private static final long[] NONE = {};

  /** All numbers met while they are few, repeated as often; from then on, none. */
  private long[] few = NONE;

  private int met;

  private final int most;

  /** How often each was met, once they are many. */
  private final LongMap many = new LongMap();

  /**
   * Nothing was met yet.
   *
   * @param most how many numbers are kept as they come
   */
  Occurrences(int most) {
    this.most = most;
  }

  /** Counts a number once more. */
  void add(long number) {
    if (makeRoom(1)) {
      few[met++] = number;
    } else {
      many.add(number, 1);
    }
  }

  /** Counts a number so many times more, at least once. */
  void add(long number, long times) {
    if (makeRoom(times)) {
      Arrays.fill(few, met, met + (int) times, number);
      met += (int) times;
    } else {
      many.add(number, times);
    }
  }

  /** Counts also what others were counted for. */
  void merge(Occurrences other) {
    if (other.areMany() || !makeRoom(other.met)) {
      other.forEach(this::add);
    } else {
      System.arraycopy(other.few, 0, few, met, other.met);
      met += other.met;
    }
  }

  /** Makes room for more numbers, if all together are few; else all are counted from now on. */
  private boolean makeRoom(long more) {
    if (more <= few.length - met) {
      return true;
    }
    if (areMany() || more > most - met) {
      countThose();
      return false;
    }
    few = Arrays.copyOf(few, Math.min(most, 2 * (met + (int) more) + FIRST_ROOM));
    return true;
  }

  private void countThose() {
    for (int i = 0; i < met; i++) {
      many.add(few[i], 1);
    }
    few = NONE;
    met = 0;
  }

  /** Are they no longer kept as they come? */
  boolean areMany() {
    return many.size() > 0;
  }

  /** Hands over each number with how often it was met, in no promised order. */
  void forEach(LongMap.EntryConsumer consumer) {
    many.forEach(consumer);
    forEachOfFew(consumer);
  }

  /** Hands over each number with how often it was met, in ascending order. */
  void forEachInOrder(LongMap.EntryConsumer consumer) {
    for (long number : many.sortedKeys()) {
      consumer.accept(number, many.get(number));
    }
    forEachOfFew(consumer);
  }

  private void forEachOfFew(LongMap.EntryConsumer consumer) {
    Arrays.sort(few, 0, met);
    int first = 0;
    for (int i = 1; i <= met; i++) {
      if (i == met || few[i] != few[first]) {
        consumer.accept(few[first], i - first);
        first = i;
      }
    }
  }
}
