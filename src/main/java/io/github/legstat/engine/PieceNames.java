package io.github.legstat.engine;

/**
 * Names of the pieces of a file that was split: all alike but for a counter in digits or letters,
 * such as {@code xaa, xab} or {@code calls.csv.001, calls.csv.002}.
 */
final class PieceNames {
  private static final int LONGEST_COUNTER = 9;

  private PieceNames() {}

  /** Whether a piece of the other name comes next. */
  static boolean follow(String name, String other) {
    if (name.length() != other.length() || name.equals(other)) {
      return false;
    }
    int begin = 0;
    while (name.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = name.length();
    while (name.charAt(end - 1) == other.charAt(end - 1)) {
      end--;
    }
    return end - begin <= LONGEST_COUNTER
        && (follow(name, other, begin, end, '0', '9') || follow(name, other, begin, end, 'a', 'z'));
  }

  /** Whether both have a counter of these signs between two places, and the other is one more. */
  private static boolean follow(
      String name, String other, int begin, int end, char first, char last) {
    long count = 0;
    long otherCount = 0;
    for (int at = begin; at < end; at++) {
      char sign = name.charAt(at);
      char otherSign = other.charAt(at);
      if (Math.min(sign, otherSign) < first || Math.max(sign, otherSign) > last) {
        return false;
      }
      count = count * (last - first + 1) + sign - first;
      otherCount = otherCount * (last - first + 1) + otherSign - first;
    }
    return otherCount == count + 1;
  }
}
