package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.ByteWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Reads an input line by line; a damaged line costs that line. */
final class LineReader implements CallReader {
  private final String name;
  private final LineSource lines;
  private final long terminators;
  private final Function<Batch, LineParser> parsers;

  /** Parsers that are not at work; what they know of the lines so far helps with the next. */
  private final Queue<LineParser> idle = new ConcurrentLinkedQueue<>();

  private long nextLine = 1;

  /**
   * A reader of lines.
   *
   * @param terminator what lines end in
   * @param parsers makes a parser for the thread that fills a batch
   */
  LineReader(String name, LineSource lines, byte terminator, Function<Batch, LineParser> parsers) {
    this.name = name;
    this.lines = lines;
    this.terminators = ByteWords.pattern(terminator);
    this.parsers = parsers;
  }

  @Override
  public Optional<Piece> take(Batch batch) throws IOException {
    batch.clear(name);
    return lines.take(batch).map(stretch -> new LinePiece(batch, stretch));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Some whole lines. */
  private final class LinePiece implements Piece {
    private final Batch batch;
    private final LineSource.Stretch stretch;

    LinePiece(Batch batch, LineSource.Stretch stretch) {
      this.batch = batch;
      this.stretch = stretch;
    }

    @Override
    public void parse() throws IOException {
      LineSource.Extent extent = stretch.load();
      LineParser parser = Optional.ofNullable(idle.poll()).orElseGet(() -> parsers.apply(batch));
      int line = 0;
      int at = extent.begin();
      batch.setLength(Math.max(batch.length(), extent.end()));
      while (at < extent.end()) {
        int end = parser.parseUsual(batch, at, extent.end(), line);
        if (end >= 0) {
          line++;
          at = end + 1;
          continue;
        }
        int found = Lines.indexOf(batch.bytes(), at, extent.end(), terminators);
        end = found < 0 ? extent.end() : found;
        if (end - at > LineSource.LONGEST_LINE_BYTES) {
          int length = LineSource.LONGEST_LINE_BYTES;
          String raw = new String(batch.bytes(), at, length, StandardCharsets.UTF_8);
          batch.addReject(line, line, LineSource.TOO_LONG, raw);
        } else if (!isBlank(at, end) && !InputComments.beginsAt(batch.bytes(), at, end)) {
          parser.parse(batch, at, end, line);
        }
        line++;
        at = end + 1;
      }
      idle.add(parser);
      batch.setLineCount(line);
      if (extent.last()) {
        lines.damage().ifPresent(batch::setBroken);
      }
    }

    private boolean isBlank(int from, int to) {
      for (int at = from; at < to; at++) {
        if (batch.bytes()[at] > ' ' || batch.bytes()[at] < 0) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void settle() {
      batch.setFirstLine(nextLine);
      nextLine += batch.lineCount();
    }
  }
}
