package io.github.legstat.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Puts calls into a stream or file, always as UTF-8, never more than a piece of it in memory. */
final class CallFile {

  private static final int PIECE = 1 << 16;

  private CallFile() {}

  static void write(Path file, CallWriter writer, List<SampleCall> calls) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, writer, calls.iterator());
    }
  }

  static void write(OutputStream out, CallWriter writer, Iterator<SampleCall> calls)
      throws IOException {
    StringBuilder text = new StringBuilder(PIECE + 4096);
    writer.begin(text);
    while (calls.hasNext()) {
      writer.call(text, calls.next());
      if (text.length() >= PIECE) {
        flush(out, text);
      }
    }
    writer.end(text);
    flush(out, text);
  }

  private static void flush(OutputStream out, StringBuilder text) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }
}
