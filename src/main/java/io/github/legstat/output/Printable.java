package io.github.legstat.output;

/**
 * Makes text from the input safe to show. Names and numbers in a call log are written by strangers:
 * an escape sequence could recolor or retitle the terminal, a bidirectional override could turn
 * {@code completed} around, an invisible character could make two values look alike.
 */
public final class Printable {
  private static final char LINE_BREAK = '⏎';
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final char FIRST_INDIC = 0x0900;
  private static final char LAST_INDIC = 0x0DFF;

  private Printable() {}

  /** The text on one line, without control, format and variation characters. */
  public static String of(String text) {
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character < ' ' || character > '~') {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); ) {
      int codePoint = text.codePointAt(index);
      index += Character.charCount(codePoint);
      if (isLineBreak(codePoint)) {
        boolean pair = codePoint == '\r' && index < text.length() && text.charAt(index) == '\n';
        index += pair ? 1 : 0;
        clean.append(LINE_BREAK);
      } else if (codePoint == '\t' || Character.isSpaceChar(codePoint)) {
        clean.append(' ');
      } else if (!isInvisible(codePoint) || joinsIndicLetters(codePoint, clean)) {
        clean.appendCodePoint(codePoint);
      }
    }
    return clean.toString();
  }

  /** In the scripts of India, joiners are part of the spelling: names change their look without. */
  private static boolean joinsIndicLetters(int codePoint, StringBuilder before) {
    return (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER)
        && !before.isEmpty()
        && before.charAt(before.length() - 1) >= FIRST_INDIC
        && before.charAt(before.length() - 1) <= LAST_INDIC;
  }

  private static boolean isLineBreak(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> isVariationSelector(codePoint);
    };
  }

  /** Terminals disagree on the width of what a variation selector selects. */
  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
