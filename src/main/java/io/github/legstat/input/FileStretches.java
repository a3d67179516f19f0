package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * The bytes of a regular file, in spans of one length that threads take up and read on their own.
 */
final class FileStretches implements Closeable {
  /** How many bytes behind a span are read with it, as what begins in it mostly ends there. */
  static final int LOOK_AHEAD_BYTES = 1 << 13;

  private final FileChannel channel;
  private final long from;
  private final long to;
  private final int spanBytes;
  private final Damage damage;
  private long taken;

  /** What reads a span. */
  interface Loader {
    /** Brings what belongs to the span that begins at an offset into a batch. */
    LineSource.Extent load(Batch batch, long spanBegin, boolean first) throws IOException;
  }

  /**
   * The bytes between two offsets.
   *
   * @param to the size of the file when it was first looked at; what is appended later is not read
   */
  FileStretches(FileChannel channel, long from, long to, int spanBytes, Damage damage) {
    this.channel = channel;
    this.from = from;
    this.to = to;
    this.spanBytes = spanBytes;
    this.damage = damage;
  }

  /** The next span, in file order, one thread at a time; empty at the end. */
  Optional<LineSource.Stretch> take(Batch batch, Loader loader) {
    long begin = from + taken * spanBytes;
    if (begin >= to) {
      return Optional.empty();
    }
    boolean first = taken == 0;
    taken++;
    return Optional.of(() -> loader.load(batch, begin, first));
  }

  /** Where the bytes end. */
  long end() {
    return to;
  }

  /** How long a span is. */
  int spanBytes() {
    return spanBytes;
  }

  /**
   * Reads on behind the bytes that a batch has until {@code wanted} are there or the file ends;
   * returns how many are.
   *
   * @param offset where the first byte of the batch stands
   */
  int fill(Batch batch, long offset, int wanted) throws IOException {
    int goal = (int) Math.min(wanted, to - offset);
    byte[] bytes = batch.ensureCapacity(goal);
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, goal).position(batch.length());
    while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) > 0) {
      // A read may bring less than there is room for.
    }
    if (buffer.hasRemaining()) {
      damage.note(FileStream.SHORTER);
    }
    batch.setLength(buffer.position());
    return buffer.position();
  }

  /** What was found damaged in the bytes. */
  Optional<String> damage() {
    return damage.message();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
