package io.github.legstat.terminal;

import java.util.function.ToIntFunction;
import org.jline.utils.AttributedString;

/**
 * Columns that text takes on a terminal: two for Chinese characters and emoji, none for combining
 * signs. JLine's tables are loaded only for text that needs them.
 */
public final class DisplayWidth implements ToIntFunction<String> {
  /** Before it are letters of Europe, each in a column of its own. */
  private static final char FIRST_COMBINING = 0x300;

  @Override
  public int applyAsInt(String text) {
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character >= FIRST_COMBINING && !isOurs(character)) {
        return new AttributedString(text).columnLength();
      }
    }
    return text.length();
  }

  /** The signs we draw ourselves. */
  private static boolean isOurs(char character) {
    return (character >= 0x2010 && character <= 0x2026)
        || (character >= 0x2580 && character <= 0x258F)
        || character == '⏎'
        || character == '₹';
  }
}
