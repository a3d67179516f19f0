package io.github.legstat.output;

import java.io.IOException;

/** Another run is writing the same file. */
public final class LockedException extends IOException {
  private static final long serialVersionUID = 1;

  /** Tells which file it is. */
  LockedException(String file) {
    super(file + ": another legstat is writing it, try again");
  }
}
