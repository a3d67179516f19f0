package io.github.legstat.input;

/**
 * The word {@code null} where a value should be: what exports make of a field that JSON has as
 * null. A record may tell the same field under another name.
 */
final class WrittenNull {
  private static final int LENGTH = "null".length();
  private static final int LOWER_CASE = 0x20;

  /** With quotes and a blank on either side. */
  private static final int LONGEST = 8;

  private WrittenNull() {}

  /** Whether a value is that word, in whatever case, be it quoted or not. */
  static boolean is(byte[] bytes, int start, int end) {
    // Most values are told by their length, without a call from here.
    return end - start >= LENGTH && end - start <= LONGEST && isWord(bytes, start, end);
  }

  private static boolean isWord(byte[] bytes, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isAround(bytes[from])) {
      from++;
    }
    while (to > from && isAround(bytes[to - 1])) {
      to--;
    }
    if (to - from != LENGTH || (bytes[from] | LOWER_CASE) != 'n') {
      return false;
    }
    return (bytes[from + 1] | LOWER_CASE) == 'u'
        && (bytes[from + 2] | LOWER_CASE) == 'l'
        && (bytes[from + 3] | LOWER_CASE) == 'l';
  }

  private static boolean isAround(byte one) {
    return one == ' ' || one == CsvRow.QUOTE || one == Lines.CARRIAGE_RETURN;
  }
}
