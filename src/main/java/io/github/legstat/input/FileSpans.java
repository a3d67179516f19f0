package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * A regular file cut where records of a JSON document seem to begin. Each thread reads its own
 * stretch; both sides of a cut find it by the same bytes.
 */
final class FileSpans implements LineSource {
  private static final int LOOK_AHEAD_BYTES = 1 << 13;

  private final FileChannel channel;
  private final long from;
  private final long to;
  private final DocumentStart start;
  private final int stretchBytes;
  private final Damage damage;
  private long taken;

  /**
   * The bytes between two offsets.
   *
   * @param to the size of the file when it was first looked at; what is appended later is not read
   * @param start how records begin
   */
  FileSpans(
      FileChannel channel,
      long from,
      long to,
      DocumentStart start,
      int stretchBytes,
      Damage damage) {
    this.channel = channel;
    this.from = from;
    this.to = to;
    this.start = start;
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

  private Extent load(Batch batch, long spanBegin, boolean first) throws IOException {
    int length = (int) Math.min(stretchBytes, to - spanBegin);
    boolean last = spanBegin + length == to;
    fill(batch, spanBegin, length + LOOK_AHEAD_BYTES);
    int begin = first ? 0 : cut(batch, spanBegin, 0);
    int end = last ? length : cut(batch, spanBegin, length);
    return new Extent(Math.min(begin, batch.length()), Math.min(end, batch.length()), last);
  }

  /** Where a record seems to begin, or the place itself if none does within the window. */
  private int cut(Batch batch, long spanBegin, int place) throws IOException {
    int found = start.next(batch.bytes(), place, Math.min(batch.length(), windowEnd(place)));
    if (found < 0 && batch.length() < windowEnd(place)) {
      fill(batch, spanBegin, windowEnd(place));
      found = start.next(batch.bytes(), place, batch.length());
    }
    return found < 0 ? place : found;
  }

  private static int windowEnd(int place) {
    return place + DocumentStart.WINDOW_BYTES;
  }

  /** Reads on until {@code wanted} bytes are there or the file ends. */
  private void fill(Batch batch, long offset, int wanted) throws IOException {
    int goal = (int) Math.min(wanted, to - offset);
    byte[] bytes = batch.ensureCapacity(goal + Lines.OVERREAD);
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, goal).position(batch.length());
    while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) > 0) {
      // A read may bring less than there is room for.
    }
    if (buffer.hasRemaining()) {
      damage.note(FileStream.SHORTER);
    }
    batch.setLength(buffer.position());
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
