package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Tells the format of an input from its first bytes. */
final class FormatDetector {
  private FormatDetector() {}

  /**
   * The format of an input.
   *
   * @param head its first bytes
   * @param from where they begin, behind a byte order mark
   */
  static InputFormat detect(byte[] head, int from) {
    int at = from;
    while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
      at++;
    }
    if (at < head.length && head[at] == '{') {
      return isLineOfItsOwn(head, at) ? InputFormat.NDJSON : InputFormat.JSON;
    }
    return at < head.length && head[at] == '[' ? InputFormat.JSON : InputFormat.CSV;
  }

  /** Whether the first line is a whole object and the next begins another one. */
  private static boolean isLineOfItsOwn(byte[] head, int from) {
    int end = from;
    while (end < head.length && head[end] != Lines.LINE_FEED) {
      end++;
    }
    int next = end;
    while (next < head.length && head[next] >= 0 && head[next] <= ' ') {
      next++;
    }
    return next < head.length && head[next] == '{' && isObject(head, from, end);
  }

  private static boolean isObject(byte[] head, int from, int end) {
    try (JsonParser parser = new JsonFactory().createParser(head, from, end - from)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      return object && parser.currentToken() == JsonToken.END_OBJECT;
    } catch (IOException e) {
      return false;
    }
  }
}
