package io.github.legstat.output;

import io.github.legstat.report.Value;

/** Values as text pages show them: the one place where text of the input is made safe. */
final class Cells {
  /** Enough for any honest text; a page full of one damaged field helps nobody. */
  private static final int MOST_CHARACTERS = 1_000;

  private Cells() {}

  static String text(Value value, TextOptions options) {
    return Glyphs.of(options).sign(cut(Printable.of(value.display())));
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
    return text.substring(0, MOST_CHARACTERS - (splitsPair ? 1 : 0)) + "…";
  }
}
