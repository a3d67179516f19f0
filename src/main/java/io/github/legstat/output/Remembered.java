package io.github.legstat.output;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is made once for each number, and known from then on. Serves one thread.
 *
 * @param <T> what is made
 */
final class Remembered<T> {
  /** More than this is not remembered: no honest log has as many combinations of statuses. */
  private static final int MOST = 1 << 16;

  private static final int FEWEST = 256;

  private Object[] known = new Object[FEWEST];

  /** Makes what belongs to a number. */
  interface Making<T> {
    /** Makes it. */
    T make() throws IOException;
  }

  /** What belongs to a number, made now if that has not been done yet. */
  @SuppressWarnings("unchecked") // as nothing else is put there
  T get(int number, Making<T> making) throws IOException {
    if (number >= MOST) {
      return making.make();
    }
    if (number >= known.length) {
      known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
    }
    Optional<T> found = Optional.ofNullable((T) known[number]);
    if (found.isPresent()) {
      return found.get();
    }
    T made = making.make();
    known[number] = made;
    return made;
  }
}
