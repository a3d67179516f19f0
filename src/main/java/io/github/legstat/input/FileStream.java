package io.github.legstat.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The bytes of a file between two places. What is appended meanwhile is not read; that some are
 * gone meanwhile is noted as damage.
 */
final class FileStream extends BulkStream {
  static final String SHORTER = "the file became shorter while it was read";

  private final FileChannel channel;
  private final long to;
  private final Damage damage;
  private long at;

  /** The bytes from one offset up to the size that the file had when it was first looked at. */
  FileStream(FileChannel channel, long from, long to, Damage damage) {
    this.channel = channel;
    this.at = from;
    this.to = to;
    this.damage = damage;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (at >= to) {
      return count == 0 ? 0 : -1;
    }
    int wanted = (int) Math.min(count, to - at);
    int read = channel.read(ByteBuffer.wrap(bytes, from, wanted), at);
    if (read < 0) {
      damage.note(SHORTER);
      return -1;
    }
    at += read;
    return read;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
