package io.github.legstat.input;

import io.github.legstat.model.ByteWords;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of text from its first bytes. */
final class Encodings {
  /** What spreadsheets on Windows write when they do not write Unicode. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The bits that no byte of ASCII has. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

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
    return looksLikeUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean startsWith(byte[] head, int first, int second) {
    return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  /**
   * Whether text beyond ASCII is UTF-8 more often than not. One damaged byte does not make another
   * encoding of a file: that would spoil every other name in it.
   */
  private static boolean looksLikeUtf8(byte[] head) {
    int whole = 0;
    int wrong = 0;
    int at = 0;
    while (at < head.length) {
      if (at + Long.BYTES <= head.length && (ByteWords.at(head, at) & BEYOND_ASCII) == 0) {
        at += Long.BYTES;
        continue;
      }
      int length = sequenceLength(head[at] & 0xFF);
      if (length == 1) {
        at++;
      } else if (at + length > head.length) {
        break;
      } else if (length > 1 && areContinuations(head, at + 1, at + length)) {
        whole++;
        at += length;
      } else {
        wrong++;
        at++;
      }
    }
    return wrong <= whole;
  }

  /** How many bytes a character has that begins with this one; 0 where none can. */
  private static int sequenceLength(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  private static boolean areContinuations(byte[] head, int from, int to) {
    for (int at = from; at < to; at++) {
      if ((head[at] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
