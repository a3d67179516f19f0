package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a pipe or of anything else that can only be read from front to back. */
final class StreamLines implements LineSource {
  private final InputStream stream;
  private final byte terminator;
  private final Damage damage;
  private final int stretchBytes;
  private byte[] pending = new byte[0];
  private boolean ended;

  /**
   * The lines of a stream.
   *
   * @param stream stands where a line begins
   * @param stretchBytes how much is read at once, commonly {@link #STRETCH_BYTES}
   */
  StreamLines(InputStream stream, byte terminator, int stretchBytes, Damage damage) {
    this.damage = damage;
    this.stream = stream;
    this.terminator = terminator;
    this.stretchBytes = stretchBytes;
  }

  @Override
  public Optional<Stretch> take(Batch batch) throws IOException {
    if (ended) {
      return Optional.empty();
    }
    int length = pending.length;
    byte[] bytes = batch.ensureCapacity(length + stretchBytes + Lines.OVERREAD);
    System.arraycopy(pending, 0, bytes, 0, length);
    int cut = 0;
    while (cut == 0 && !ended && length <= LONGEST_LINE_BYTES) {
      bytes = batch.ensureCapacity(length + stretchBytes + Lines.OVERREAD);
      int read = stream.readNBytes(bytes, length, stretchBytes);
      ended = read < stretchBytes;
      cut = Lines.lastIndexOf(bytes, length, length + read, terminator) + 1;
      length += read;
    }
    int end = ended || cut == 0 ? length : cut;
    pending = Arrays.copyOfRange(bytes, end, length);
    batch.setLength(end);
    Extent extent = new Extent(0, end, ended);
    return Optional.of(() -> extent);
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
