package io.github.legstat.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes of one piece of a result, until it is their turn to be written; used again and again. */
final class PieceBuffer {
  private byte[] bytes = new byte[1 << 16];
  private int length;

  /** Appends bytes between two places. */
  void append(byte[] from, int start, int end) {
    int needed = length + end - start;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
    System.arraycopy(from, start, bytes, length, end - start);
    length = needed;
  }

  /** Appends one byte. */
  void append(char one) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    bytes[length++] = (byte) one;
  }

  /** Writes all bytes and forgets them. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }
}
