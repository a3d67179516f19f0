package io.github.legstat.input;

/**
 * The word {@code null} where a value should be: what exports make of a field that JSON has as
 * null. A record may tell the same field under another name.
 */
final class WrittenNull {
  private static final byte[] WORD = {'n', 'u', 'l', 'l'};
  private static final int LOWER_CASE = 0x20;

  /** With quotes and a blank on either side. */
  private static final int LONGEST = 8;

  private WrittenNull() {}

  /** Whether a value is that word, in whatever case, be it quoted or not. */
  static boolean is(byte[] bytes, int start, int end) {
    if (end - start < WORD.length || end - start > LONGEST) {
      return false;
    }
    int from = start;
    int to = end;
    while (from < to && isAround(bytes[from])) {
      from++;
    }
    while (to > from && isAround(bytes[to - 1])) {
      to--;
    }
    if (to - from != WORD.length) {
      return false;
    }
    for (int i = 0; i < WORD.length; i++) {
      if ((bytes[from + i] | LOWER_CASE) != WORD[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAround(byte one) {
    return one == ' ' || one == CsvRow.QUOTE || one == Lines.CARRIAGE_RETURN;
  }
}
