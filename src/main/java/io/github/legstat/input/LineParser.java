package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;

/** Reads formats in which every line stands for itself. */
interface LineParser {
  /**
   * Adds what a line holds to the batch, as rows or as a reject.
   *
   * @param from where the line begins in the bytes of the batch
   * @param to where it ends, without its line end
   * @param line its number, from zero, counted from the first of the batch
   */
  void parse(Batch batch, int from, int to, int line) throws IOException;
}
