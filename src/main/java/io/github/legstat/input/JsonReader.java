package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Reads JSON documents, one behind the other, of any size. Pieces begin where a record seems to
 * begin, and are read as if the same were open there as around the first record; one that turns out
 * to begin elsewhere is read once more.
 */
final class JsonReader implements CallReader {
  private final String name;
  private final LineSource spans;
  private final Nesting guess;
  private final Function<Batch, DocumentScanner> scanners;

  /** Scanners that are not at work; what they know of the records so far helps with the next. */
  private final Queue<DocumentScanner> idle = new ConcurrentLinkedQueue<>();

  private Nesting nesting = Nesting.NONE;
  private byte[] carried = new byte[0];
  private long nextLine = 1;
  private boolean begun;

  private boolean damaged;

  /** Whether nothing can be read behind some damage. */
  private volatile boolean ended;

  /**
   * A reader of documents.
   *
   * @param spans cuts the input where records seem to begin
   * @param guess what is probably open there
   * @param scanners makes a scanner for the thread that fills a batch
   */
  JsonReader(
      String name, LineSource spans, Nesting guess, Function<Batch, DocumentScanner> scanners) {
    this.name = name;
    this.spans = spans;
    this.guess = guess;
    this.scanners = scanners;
  }

  @Override
  public Optional<Piece> take(Batch batch) throws IOException {
    if (ended) {
      return Optional.empty();
    }
    batch.clear(name);
    Nesting before = begun ? guess : Nesting.NONE;
    begun = true;
    return spans.take(batch).map(stretch -> new DocumentPiece(batch, stretch, before));
  }

  @Override
  public void close() throws IOException {
    spans.close();
  }

  /** What stands between two cuts. */
  private final class DocumentPiece implements Piece {
    private final Batch batch;
    private final LineSource.Stretch stretch;
    private final Nesting guessed;
    private LineSource.Extent extent = new LineSource.Extent(0, 0, false);
    private Nesting after = Nesting.NONE;
    private int rest;
    private boolean reliedOnGuess;
    private Optional<DocumentScanner.DocumentDamage> damage = Optional.empty();

    DocumentPiece(Batch batch, LineSource.Stretch stretch, Nesting guessed) {
      this.batch = batch;
      this.stretch = stretch;
      this.guessed = guessed;
    }

    @Override
    public void parse() throws IOException {
      extent = stretch.load();
      scan(guessed);
    }

    private void scan(Nesting before) throws IOException {
      DocumentScanner scanner =
          Optional.ofNullable(idle.poll()).orElseGet(() -> scanners.apply(batch));
      batch.clearRows();
      rest = scanner.scan(batch, extent.begin(), extent.end(), extent.last(), before);
      after = scanner.nesting();
      reliedOnGuess = scanner.reliedOnGuess();
      damage = scanner.damage();
      batch.setLineCount(scanner.lines());
      idle.add(scanner);
    }

    @Override
    public void settle() throws IOException {
      if (ended) {
        batch.clearRows();
        return;
      }
      if (carried.length > 0 || reliedOnGuess || !isWellGuessed()) {
        extent = extent.behind(carried, batch);
        scan(nesting);
      }
      nesting = after.knowing(nesting).behind((int) batch.lineCount());
      carried = Arrays.copyOfRange(batch.bytes(), rest, Math.max(rest, extent.end()));
      batch.setFirstLine(nextLine);
      tellDamage();
      nextLine += batch.lineCount();
      if (extent.last()) {
        spans.damage().ifPresent(batch::setBroken);
      }
    }

    /** Tells of the first damage of the document, as what follows may come of it. */
    private void tellDamage() {
      if (damage.isPresent()) {
        if (!damaged) {
          batch.setBroken(
              "the document breaks off or is damaged in line " + (nextLine + damage.get().line()));
        }
        damaged = true;
        ended = damage.get().ends();
      }
    }

    private boolean isWellGuessed() {
      boolean beginsWithObject =
          extent.begin() < extent.end() && batch.bytes()[extent.begin()] == '{';
      return nesting.equals(guessed) || (beginsWithObject && nesting.fits(guessed));
    }
  }
}
