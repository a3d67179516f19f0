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
    public String paint(Role role, String text) {
      return text;
    }
  },
  /** Restrained color. */
  COLOR {
    @Override
    public String paint(Role role, String text) {
      String style =
          switch (role) {
            case PLAIN, NUMBER -> "";
            case HEADING -> "1";
            case LABEL, MUTED -> "2";
            case GOOD -> "32";
            case WARNING -> "33";
            case BAD -> "31";
            case BAR -> "36";
          };
      return style.isEmpty() ? text : ESCAPE + style + "m" + text + ESCAPE + "0m";
    }
  };

  private static final String ESCAPE = "\u001b[";
}
