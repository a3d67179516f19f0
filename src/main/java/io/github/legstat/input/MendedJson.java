package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * Parsers of JSON that may hold damaged letters. All come from one factory, which remembers the
 * names of members: to make it takes longer than to parse a line.
 */
final class MendedJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private MendedJson() {}

  /** A parser of what stands between two places. */
  static JsonParser parser(byte[] bytes, int from, int limit) throws IOException {
    return FACTORY.createParser(new MendedText(bytes, from, limit));
  }

  /** A parser of some text and what stands between two places behind it. */
  static JsonParser parser(InputStream before, byte[] bytes, int from, int limit)
      throws IOException {
    return FACTORY.createParser(
        new SequenceInputStream(before, new MendedText(bytes, from, limit)));
  }
}
