package io.github.legstat.input;

import java.io.IOException;
import java.io.InputStream;

/** A stream that gives many bytes at a time, and a single one only where somebody asks for it. */
abstract class BulkStream extends InputStream {
  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public abstract int read(byte[] bytes, int from, int count) throws IOException;
}
