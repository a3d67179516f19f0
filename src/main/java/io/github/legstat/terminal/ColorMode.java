package io.github.legstat.terminal;

import io.github.legstat.model.Term;
import java.util.Locale;

/** When to use color. */
public enum ColorMode implements Term {
  /** When the stream is a terminal that can show it and nobody asked for none. */
  AUTO,
  /** In every case. */
  ALWAYS,
  /** In no case. */
  NEVER;

  /** The name on the command line. */
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
