package io.github.legstat.cli;

import io.github.legstat.output.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Writes messages to standard error, each on one line that begins with the program's name. */
final class MessageWriter {
  private final OutputStream err;

  MessageWriter(OutputStream err) {
    this.err = err;
  }

  /** Writes one message; what came from the input cannot send an escape sequence. */
  void say(String message) {
    write("legstat: " + Printable.of(message) + "\n");
  }

  /** Writes where a failure happened. */
  void trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    write(text.toString());
  }

  private void write(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody can be told that nobody can be told.
    }
  }
}
