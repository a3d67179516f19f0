package io.github.legstat.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns text of another encoding into UTF-8 as it is read. */
final class Transcoder extends InputStream {
  private static final int BUFFER_CHARACTERS = 1 << 13;

  private final Reader reader;
  private final char[] characters = new char[BUFFER_CHARACTERS];
  private int kept;
  private byte[] bytes = new byte[0];
  private int at;

  Transcoder(InputStream source, Charset encoding) {
    this.reader = new InputStreamReader(source, encoding);
  }

  @Override
  public int read() throws IOException {
    return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (at == bytes.length && !fill()) {
      return -1;
    }
    int copied = Math.min(count, bytes.length - at);
    System.arraycopy(bytes, at, into, from, copied);
    at += copied;
    return copied;
  }

  /** Encodes the next characters; half of a pair waits for the other half. */
  private boolean fill() throws IOException {
    while (true) {
      int read = reader.read(characters, kept, characters.length - kept);
      int count = kept + Math.max(read, 0);
      if (count == 0) {
        return false;
      }
      boolean half = read > 0 && Character.isHighSurrogate(characters[count - 1]);
      int whole = half ? count - 1 : count;
      bytes = new String(characters, 0, whole).getBytes(StandardCharsets.UTF_8);
      at = 0;
      kept = half ? 1 : 0;
      if (half) {
        characters[0] = characters[count - 1];
      }
      if (bytes.length > 0) {
        return true;
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
