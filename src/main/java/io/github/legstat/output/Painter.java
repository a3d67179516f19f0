package io.github.legstat.output;

import io.github.legstat.report.Role;

/** Adds the color of a role to text that is ready to be shown: one line, or a part of one. */
public interface Painter {
  /** The escape sequence before text of a role; empty where it needs none. */
  String before(Role role);

  /** The escape sequence behind text of a role that needs one before it. */
  String behind(Role role);
}
