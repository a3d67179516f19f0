package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * The lines of a regular file. Each thread reads its own stretch: the lines that begin within a
 * span of so many bytes.
 */
final class FileLines implements LineSource {
  private static final int LOOK_AHEAD_BYTES = 1 << 13;

  private final FileChannel channel;
  private final long from;
  private final long to;
  private final byte terminator;
  private final int stretchBytes;
  private final Damage damage;
  private long taken;

  /**
   * The lines between two offsets.
   *
   * @param from offset of the first line
   * @param to the size of the file when it was first looked at; what is appended later is not read
   * @param stretchBytes the length of a span, commonly {@link #STRETCH_BYTES}
   */
  FileLines(
      FileChannel channel, long from, long to, byte terminator, int stretchBytes, Damage damage) {
    this.channel = channel;
    this.from = from;
    this.to = to;
    this.terminator = terminator;
    this.stretchBytes = stretchBytes;
    this.damage = damage;
  }

  @Override
  public Optional<Stretch> take(Batch batch) {
    long begin = from + taken * stretchBytes;
    if (begin >= to) {
      return Optional.empty();
    }
    boolean first = taken == 0;
    taken++;
    return Optional.of(() -> load(batch, begin, first));
  }

  /** A line belongs to the stretch in which it begins, so all but the first look one byte back. */
  private Extent load(Batch batch, long spanBegin, boolean first) throws IOException {
    long spanEnd = Math.min(spanBegin + stretchBytes, to);
    long offset = first ? spanBegin : spanBegin - 1;
    int spanLength = (int) (spanEnd - offset);
    boolean last = spanEnd == to;
    int filled = fill(batch, offset, 0, spanLength + LOOK_AHEAD_BYTES);
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
      filled = fill(batch, offset, filled, filled + stretchBytes);
      if (filled == searched) {
        return filled;
      }
    }
  }

  private long pattern() {
    return Lines.pattern(terminator);
  }

  /** Reads on until {@code wanted} bytes are there or the file ends; returns how many are. */
  private int fill(Batch batch, long offset, int filled, int wanted) throws IOException {
    int goal = (int) Math.min(wanted, to - offset);
    byte[] bytes = batch.ensureCapacity(goal + Lines.OVERREAD);
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, goal).position(filled);
    while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) > 0) {
      // A read may bring less than there is room for.
    }
    if (buffer.hasRemaining()) {
      damage.note(FileStream.SHORTER);
    }
    batch.setLength(buffer.position());
    return buffer.position();
  }

  @Override
  public Optional<String> damage() {
    return damage.message();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
