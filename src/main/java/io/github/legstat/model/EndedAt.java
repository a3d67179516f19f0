package io.github.legstat.model;

/** How far a call got. */
public enum EndedAt implements Term {
  /** Outbound: leg 1 was not reached. */
  LEG1("leg1"),
  /** The call ended before a second leg was dialed. */
  BEFORE_LEG2("before-leg2"),
  /** Leg 2 was dialed and not connected. */
  LEG2("leg2"),
  /** Both sides were connected. */
  TALK("talk"),
  /** The call goes on, or the record does not tell. */
  UNKNOWN("unknown");

  private final String word;

  EndedAt(String word) {
    this.word = word;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }
}
