package io.github.legstat.terminal;

/** The three streams a process is born with. */
public enum StandardStream {
  /** Descriptor 0. */
  INPUT(0),
  /** Descriptor 1. */
  OUTPUT(1),
  /** Descriptor 2. */
  ERROR(2);

  private final int descriptor;

  StandardStream(int descriptor) {
    this.descriptor = descriptor;
  }

  /** The number by which the system knows the stream. */
  public int descriptor() {
    return descriptor;
  }
}
