package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.ByteWords;
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
  private boolean finished;

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
    if (finished) {
      return Optional.empty();
    }
    int length = pending.length;
    byte[] bytes = batch.ensureCapacity(length + stretchBytes);
    System.arraycopy(pending, 0, bytes, 0, length);
    int end = 0;
    while (end == 0 && !ended && length <= LONGEST_LINE_BYTES) {
      bytes = batch.ensureCapacity(length + stretchBytes);
      int read = stream.readNBytes(bytes, length, stretchBytes);
      ended = read < stretchBytes;
      length += read;
      end = Lines.lastIndexOf(bytes, 0, length, terminator) + 1;
    }
    if (ended) {
      finished = true;
      end = length;
      pending = new byte[0];
    } else if (end > 0) {
      pending = Arrays.copyOfRange(bytes, end, length);
    } else {
      end = LONGEST_LINE_BYTES + 2;
      bytes[end - 1] = terminator;
      skipLine();
    }
    batch.setLength(end);
    Extent extent = new Extent(0, end, finished);
    return Optional.of(() -> extent);
  }

  /** Passes over the rest of a line that is too long to be read. */
  private void skipLine() throws IOException {
    byte[] skipped = new byte[stretchBytes + ByteWords.OVERREAD];
    int found = -1;
    while (found < 0 && !ended) {
      int read = stream.readNBytes(skipped, 0, stretchBytes);
      ended = read < stretchBytes;
      found = Lines.indexOf(skipped, 0, read, ByteWords.pattern(terminator));
      pending = Arrays.copyOfRange(skipped, found < 0 ? read : found + 1, read);
    }
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
