package io.github.legstat.model;

/** How far a call got. */
public enum EndedAt implements Term {
  LEG1("leg1", "Outbound: leg 1 was not reached."),
  BEFORE_LEG2("before-leg2", "The call ended before a second leg was dialed."),
  LEG2("leg2", "Leg 2 was dialed and not connected."),
  TALK("talk", "Both sides were connected."),
  UNKNOWN("unknown", "The call goes on, or the record does not tell.");

  private final String word;
  private final String meaning;

  EndedAt(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }

  /** How far such a call got, in a sentence. */
  public String meaning() {
    return meaning;
  }
}
