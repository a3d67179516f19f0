package io.github.legstat.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip, all members of it (RFC 1952).
 *
 * <p>The JDK's stream takes a pipe that has nothing at hand for the end of the file, and a damaged
 * later member too. Here the file ends where its bytes end, and whatever is damaged is noted; what
 * came out before the damage stands.
 */
final class GzipMembers extends BulkStream {
  static final int MAGIC_1 = 0x1F;
  static final int MAGIC_2 = 0x8B;

  private static final int DEFLATE = 8;
  private static final int HAS_HEADER_CHECK = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream source;
  private final Damage damage;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int filled;
  private boolean inMember;
  private boolean ended;

  GzipMembers(InputStream source, Damage damage) {
    this.source = source;
    this.damage = damage;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    while (!ended) {
      if (!inMember && !beginMember()) {
        end();
        break;
      }
      int read = inflate(bytes, from, count);
      if (read > 0) {
        return read;
      }
    }
    return -1;
  }

  /** Decompresses some bytes; 0 where the member or the file ends. */
  private int inflate(byte[] bytes, int from, int count) throws IOException {
    try {
      int read = inflater.inflate(bytes, from, count);
      while (read == 0 && !inflater.finished()) {
        if (inflater.needsDictionary() || (at == filled && !fill())) {
          cut();
          return 0;
        }
        inflater.setInput(buffer, at, filled - at);
        at = filled;
        read = inflater.inflate(bytes, from, count);
      }
      check.update(bytes, from, read);
      if (inflater.finished()) {
        endMember();
      }
      return read;
    } catch (DataFormatException e) {
      damage.note("the compressed data is damaged");
      end();
      return 0;
    }
  }

  private boolean beginMember() throws IOException {
    int first = next();
    while (first == 0) {
      first = next(); // Tapes and some tools fill up with zeros.
    }
    if (first < 0) {
      return false;
    }
    int second = next();
    int method = next();
    if (first == MAGIC_1
        && (second < 0 || (second == MAGIC_2 && (method < 0 || method == DEFLATE)))) {
      skipHeader();
      return true;
    }
    damage.note("what follows the compressed data is not compressed data");
    return false;
  }

  /** Skips the header of a member behind its first bytes. Where it breaks off, no text follows. */
  private void skipHeader() throws IOException {
    int flags = next();
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      int low = next();
      skip(low | next() << 8);
    }
    skipText(flags & HAS_NAME);
    skipText(flags & HAS_COMMENT);
    skip((flags & HAS_HEADER_CHECK) != 0 ? 2 : 0);
    inflater.reset();
    check.reset();
    inMember = true;
  }

  private void endMember() throws IOException {
    at = filled - inflater.getRemaining();
    inMember = false;
    long expected = nextNumber();
    long length = nextNumber();
    if (!ended
        && (expected != check.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL))) {
      damage.note("the compressed data does not match its checksum");
      end();
    }
  }

  private long nextNumber() throws IOException {
    long number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int next = next();
      if (next < 0) {
        cut();
        return 0;
      }
      number |= (long) next << shift;
    }
    return number;
  }

  private void skip(int count) throws IOException {
    for (int left = count; left > 0 && next() >= 0; left--) {
      // Nothing in a header is of interest.
    }
  }

  private void skipText(int present) throws IOException {
    int next = present == 0 ? 0 : next();
    while (next > 0) {
      next = next();
    }
  }

  private void cut() {
    damage.note("the compressed data breaks off");
    end();
  }

  private void end() {
    ended = true;
    inMember = false;
    inflater.end();
  }

  private int next() throws IOException {
    return at < filled || fill() ? buffer[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    int read = source.read(buffer, 0, buffer.length);
    at = 0;
    filled = Math.max(read, 0);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    end();
    source.close();
  }
}
