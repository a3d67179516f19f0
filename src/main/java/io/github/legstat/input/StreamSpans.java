package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** A stream of JSON documents, cut where their records seem to begin. */
final class StreamSpans implements LineSource {
  private final InputStream stream;
  private final DocumentStart start;
  private final int stretchBytes;
  private final Damage damage;
  private byte[] pending = new byte[0];
  private boolean finished;

  /**
   * The bytes of a stream.
   *
   * @param start how records begin
   */
  StreamSpans(InputStream stream, DocumentStart start, int stretchBytes, Damage damage) {
    this.stream = stream;
    this.start = start;
    this.stretchBytes = stretchBytes;
    this.damage = damage;
  }

  @Override
  public Optional<Stretch> take(Batch batch) throws IOException {
    if (finished) {
      return Optional.empty();
    }
    int pendingLength = pending.length;
    byte[] bytes = batch.ensureCapacity(pendingLength + stretchBytes);
    System.arraycopy(pending, 0, bytes, 0, pendingLength);
    int read = stream.readNBytes(bytes, pendingLength, stretchBytes);
    finished = read < stretchBytes;
    int length = pendingLength + read;
    int end = finished ? length : cut(bytes, length);
    pending = Arrays.copyOfRange(bytes, end, length);
    batch.setLength(end);
    Extent extent = new Extent(0, end, finished);
    return Optional.of(() -> extent);
  }

  /** The last place where a record seems to begin; the end if there is none in the window. */
  private int cut(byte[] bytes, int length) {
    int cut = length;
    int found = start.next(bytes, Math.max(1, length - DocumentStart.WINDOW_BYTES), length);
    while (found >= 0) {
      cut = found;
      found = start.next(bytes, found + 1, length);
    }
    return cut;
  }

  @Override
  public Optional<String> damage() {
    return damage.message();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
