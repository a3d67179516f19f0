package io.github.legstat.engine;

import io.github.legstat.model.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Copies of the records of one thread that are pending until the end of a pass: what has been read
 * by then cannot be read again where it came through a pipe. They are few in any real log, as each
 * is a call that was going on when the log was made.
 */
final class PendingRecords {
  private static final int MOST_BYTES = 1 << 29;

  private final Function<Batch, Candidates> reading;
  private final List<Pending> records = new ArrayList<>();
  private Optional<Candidates> copies = Optional.empty();

  /**
   * A pending record.
   *
   * @param place its place among all that are read
   * @param candidates the copies that it stands among
   * @param row its row there
   */
  record Pending(long place, Candidates candidates, int row) {}

  /** No records yet; copies are read with these candidates. */
  PendingRecords(Function<Batch, Candidates> reading) {
    this.reading = reading;
  }

  /** Takes in a record. */
  void add(Batch batch, int row, long place) {
    if (copies.isEmpty() || !fits(copies.get().batch(), batch, row)) {
      copies = Optional.of(reading.apply(emptyLike(batch, row)));
    }
    Candidates into = copies.get();
    int line = (int) (batch.line(row) - into.batch().firstLine());
    into.batch().addCopy(line, batch, row);
    records.add(new Pending(place, into, into.batch().rows() - 1));
  }

  private static boolean fits(Batch copies, Batch batch, int row) {
    long line = batch.line(row) - copies.firstLine();
    return copies.input().equals(batch.input())
        && copies.dateOrder() == batch.dateOrder()
        && line >= 0
        && line <= Integer.MAX_VALUE
        && copies.length() <= MOST_BYTES;
  }

  private static Batch emptyLike(Batch batch, int row) {
    Batch copies = new Batch(batch.layout());
    copies.clear(batch.input());
    copies.setDateOrder(batch.dateOrder());
    copies.setFirstLine(batch.line(row));
    return copies;
  }

  /** The records, in their order. */
  List<Pending> all() {
    return records;
  }
}
