package io.github.legstat.input;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Decompresses Zstandard; where the data is damaged or breaks off, what came before stands. */
final class ZstdFrames extends BulkStream {
  private final InputStream in;
  private final Damage damage;
  private boolean ended;

  ZstdFrames(InputStream source, Damage damage) {
    this.in = new ZstdInputStream(new ZstdBlocks(source, damage));
    this.damage = damage;
  }

  /**
   * Reads what is ready, all but the last byte of it. A call for that one, or for more,
   * decompresses the next block, and where that fails nothing tells how much has come before it.
   */
  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (ended) {
      return -1;
    }
    int ready = in.available();
    try {
      return in.read(bytes, from, Math.min(count, Math.max(ready - 1, 1)));
    } catch (MalformedInputException | IllegalStateException | IndexOutOfBoundsException e) {
      // The latter two tell of a frame whose header contradicts itself, or of codes that no table
      // has.
      damage.note("the compressed data is damaged");
    } catch (IOException e) {
      if (damage.message().isEmpty()) {
        throw e;
      }
    }
    ended = true;
    return ready == 1 ? 1 : -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
