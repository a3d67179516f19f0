package io.github.legstat.engine;

import java.util.Optional;

/** Lets threads do one part of their work in the order in which they took it up. */
final class Turns {
  private long turn;
  private Optional<Throwable> failure = Optional.empty();

  /** Waits for the turn with this number; {@code false} if some thread has failed meanwhile. */
  synchronized boolean await(long number) throws InterruptedException {
    while (turn != number && failure.isEmpty()) {
      wait();
    }
    return failure.isEmpty();
  }

  /** Passes the turn on to the next number. */
  synchronized void end() {
    turn++;
    notifyAll();
  }

  /** Ends the work of all threads; the first cause counts. */
  synchronized void fail(Throwable cause) {
    if (failure.isEmpty()) {
      failure = Optional.of(cause);
    }
    notifyAll();
  }

  /** Why the work has ended early, if it has. */
  synchronized Optional<Throwable> failure() {
    return failure;
  }
}
