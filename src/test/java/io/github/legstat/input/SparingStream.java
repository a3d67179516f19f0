package io.github.legstat.input;

import java.io.ByteArrayInputStream;

/** A stream that gives one to three bytes a read, as a slow pipe may. */
class SparingStream extends ByteArrayInputStream {
  private int reads;

  SparingStream(byte[] bytes) {
    super(bytes);
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) {
    reads++;
    return super.read(target, offset, Math.min(length, 1 + reads % 3));
  }
}
