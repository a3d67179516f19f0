package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Keeps what was read of a stream last, so that a record that a parser has read to its end can be
 * had as it stands. Of a record longer than the longest line nothing is kept.
 */
final class RecentBytes extends FilterInputStream {
  private byte[] bytes = new byte[1 << 16];
  private int begin;
  private int end;

  /** The place in the stream of the first byte that is kept. */
  private long offset;

  RecentBytes(InputStream stream) {
    super(stream);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    int read = super.read(into, from, count);
    if (read > 0) {
      keep(into, from, read);
    }
    return read;
  }

  private void keep(byte[] source, int from, int count) {
    if (end + count > bytes.length) {
      makeRoom(count);
    }
    System.arraycopy(source, from, bytes, end, count);
    end += count;
  }

  private void makeRoom(int count) {
    System.arraycopy(bytes, begin, bytes, 0, end - begin);
    end -= begin;
    begin = 0;
    if (end > LineSource.LONGEST_LINE_BYTES) {
      offset += end;
      end = 0;
    }
    if (end + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end + count, 2 * bytes.length));
    }
  }

  /**
   * Appends a part of the stream to the bytes of a batch, and forgets all before its end.
   *
   * @return where it begins there; negative if it is not kept
   */
  int moveTo(Batch batch, long from, long to) {
    boolean isKept = from >= offset;
    int place = batch.length();
    if (isKept) {
      int length = (int) (to - from);
      byte[] into = batch.ensureCapacity(place + length + Lines.OVERREAD);
      System.arraycopy(bytes, begin + (int) (from - offset), into, place, length);
      batch.setLength(place + length);
    }
    begin += (int) (to - offset);
    offset = to;
    return isKept ? place : -1;
  }
}
