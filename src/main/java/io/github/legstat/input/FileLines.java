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
  private long taken;

  /**
   * The lines between two offsets.
   *
   * @param from offset of the first line
   * @param to the size of the file when it was opened; what is appended later is not read
   * @param stretchBytes the length of a span, commonly {@link #STRETCH_BYTES}
   */
  FileLines(FileChannel channel, long from, long to, byte terminator, int stretchBytes) {
    this.channel = channel;
    this.from = from;
    this.to = to;
    this.terminator = terminator;
    this.stretchBytes = stretchBytes;
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
    int lastByte = (int) (spanEnd - 1 - offset);
    boolean last = spanEnd == to;
    fill(batch, offset, 0, lastByte + 1 + LOOK_AHEAD_BYTES);
    int begin = first ? 0 : lineAfter(batch, offset, 0);
    if (begin < 0 || begin > lastByte) {
      return new Extent(0, 0, last);
    }
    int end = last ? batch.length() : lineAfter(batch, offset, lastByte);
    return new Extent(begin, end < 0 ? batch.length() : end, last);
  }

  /**
   * Where the line after the next terminator begins; negative where the file ends first, or the
   * line is too long to be read.
   */
  private int lineAfter(Batch batch, long offset, int from) throws IOException {
    long pattern = Lines.pattern(terminator);
    int searched = from;
    while (true) {
      int filled = batch.length();
      int found = Lines.indexOf(batch.bytes(), searched, filled, pattern);
      if (found >= 0) {
        return found + 1;
      }
      searched = filled;
      if (filled - from > LONGEST_LINE_BYTES
          || fill(batch, offset, filled, filled + stretchBytes) == filled) {
        return -1;
      }
    }
  }

  /** Reads on until {@code wanted} bytes are there or the file ends; returns how many are. */
  private int fill(Batch batch, long offset, int filled, int wanted) throws IOException {
    int goal = (int) Math.min(wanted, to - offset);
    byte[] bytes = batch.ensureCapacity(goal + Lines.OVERREAD);
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, goal).position(filled);
    while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) > 0) {
      // A read may bring less than there is room for.
    }
    batch.setLength(buffer.position());
    return buffer.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
