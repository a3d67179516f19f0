package io.github.legstat.analysis.contact;

import java.util.Arrays;

/**
 * How long some contacts waited, eight bytes each. Waits spread over days, so that hardly two are
 * the same, which is what a {@code Distribution} would live on.
 */
final class Waits {
  private static final int FEW = 16;

  private long[] seconds = new long[FEW];
  private int count;
  private boolean isSorted;

  void add(long wait) {
    makeRoom(1);
    seconds[count++] = wait;
    isSorted = false;
  }

  void merge(Waits other) {
    makeRoom(other.count);
    System.arraycopy(other.seconds, 0, seconds, count, other.count);
    count += other.count;
    isSorted = false;
  }

  private void makeRoom(int more) {
    if (seconds.length - count < more) {
      seconds = Arrays.copyOf(seconds, Math.max(2 * seconds.length, count + more));
    }
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /**
   * The shortest wait that so many of a hundred contacts did not exceed (nearest rank).
   *
   * @throws IllegalStateException if there are none
   */
  long percentile(int percent) {
    if (count == 0) {
      throw new IllegalStateException("nobody waited");
    }
    if (!isSorted) {
      Arrays.parallelSort(seconds, 0, count);
      isSorted = true;
    }
    return seconds[(int) (((long) count * percent + 99) / 100) - 1];
  }
}
