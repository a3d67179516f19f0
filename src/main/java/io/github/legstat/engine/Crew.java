package io.github.legstat.engine;

/**
 * Threads that work for another, which waits for them; but once all is lost not for those that wait
 * themselves, as for a pipe that has nothing more to read and does not end either.
 */
final class Crew {
  private int present;
  private int waiting;

  /** Takes in threads, which are at work from now on. */
  Crew(int threads) {
    present = threads;
  }

  /** Says that the calling thread may have to wait long, and changes nothing while it does. */
  synchronized void pause() {
    waiting++;
    notifyAll();
  }

  /** Says that the calling thread waits no more. */
  synchronized void resume() {
    waiting--;
  }

  /** Says that the calling thread has ended its work. */
  synchronized void leave() {
    present--;
    notifyAll();
  }

  /**
   * Waits until nobody is at work any more; an interrupt meanwhile is kept for whoever asks later.
   *
   * @param turns tell whether some thread has failed
   */
  synchronized void await(Turns turns) {
    boolean interrupted = false;
    while (present > 0 && (present > waiting || turns.failure().isEmpty())) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
