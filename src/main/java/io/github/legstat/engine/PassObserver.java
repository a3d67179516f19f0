package io.github.legstat.engine;

import java.io.IOException;

/** Is told how far a way through all inputs has come. */
public interface PassObserver {
  /** Wants to know nothing. */
  PassObserver NONE =
      new PassObserver() {
        @Override
        public void begin() {}

        @Override
        public void read(long records) {}

        @Override
        public void end() {}
      };

  /** Called before the first record is read. */
  void begin();

  /**
   * Called behind each piece of input, on any thread, but by one at a time.
   *
   * @param records how many records of any kind there were in the piece
   * @throws IOException if the way is to end here
   */
  void read(long records) throws IOException;

  /** Called behind the last record, or where the way has ended before. */
  void end();
}
