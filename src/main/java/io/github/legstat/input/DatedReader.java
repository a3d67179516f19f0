package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.DateOrder;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads an input of which it is known how its dates are written.
 *
 * @param reader reads the records
 * @param order which number is the day in dates that a spreadsheet has rewritten
 */
record DatedReader(CallReader reader, DateOrder order) implements CallReader {
  @Override
  public Optional<Piece> take(Batch batch) throws IOException {
    Optional<Piece> piece = reader.take(batch);
    batch.setDateOrder(order);
    return piece;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
