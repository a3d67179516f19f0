package io.github.legstat.output;

import io.github.legstat.report.Role;

/** Adds the color of a role to text that is ready to be shown. */
public interface Painter {
  /**
   * Returns the text, with or without escape sequences around it.
   *
   * @param role what the text is for
   * @param text one line without control characters
   */
  String paint(Role role, String text);
}
