package io.github.legstat.output;

import java.util.Arrays;

/**
 * What has been made for each number. Nothing is made to ask for it, as that is done for each of
 * millions of records. Serves one thread.
 *
 * @param <T> what is made
 */
final class Remembered<T> {
  /** More than this is not remembered: no honest log has as many combinations of statuses. */
  private static final int MOST = 1 << 16;

  private static final int FEWEST = 256;

  private Object[] known = new Object[FEWEST];

  /** The number of what stands at the last place, which all numbers share that are beyond. */
  private int beyond = -1;

  /** Whether something is known for a number. */
  boolean has(int number) {
    return number < MOST ? number < known.length && known[number] != null : number == beyond;
  }

  /** What is known for a number that {@link #has} something. */
  @SuppressWarnings("unchecked") // as nothing else is put there
  T get(int number) {
    return (T) known[Math.min(number, MOST)];
  }

  /** Makes something known. */
  void put(int number, T made) {
    int place = Math.min(number, MOST);
    if (place >= known.length) {
      known = Arrays.copyOf(known, Math.max(place + 1, 2 * known.length));
    }
    known[place] = made;
    beyond = place == MOST ? number : beyond;
  }
}
