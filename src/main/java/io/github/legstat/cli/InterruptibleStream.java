package io.github.legstat.cli;

import io.github.legstat.engine.PassObserver;
import io.github.legstat.terminal.CommandLines;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The results of the shell's commands: to one that is interrupted, it is as if its reader had gone
 * away, also while it reads what the result is to be of.
 */
final class InterruptibleStream extends FilterOutputStream {
  private final CommandLines lines;

  InterruptibleStream(OutputStream stream, CommandLines lines) {
    super(stream);
    this.lines = lines;
  }

  @Override
  public void write(int oneByte) throws IOException {
    requireReader();
    out.write(oneByte);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    requireReader();
    out.write(bytes, from, count);
  }

  /** Watches how a log is read, for somebody else and to end that in time. */
  PassObserver watching(PassObserver other) {
    return new PassObserver() {
      @Override
      public void begin() {
        other.begin();
      }

      @Override
      public void read(long records) throws IOException {
        requireReader();
        other.read(records);
      }

      @Override
      public void end() {
        other.end();
      }
    };
  }

  private void requireReader() throws IOException {
    if (lines.isInterrupted()) {
      throw new ResultStream.ClosedPipeException("interrupted");
    }
  }
}
