package io.github.legstat.output;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text on a byte stream. */
final class Utf8 {
  private Utf8() {}

  /** A buffered writer; half a surrogate pair, which UTF-8 cannot say, becomes a question mark. */
  static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
  }
}
