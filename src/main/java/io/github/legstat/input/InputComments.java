package io.github.legstat.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines that this program writes between records, to be skipped when they are read again. */
public final class InputComments {
  private static final String BEGIN = "# legstat: ";
  private static final byte[] BEGIN_BYTES = BEGIN.getBytes(StandardCharsets.US_ASCII);

  private InputComments() {}

  /** A comment, on one line. */
  public static String of(String text) {
    return BEGIN + text.replace('\r', ' ').replace('\n', ' ');
  }

  /** Whether a comment begins at this place. */
  static boolean beginsAt(byte[] bytes, int at, int limit) {
    return at + BEGIN_BYTES.length <= limit
        && bytes[at] == BEGIN_BYTES[0]
        && Arrays.equals(bytes, at, at + BEGIN_BYTES.length, BEGIN_BYTES, 0, BEGIN_BYTES.length);
  }
}
