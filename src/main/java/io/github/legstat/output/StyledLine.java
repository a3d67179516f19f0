package io.github.legstat.output;

import io.github.legstat.report.Role;

/** One line in the making. Spaces are held back until something follows: no line ends in any. */
final class StyledLine {
  private static final int USUAL_LENGTH = 100;

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
    if (!text.isEmpty()) {
      for (; spaces > 0; spaces--) {
        line.append(' ');
      }
      line.append(painter.paint(role, text));
    }
    return this;
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
