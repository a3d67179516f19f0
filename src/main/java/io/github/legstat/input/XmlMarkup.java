package io.github.legstat.input;

import io.github.legstat.model.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the tags, comments and other markup of XML apart in bytes. */
final class XmlMarkup {
  /** What is returned where markup does not end before the limit. */
  static final int OPEN = -1;

  private static final long BEGINNINGS = ByteWords.pattern((byte) '<');
  private static final byte[] CALL = ascii("call");
  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final byte[] TEXT = ascii("<![CDATA[");
  private static final byte[] TEXT_END = ascii("]]>");

  private XmlMarkup() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Where the next markup begins; negative if nowhere before the limit. */
  static int next(byte[] bytes, int from, int limit) {
    return Lines.indexOf(bytes, from, limit, BEGINNINGS);
  }

  /** Where the markup ends that begins at a place, or {@link #OPEN}. */
  static int end(byte[] bytes, int begin, int limit) {
    if (stands(COMMENT, bytes, begin, limit)) {
      return behind(COMMENT_END, bytes, begin + COMMENT.length, limit);
    }
    if (stands(TEXT, bytes, begin, limit)) {
      return behind(TEXT_END, bytes, begin + TEXT.length, limit);
    }
    byte quote = 0;
    for (int at = begin + 1; at < limit; at++) {
      byte one = bytes[at];
      if (one == '<') {
        return at;
      }
      if (quote != 0) {
        quote = one == quote ? 0 : quote;
      } else if (one == '>') {
        return at + 1;
      } else if (one == '"' || one == '\'') {
        quote = one;
      }
    }
    return OPEN;
  }

  private static boolean stands(byte[] text, byte[] bytes, int at, int limit) {
    if (limit - at < text.length) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (bytes[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static int behind(byte[] text, byte[] bytes, int from, int limit) {
    for (int at = from; at <= limit - text.length; at++) {
      if (stands(text, bytes, at, limit)) {
        return at + text.length;
      }
    }
    return OPEN;
  }

  /** Whether markup that is whole is the tag that begins an element. */
  static boolean beginsElement(byte[] bytes, int begin) {
    return isNameBegin(bytes[begin + 1]);
  }

  /** Whether markup, which may break off at its end, is the tag that begins a call. */
  static boolean beginsCall(byte[] bytes, int begin, int end) {
    return beginsElement(bytes, begin) && isOfCall(bytes, begin, end);
  }

  /** Whether markup that is whole is the tag that ends an element. */
  static boolean endsElement(byte[] bytes, int begin) {
    return bytes[begin + 1] == '/';
  }

  /** Whether a tag that is whole begins an element that ends with it. */
  static boolean isEmptyElement(byte[] bytes, int end) {
    return bytes[end - 2] == '/' && bytes[end - 1] == '>';
  }

  private static boolean isNameBegin(byte one) {
    return one < 0 || Character.isLetter(one) || one == '_' || one == ':';
  }

  /** Whether a tag, of the beginning or the end of an element, is that of a call. */
  static boolean isOfCall(byte[] bytes, int begin, int end) {
    int name = nameBegin(bytes, begin, end);
    int nameEnd = nameEnd(bytes, name, end);
    if (nameEnd - name != CALL.length) {
      return false;
    }
    for (int i = 0; i < CALL.length; i++) {
      if ((bytes[name + i] | ' ') != CALL[i]) {
        return false;
      }
    }
    return true;
  }

  /** The name of a tag, without its prefix and in lower case. */
  static String name(byte[] bytes, int begin, int end) {
    int name = nameBegin(bytes, begin, end);
    int nameEnd = nameEnd(bytes, name, end);
    return new String(bytes, name, nameEnd - name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  /** Where the name of a tag begins, behind its prefix. */
  private static int nameBegin(byte[] bytes, int begin, int end) {
    int name = begin + (bytes[begin + 1] == '/' ? 2 : 1);
    int nameEnd = nameEnd(bytes, name, end);
    return Math.max(name, Lines.lastIndexOf(bytes, name, nameEnd, (byte) ':') + 1);
  }

  private static int nameEnd(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != '>' && bytes[at] != '/' && (bytes[at] < 0 || bytes[at] > ' ')) {
      at++;
    }
    return at;
  }
}
