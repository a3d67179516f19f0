package io.github.legstat.terminal;

import io.github.legstat.output.Painter;
import io.github.legstat.report.Role;

/**
 * The look of roles, in the 16 colors that every terminal lets its user choose, so that it can be
 * read on dark and light backgrounds.
 */
public enum Theme implements Painter {
  /** No escape sequences. */
  PLAIN {
    @Override
    public String before(Role role) {
      return "";
    }
  },
  /** Restrained color. */
  COLOR {
    @Override
    public String before(Role role) {
      return switch (role) {
        case PLAIN, NUMBER -> "";
        case HEADING -> "\u001b[1m";
        case LABEL, MUTED -> "\u001b[2m";
        case GOOD -> "\u001b[32m";
        case WARNING -> "\u001b[33m";
        case BAD -> "\u001b[31m";
        case BAR -> "\u001b[36m";
      };
    }
  };

  @Override
  public String behind(Role role) {
    return before(role).isEmpty() ? "" : "\u001b[0m";
  }
}
