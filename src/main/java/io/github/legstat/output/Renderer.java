package io.github.legstat.output;

import io.github.legstat.report.Column;
import io.github.legstat.report.Report;
import io.github.legstat.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes reports and listings in one format. The stream stays open: it belongs to whoever opened
 * it.
 */
public interface Renderer {

  /**
   * Writes a whole report and flushes the stream.
   *
   * @throws IOException if the stream fails, as on a full disk or a closed pipe
   */
  void report(Report report, OutputStream out) throws IOException;

  /**
   * Begins a listing.
   *
   * @param columns what stands in each place of an entry
   * @throws IOException if the stream fails
   * @throws UnsupportedOperationException if the format carries no listings
   */
  default EntryWriter entries(List<Column> columns, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("the format carries no listings");
  }

  /**
   * Begins a listing whose entries several threads make, each some of them.
   *
   * @return makes the lines of one thread, which belong behind what has been written
   * @throws IOException if the stream fails
   * @throws UnsupportedOperationException if the format is not {@link OutputFormat#isFlat flat}
   */
  default Supplier<EntryLines> lines(
      List<Column> columns, EntryLines.Sharing sharing, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("the format knows more than rows");
  }

  /**
   * Writes the rows of a table as a listing, and flushes the stream. There may be very many.
   *
   * @throws IOException if the stream fails
   * @throws UnsupportedOperationException if the format is not {@link OutputFormat#isFlat flat}
   */
  default void listing(Table table, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("the format knows more than rows");
  }
}
