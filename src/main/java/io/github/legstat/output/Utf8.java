package io.github.legstat.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text on a byte stream. */
final class Utf8 {
  private static final int BUFFER_CHARACTERS = 1 << 14;

  private Utf8() {}

  /** A buffered writer; half a surrogate pair, which UTF-8 cannot say, becomes a question mark. */
  static Writer writer(OutputStream out) {
    return new TextWriter(out);
  }

  /** Takes long texts as a whole: piece by piece they would be copied twice on the way. */
  private static final class TextWriter extends BufferedWriter {
    private final OutputStream out;

    TextWriter(OutputStream out) {
      super(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARACTERS);
      this.out = out;
    }

    @Override
    public void write(String text) throws IOException {
      if (text.length() < BUFFER_CHARACTERS) {
        super.write(text);
      } else {
        flush();
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
