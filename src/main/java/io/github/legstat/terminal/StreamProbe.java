package io.github.legstat.terminal;

/** Asks the system about a stream of this process. */
public interface StreamProbe {
  /** Finds no terminal anywhere. */
  StreamProbe NO_TERMINAL =
      new StreamProbe() {
        @Override
        public boolean isTerminal(StandardStream stream) {
          return false;
        }

        @Override
        public int width(StandardStream stream) {
          return 0;
        }
      };

  /** Whether the stream is a terminal; false when the system does not tell. */
  boolean isTerminal(StandardStream stream);

  /** Columns of the terminal behind the stream; 0 or less when the system does not tell. */
  int width(StandardStream stream);
}
