package io.github.legstat.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/** Blanks out XML declarations, which may stand only at the very beginning of what is parsed. */
final class XmlDeclarations extends InputStream {
  private static final byte[] BEGIN = "<?xml ".getBytes(StandardCharsets.US_ASCII);

  private final PushbackInputStream source;
  private boolean inDeclaration;

  XmlDeclarations(InputStream source) {
    this.source = new PushbackInputStream(new BufferedInputStream(source), BEGIN.length);
  }

  @Override
  public int read() throws IOException {
    int next = source.read();
    if (!inDeclaration && next == '<') {
      inDeclaration = beginsDeclaration();
    }
    if (!inDeclaration || next < 0) {
      return next;
    }
    inDeclaration = next != '>';
    return next == '\n' ? next : ' ';
  }

  /** Whether the bytes behind a "less than" sign go on as a declaration; they are not consumed. */
  private boolean beginsDeclaration() throws IOException {
    byte[] ahead = new byte[BEGIN.length - 1];
    int count = source.readNBytes(ahead, 0, ahead.length);
    source.unread(ahead, 0, count);
    boolean same = count == ahead.length;
    for (int i = 0; i < count; i++) {
      same &= ahead[i] == BEGIN[i + 1];
    }
    return same;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    int read = 0;
    while (read < count) {
      int next = read();
      if (next < 0) {
        break;
      }
      bytes[from + read++] = (byte) next;
    }
    return read == 0 && count > 0 ? -1 : read;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
