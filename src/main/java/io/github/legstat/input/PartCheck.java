package io.github.legstat.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Reads a part from end to end, to see that it is as it was written. */
final class PartCheck {
  private static final int BUFFER_BYTES = 1 << 16;

  /** No last line is longer. */
  private static final int LONGEST_LAST_LINE = 256;

  private PartCheck() {}

  /**
   * What the part says of itself in its last line.
   *
   * @param name what messages call it
   * @throws InputException if the part is not as it was written
   */
  static PartNotes check(String name, InputStream part) throws IOException {
    Checksum checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER_BYTES];
    int held = 0;
    int read = part.readNBytes(buffer, 0, BUFFER_BYTES);
    while (read > 0) {
      int end = held + read;
      // What may belong to the last line waits until it is known whether more follows.
      held = Math.min(end, LONGEST_LAST_LINE);
      checksum.update(buffer, 0, end - held);
      System.arraycopy(buffer, end - held, buffer, 0, held);
      read = part.readNBytes(buffer, held, BUFFER_BYTES - held);
    }
    int begin = lastLine(buffer, held);
    checksum.update(buffer, 0, begin);
    String last = new String(buffer, begin, held - begin, StandardCharsets.UTF_8);
    if (!last.endsWith("\n")) {
      throw PartNotes.damaged(name);
    }
    return PartNotes.parse(last.substring(0, last.length() - 1), checksum.getValue())
        .orElseThrow(() -> PartNotes.damaged(name));
  }

  private static int lastLine(byte[] bytes, int end) {
    int begin = Math.max(0, end - 1);
    while (begin > 0 && bytes[begin - 1] != Lines.LINE_FEED) {
      begin--;
    }
    return begin;
  }

  /** The line that begins at a place, without its line end. */
  static String line(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != Lines.LINE_FEED) {
      end++;
    }
    return new String(Arrays.copyOfRange(bytes, at, end), StandardCharsets.UTF_8);
  }
}
