package io.github.legstat.output;

import io.github.legstat.report.Role;

/** One line in the making. Spaces are held back until something follows: no line ends in any. */
final class StyledLine {
  private static final int USUAL_LENGTH = 100;
  private static final String BLANKS = " ".repeat(USUAL_LENGTH);

  private final Painter painter;
  private final StringBuilder line;
  private int spaces;

  StyledLine(Painter painter) {
    this(painter, new StringBuilder(USUAL_LENGTH));
  }

  /** A line at the end of a text. */
  StyledLine(Painter painter, StringBuilder text) {
    this.painter = painter;
    this.line = text;
  }

  StyledLine space(int columns) {
    spaces += columns;
    return this;
  }

  StyledLine text(Role role, String text) {
    return text(role, text, 0, text.length());
  }

  /** Appends a part of a text. */
  StyledLine text(Role role, String text, int start, int end) {
    if (start < end) {
      appendSpaces();
      String before = painter.before(role);
      if (before.isEmpty()) {
        line.append(text, start, end);
      } else {
        line.append(before).append(text, start, end).append(painter.behind(role));
      }
    }
    return this;
  }

  private void appendSpaces() {
    while (spaces > 0) {
      int some = Math.min(spaces, BLANKS.length());
      line.append(BLANKS, 0, some);
      spaces -= some;
    }
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
