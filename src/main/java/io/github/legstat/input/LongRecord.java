package io.github.legstat.input;

/**
 * A record that is too long to be read, as far as it was passed over. Only its end is looked for:
 * whether it is right otherwise does not matter any more.
 *
 * @param line the line that it begins on, counted from the first of the batch
 * @param depth how many objects and arrays are open in it
 * @param inString whether a string is
 * @param escaped whether a backslash stands last in that string
 */
record LongRecord(int line, int depth, boolean inString, boolean escaped) implements Nesting.Level {
  /** Why it is refused. */
  static final String TOO_LONG =
      "the record is longer than " + LineSource.LONGEST_LINE_BYTES + " bytes";

  /** A record of which nothing was passed over yet, with so much open before it. */
  static LongRecord begin(int line, int depth) {
    return new LongRecord(line, depth, false, false);
  }

  /** The same behind one more byte. */
  LongRecord behind(byte one) {
    if (inString) {
      boolean ends = one == JsonText.QUOTE && !escaped;
      boolean escapes = one == '\\' && !escaped;
      return ends || escapes != escaped ? new LongRecord(line, depth, !ends, escapes) : this;
    }
    return switch (one) {
      case '{', '[' -> new LongRecord(line, depth + 1, false, false);
      case '}', ']' -> new LongRecord(line, depth - 1, false, false);
      case JsonText.QUOTE -> new LongRecord(line, depth, true, false);
      default -> this;
    };
  }

  /** Whether nothing of it is open. */
  boolean isOver() {
    return depth <= 0 && !inString;
  }

  /** The same for a batch that begins so many lines further on. */
  LongRecord movedBy(int lines) {
    return new LongRecord(line - lines, depth, inString, escaped);
  }
}
