package io.github.legstat.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of text from its first bytes. */
final class Encodings {
  /** What spreadsheets on Windows write when they do not write Unicode. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encodings() {}

  /**
   * The encoding of an input.
   *
   * @param head its first bytes
   */
  static Charset detect(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (head.length >= 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.length >= 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean startsWith(byte[] head, int first, int second) {
    return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  /** Whether the bytes are UTF-8 as far as they go; the last character may be cut. */
  private static boolean isUtf8(byte[] head) {
    int end = head.length;
    for (int back = 1; back <= 3 && back <= head.length; back++) {
      int value = head[head.length - back] & 0xFF;
      if (value >= 0xC0) {
        end = head.length - back;
        break;
      }
      if (value < 0x80) {
        break;
      }
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CharBuffer text = decoder.decode(ByteBuffer.wrap(head, 0, end));
      return text.isEmpty() == (end == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
