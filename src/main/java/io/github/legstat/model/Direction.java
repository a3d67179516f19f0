package io.github.legstat.model;

/** Which way a call began, seen from the business that holds the account. */
public enum Direction implements Term {
  /** A customer called an ExoPhone. */
  INBOUND("inbound"),
  /** Exotel dialed leg 1, then leg 2: from the dashboard, an application or a campaign. */
  OUTBOUND("outbound"),
  /** The record has no direction, or a word that is none. */
  UNKNOWN("unknown");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /** The canonical word, as it stands in rule ids and machine output. */
  @Override
  public String word() {
    return word;
  }
}
