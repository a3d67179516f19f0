package io.github.legstat.cli;

import io.github.legstat.terminal.CommandLines;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The results of the shell's commands: to one that is interrupted, it is as if its reader had gone
 * away.
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

  private void requireReader() throws IOException {
    if (lines.isInterrupted()) {
      throw new ResultStream.ClosedPipeException("interrupted");
    }
  }
}
