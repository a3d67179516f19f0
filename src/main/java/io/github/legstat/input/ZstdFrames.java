package io.github.legstat.input;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Decompresses Zstandard; where the data is damaged or breaks off, what came before stands. */
final class ZstdFrames extends FilterInputStream {
  private final Damage damage;

  ZstdFrames(InputStream source, Damage damage) {
    super(new ZstdInputStream(source));
    this.damage = damage;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (damage.message().isPresent()) {
      return -1;
    }
    try {
      return in.read(bytes, from, count);
    } catch (MalformedInputException | IllegalStateException e) {
      // The latter tells of a frame whose header contradicts itself.
      damage.note("the compressed data is damaged");
    } catch (IOException e) {
      damage.note("the compressed data breaks off");
    }
    return -1;
  }
}
