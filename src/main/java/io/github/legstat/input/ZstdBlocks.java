package io.github.legstat.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Zstandard data on its way to the decompressor, one block whole after the other (RFC 8878).
 *
 * <p>The decompressor keeps back as much text as later blocks may repeat, some megabytes, until the
 * frame ends. Where the data breaks off, blocks of nothing but zeros follow here, just enough to
 * push out what it keeps: the zeros themselves never come out.
 */
final class ZstdBlocks extends InputStream {
  static final int MAGIC = 0xFD2FB528;

  /** Frames that hold no text begin with this, but for the last four bits. */
  private static final int SKIPPED_MAGIC = 0x184D2A50;

  private static final int HAS_CHECKSUM = 4;
  private static final int HAS_NO_WINDOW = 0x20;
  private static final int CHECKSUM_BYTES = 4;
  private static final int BLOCK_HEADER_BYTES = 3;
  private static final int MOST_BLOCK_BYTES = 1 << 17;
  private static final int REPEATED_BYTE = 1;

  /** What Zstandard's own tool takes up, unless it is told to take more. */
  private static final long MOST_WINDOW_BYTES = 1 << 27;

  private final InputStream source;
  private final Damage damage;
  private byte[] unit = new byte[BLOCK_HEADER_BYTES + MOST_BLOCK_BYTES + CHECKSUM_BYTES];
  private int at;
  private int filled;
  private int window;
  private boolean inFrame;
  private boolean hasChecksum;
  private boolean ended;

  ZstdBlocks(InputStream source, Damage damage) {
    this.source = source;
    this.damage = damage;
  }

  @Override
  public int read() throws IOException {
    return at < filled || fill() ? unit[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (at == filled && !fill()) {
      return -1;
    }
    int copied = Math.min(count, filled - at);
    System.arraycopy(unit, at, bytes, from, copied);
    at += copied;
    return copied;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = 0;
    while (filled == 0 && !ended) {
      if (inFrame) {
        takeBlock();
      } else {
        beginFrame();
      }
    }
    return filled > 0;
  }

  private void beginFrame() throws IOException {
    boolean whole = take(Integer.BYTES);
    if (filled == 0) {
      ended = true;
      return;
    }
    int magic = (int) number(0, Integer.BYTES);
    if (whole && (magic & ~0xF) == SKIPPED_MAGIC) {
      skipFrame();
    } else if (whole && magic != MAGIC) {
      end("what follows the compressed data is not compressed data");
    } else if (whole && take(1) && take(headerBytes(unit[Integer.BYTES]))) {
      readHeader();
    } else {
      end("the compressed data breaks off");
    }
  }

  private void skipFrame() throws IOException {
    boolean whole = take(Integer.BYTES);
    long left = number(Integer.BYTES, Integer.BYTES);
    filled = 0;
    while (whole && left > 0) {
      whole = take((int) Math.min(left, MOST_BLOCK_BYTES));
      left -= filled;
      filled = 0;
    }
    if (!whole) {
      end("the compressed data breaks off");
    }
  }

  /** How many bytes of the header of a frame are behind its descriptor. */
  private static int headerBytes(int descriptor) {
    return windowBytes(descriptor) + dictionaryBytes(descriptor) + sizeBytes(descriptor);
  }

  private static int windowBytes(int descriptor) {
    return (descriptor & HAS_NO_WINDOW) == 0 ? 1 : 0;
  }

  private static int dictionaryBytes(int descriptor) {
    return (1 << (descriptor & 3)) >> 1;
  }

  private static int sizeBytes(int descriptor) {
    int power = (descriptor & 0xFF) >>> 6;
    return power == 0 ? 1 - windowBytes(descriptor) : 1 << power;
  }

  private void readHeader() {
    int descriptor = unit[Integer.BYTES];
    int behind = Integer.BYTES + 1 + windowBytes(descriptor);
    long text = Long.MAX_VALUE;
    if (sizeBytes(descriptor) > 0) {
      text = number(behind + dictionaryBytes(descriptor), sizeBytes(descriptor));
      text += sizeBytes(descriptor) == 2 ? 256 : 0;
    }
    if (windowBytes(descriptor) > 0) {
      int power = 10 + ((unit[behind - 1] & 0xFF) >>> 3);
      long most = (1L << power) + (1L << (power - 3)) * (unit[behind - 1] & 7);
      text = text < 0 ? most : Math.min(text, most);
    }
    if (text < 0 || text > MOST_WINDOW_BYTES) {
      end("the compressed data is damaged, or needs a window of more than 128 MB");
      return;
    }
    window = (int) text;
    hasChecksum = (descriptor & HAS_CHECKSUM) != 0;
    inFrame = true;
  }

  private void takeBlock() throws IOException {
    boolean whole = take(BLOCK_HEADER_BYTES);
    int header = (int) number(0, BLOCK_HEADER_BYTES);
    boolean last = (header & 1) != 0;
    whole = whole && take((header >>> 1 & 3) == REPEATED_BYTE ? 1 : header >>> 3);
    if (!whole) {
      end("the compressed data breaks off");
      pushOut();
      return;
    }
    int bytes = filled;
    if (last && hasChecksum && !take(CHECKSUM_BYTES)) {
      end("the compressed data breaks off");
      filled = bytes;
      unit[0] &= ~1;
      pushOut();
    }
    inFrame = !last;
  }

  /** Adds as many zeros as the decompressor keeps back, in blocks that say it is zeros. */
  private void pushOut() {
    for (int left = window; left > 0; left -= MOST_BLOCK_BYTES) {
      int header = Math.min(left, MOST_BLOCK_BYTES) << 3 | REPEATED_BYTE << 1;
      unit = Arrays.copyOf(unit, Math.max(unit.length, filled + BLOCK_HEADER_BYTES + 1));
      for (int shift = 0; shift < BLOCK_HEADER_BYTES * Byte.SIZE; shift += Byte.SIZE) {
        unit[filled++] = (byte) (header >>> shift);
      }
      unit[filled++] = 0;
    }
  }

  private void end(String what) {
    damage.note(what);
    ended = true;
    filled = 0;
  }

  /** Takes bytes behind those that are there; false where the source ends before. */
  private boolean take(int count) throws IOException {
    if (unit.length < filled + count) {
      unit = Arrays.copyOf(unit, filled + count);
    }
    int read = source.readNBytes(unit, filled, count);
    filled += read;
    return read == count;
  }

  /** A number among the bytes, the lowest of them first. */
  private long number(int from, int count) {
    long number = 0;
    for (int i = from + count - 1; i >= from; i--) {
      number = number << Byte.SIZE | (unit[i] & 0xFF);
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
