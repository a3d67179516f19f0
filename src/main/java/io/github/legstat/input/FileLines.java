package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.ByteWords;
import java.io.IOException;
import java.util.Optional;

/**
 * The lines of a regular file. Each thread reads its own stretch: the lines that begin within a
 * span of so many bytes.
 */
final class FileLines implements LineSource {
  private final FileStretches file;
  private final byte terminator;

  /** The lines of a file; the first of its bytes begins one. */
  FileLines(FileStretches file, byte terminator) {
    this.file = file;
    this.terminator = terminator;
  }

  @Override
  public Optional<Stretch> take(Batch batch) {
    return file.take(batch, this::load);
  }

  /** A line belongs to the stretch in which it begins, so all but the first look one byte back. */
  private Extent load(Batch batch, long spanBegin, boolean first) throws IOException {
    long spanEnd = Math.min(spanBegin + file.spanBytes(), file.end());
    long offset = first ? spanBegin : spanBegin - 1;
    int spanLength = (int) (spanEnd - offset);
    boolean last = spanEnd == file.end();
    int filled = file.fill(batch, offset, spanLength + FileStretches.LOOK_AHEAD_BYTES);
    int searched = Math.min(filled, spanLength - 1);
    int begin = first ? 0 : Lines.indexOf(batch.bytes(), 0, searched, pattern()) + 1;
    if (begin == 0 && !first) {
      return new Extent(0, 0, last);
    }
    return new Extent(begin, last ? filled : endOfLine(batch, offset, begin, searched), last);
  }

  /** Reads on until the line in which the span's last byte stands has ended. */
  private int endOfLine(Batch batch, long offset, int begin, int lastByte) throws IOException {
    int lineBegin = Lines.lastIndexOf(batch.bytes(), begin, lastByte, terminator) + 1;
    int longest = Math.max(lineBegin, begin) + LONGEST_LINE_BYTES + 1;
    int searched = lastByte;
    int filled = batch.length();
    while (true) {
      int found = Lines.indexOf(batch.bytes(), searched, Math.min(filled, longest), pattern());
      if (found >= 0) {
        return found + 1;
      }
      if (filled >= longest) {
        batch.bytes()[longest] = terminator;
        return longest + 1;
      }
      searched = filled;
      filled = file.fill(batch, offset, filled + file.spanBytes());
      if (filled == searched) {
        return filled;
      }
    }
  }

  private long pattern() {
    return ByteWords.pattern(terminator);
  }

  @Override
  public Optional<String> damage() {
    return file.damage();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
