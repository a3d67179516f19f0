package io.github.legstat;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command as a shell would: at blanks, but not inside quotes. Nothing else of a shell is
 * known, so that a command means the same here as when it is copied to a terminal; whatever would
 * mean something more there is refused.
 */
final class ShellWords {
  private static final String MORE_THAN_WORDS = "\\$`*?<>;&()#~";

  private ShellWords() {}

  static List<String> split(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int at = 0; at < command.length(); at++) {
      char sign = command.charAt(at);
      if (quote != 0) {
        if (sign == quote) {
          quote = 0;
        } else {
          word.append(sign);
        }
      } else if (sign == '\'' || sign == '"') {
        quote = sign;
        begun = true;
      } else if (sign == ' ') {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else if (MORE_THAN_WORDS.indexOf(sign) >= 0) {
        throw new IllegalArgumentException("'" + sign + "' outside quotes in: " + command);
      } else {
        word.append(sign);
        begun = true;
      }
    }
    if (quote != 0) {
      throw new IllegalArgumentException("a quote is not closed in: " + command);
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}
