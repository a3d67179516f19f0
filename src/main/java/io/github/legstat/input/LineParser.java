package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;

/** Reads formats in which every line stands for itself. */
interface LineParser {
  /**
   * Adds what a line holds to the batch if it is of the usual kind, without looking for its end
   * first.
   *
   * @param from where the line begins in the bytes of the batch
   * @param limit where it ends at the latest
   * @param line its number, from zero, counted from the first of the batch
   * @return where the line ends, or a negative number if it has not been read
   */
  default int parseUsual(Batch batch, int from, int limit, int line) {
    return -1;
  }

  /**
   * Adds what a line holds to the batch, as rows or as a reject.
   *
   * @param from where the line begins in the bytes of the batch
   * @param to where it ends, without its line end
   * @param line its number, from zero, counted from the first of the batch
   */
  void parse(Batch batch, int from, int to, int line) throws IOException;
}
