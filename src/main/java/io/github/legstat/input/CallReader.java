package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one input, piece by piece.
 *
 * <p>{@link #take} hands out the pieces in input order to one thread at a time; each is then parsed
 * on whatever thread took it, and settled in input order again.
 */
public interface CallReader extends Closeable {
  /**
   * Takes the next piece, whose rows will stand in {@code batch}; empty at the end of the input.
   *
   * @throws IOException if the input cannot be read on
   */
  Optional<Piece> take(Batch batch) throws IOException;

  /** One piece of an input on its way into a batch. */
  interface Piece {
    /** A piece that is in its batch already and depends on no other. */
    Piece SETTLED =
        new Piece() {
          @Override
          public void parse() {}

          @Override
          public void settle() {}
        };

    /** Fills the batch. Pieces may do this at the same time as others. */
    void parse() throws IOException;

    /**
     * Puts right what depends on the pieces before: where lines are counted from, and rows that
     * reach over the border. One piece at a time, in input order.
     */
    void settle() throws IOException;
  }
}
