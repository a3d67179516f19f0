package io.github.legstat.model;

/** How one leg of a call ended, in the article's words. */
public enum LegStatus implements Term {
  COMPLETED("completed", true),
  NO_ANSWER("no-answer", true),
  BUSY("busy", true),
  FAILED("failed", true),
  CANCELED("canceled", true),
  /** There was no such leg: the value is empty, absent, or one of the words for nothing. */
  NONE("none", true),
  QUEUED("queued", false),
  RINGING("ringing", false),
  IN_PROGRESS("in-progress", false),
  /** A word that no vocabulary knows; it is shown as it was written and never guessed at. */
  UNKNOWN("unknown", true);

  private final String word;
  private final boolean settled;

  LegStatus(String word, boolean settled) {
    this.word = word;
    this.settled = settled;
  }

  /** The canonical word, as it stands in rule ids and machine output. */
  @Override
  public String word() {
    return word;
  }

  /** Whether somebody picked up on this leg. */
  public boolean isAnswered() {
    return this == COMPLETED;
  }

  /** Whether the record tells anything of this leg. */
  public boolean isGiven() {
    return this != NONE;
  }

  /** Whether the leg has come to its end; a call with an unsettled leg is still going on. */
  public boolean isSettled() {
    return settled;
  }
}
