package io.github.legstat.engine;

import io.github.legstat.input.CallReader;
import io.github.legstat.model.Batch;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The inputs one after another: as soon as one has been handed out, the next is opened. */
final class ReaderChain implements Closeable {
  /** Opens an input. */
  interface Opener {
    /** A reader that stands at the beginning. */
    CallReader open() throws IOException;
  }

  /**
   * A piece of an input that a thread has taken.
   *
   * @param number its place in the order of all pieces, from zero
   */
  record Task(long number, CallReader reader, CallReader.Piece piece) {}

  private final Iterator<Opener> openers;
  private final List<CallReader> open = new ArrayList<>();
  private Optional<CallReader> current = Optional.empty();
  private boolean isUntouched;
  private long taken;

  ReaderChain(List<Opener> openers) {
    this.openers = openers.iterator();
  }

  /** The next piece; empty at the end of the last input. */
  synchronized Optional<Task> take(Batch batch) throws IOException {
    while (true) {
      if (current.isPresent()) {
        CallReader reader = current.get();
        Optional<CallReader.Piece> piece = reader.take(batch);
        if (piece.isPresent()) {
          isUntouched = false;
          return Optional.of(new Task(taken++, reader, piece.get()));
        }
        if (isUntouched) {
          // No piece of it will ever be settled, after which it would be closed.
          drop(reader);
        }
        current = Optional.empty();
      } else if (openers.hasNext()) {
        CallReader reader = openers.next().open();
        synchronized (open) {
          open.add(reader);
        }
        current = Optional.of(reader);
        isUntouched = true;
      } else {
        return Optional.empty();
      }
    }
  }

  private void drop(CallReader reader) throws IOException {
    synchronized (open) {
      open.remove(reader);
    }
    reader.close();
  }

  /** Closes the inputs before this one, of which all pieces have been settled. */
  void closeBefore(CallReader reader) throws IOException {
    synchronized (open) {
      while (open.get(0) != reader) {
        open.remove(0).close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (open) {
      Optional<IOException> failure = Optional.empty();
      for (CallReader reader : open) {
        try {
          reader.close();
        } catch (IOException e) {
          failure = Optional.of(e); // and no reason to keep the others open
        }
      }
      open.clear();
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
  }
}
