package io.github.legstat.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The stream of the result. It tells a reader that has gone away from a stream that fails. */
final class ResultStream extends FilterOutputStream {
  /** Whoever read the result has seen enough. */
  static final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1;

    ClosedPipeException(IOException cause) {
      super(cause);
    }

    ClosedPipeException(String message) {
      super(message);
    }
  }

  ResultStream(OutputStream stream) {
    super(stream);
  }

  /** Writes a result that is nothing but a text; the stream stays open. */
  static void writeText(String text, OutputStream stream) throws IOException {
    ResultStream result = new ResultStream(stream);
    result.write(text.getBytes(StandardCharsets.UTF_8));
    result.flush();
  }

  @Override
  public void write(int oneByte) throws IOException {
    try {
      out.write(oneByte);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  /** The system tells the difference only in the text of the message. */
  private static IOException told(IOException e) {
    if (e instanceof ClosedPipeException) {
      return e;
    }
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed")
        ? new ClosedPipeException(e)
        : new IOException("the result cannot be written: " + e.getMessage(), e);
  }
}
