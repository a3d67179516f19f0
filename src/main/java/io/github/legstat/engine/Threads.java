package io.github.legstat.engine;

/** What all that start threads of their own need. */
public final class Threads {
  private Threads() {}

  /** Waits until a thread has ended; an interrupt meanwhile is kept for whoever asks later. */
  public static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
