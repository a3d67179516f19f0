package io.github.legstat.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;

/** The bytes of the pieces of a file, of which there may be thousands: one is open at a time. */
final class PieceStream extends BulkStream {
  private final Iterator<InputFile.Piece> rest;
  private final Damage damage;
  private InputStream current = InputStream.nullInputStream();

  /** The bytes that the pieces had when they were first looked at. */
  PieceStream(List<InputFile.Piece> pieces, Damage damage) {
    this.rest = pieces.iterator();
    this.damage = damage;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    int read = current.read(bytes, from, count);
    while (read < 0 && rest.hasNext()) {
      current.close();
      InputFile.Piece piece = rest.next();
      FileChannel channel = FileChannel.open(piece.path(), StandardOpenOption.READ);
      current = new FileStream(channel, 0, piece.size(), damage);
      read = current.read(bytes, from, count);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
