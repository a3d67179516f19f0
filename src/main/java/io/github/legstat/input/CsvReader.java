package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads the rows of a CSV input behind its header. */
final class CsvReader implements CallReader {
  private final String name;
  private final LineSource lines;
  private final CsvDialect dialect;

  /** The header of the rows that the next piece to be settled begins with. */
  private volatile CsvHeader header;

  /** Scanners at rest: to bind one to a header takes as long as to scan some hundred rows. */
  private final Queue<CsvScanner> idle = new ConcurrentLinkedQueue<>();

  private byte[] carried = new byte[0];
  private long nextLine;

  /**
   * A reader of the rows behind a header.
   *
   * @param headerLines how many lines the header and what stands before it take
   */
  CsvReader(String name, LineSource lines, CsvDialect dialect, CsvHeader header, long headerLines) {
    this.name = name;
    this.lines = lines;
    this.dialect = dialect;
    this.header = header;
    this.nextLine = headerLines + 1;
  }

  @Override
  public Optional<Piece> take(Batch batch) throws IOException {
    batch.clear(name);
    return lines.take(batch).map(stretch -> new CsvPiece(batch, stretch));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Rows between two line ends, one of which may turn out to stand inside a quoted value. */
  private final class CsvPiece implements Piece {
    private final Batch batch;
    private final LineSource.Stretch stretch;
    private LineSource.Extent extent = new LineSource.Extent(0, 0, false);
    private CsvHeader headerBefore;
    private CsvHeader headerAfter;
    private int rest;

    CsvPiece(Batch batch, LineSource.Stretch stretch) {
      this.batch = batch;
      this.stretch = stretch;
      this.headerBefore = header;
      this.headerAfter = header;
    }

    @Override
    public void parse() throws IOException {
      extent = stretch.load();
      scan();
    }

    private void scan() {
      batch.clearRows();
      headerBefore = header;
      CsvScanner scanner = idle.poll();
      if (scanner == null) {
        scanner = new CsvScanner(dialect, headerBefore, batch.layout());
      }
      scanner.use(headerBefore);
      rest = scanner.scan(batch, extent.begin(), extent.end(), extent.last());
      headerAfter = scanner.header();
      idle.add(scanner);
    }

    @Override
    public void settle() {
      if (carried.length > 0 || headerBefore != header) {
        extent = extent.behind(carried, batch);
        scan();
      }
      header = headerAfter;
      if (extent.last()) {
        lines.damage().ifPresent(batch::setBroken);
      }
      batch.setFirstLine(nextLine);
      nextLine += batch.lineCount();
      carried = Arrays.copyOfRange(batch.bytes(), rest, Math.max(rest, extent.end()));
    }
  }
}
