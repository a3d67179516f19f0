package io.github.legstat.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width: after a space, else after a slash, plus sign or comma as in
 * {@code inbound-menu/completed+busy}, else anywhere. Nothing but the spaces at a break is lost.
 */
final class LineWrapper {
  private static final String BREAK_AFTER = "/+,";

  private final TextOptions options;
  private final int width;

  LineWrapper(TextOptions options, int width) {
    this.options = options;
    this.width = Math.max(1, width);
  }

  /** The lines, at least one. */
  List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (options.columns(rest) > width) {
      int end = breakAt(rest);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }

  private int breakAt(String text) {
    int fitting = fitting(text);
    if (text.charAt(fitting) == ' ') {
      return fitting;
    }
    int space = text.lastIndexOf(' ', fitting);
    if (space > 0 && !text.substring(0, space).isBlank()) {
      return space;
    }
    for (int index = fitting - 1; index > 0; index--) {
      if (BREAK_AFTER.indexOf(text.charAt(index)) >= 0) {
        return index + 1;
      }
    }
    return fitting;
  }

  /** How many characters fit on a line, at least one code point. */
  private int fitting(String text) {
    int end = text.offsetByCodePoints(0, 1);
    int columns = options.columns(text.substring(0, end));
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      columns += options.columns(text.substring(end, next));
      if (columns > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
