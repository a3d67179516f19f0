package io.github.legstat.analysis.contact;

import io.github.legstat.model.Term;

/** What became of a caller whom nobody answered, in order of urgency. */
public enum CallbackOutcome implements Term {
  OPEN(
      "open",
      "Nobody has talked to the caller since the last miss, and the caller was not dialed. At the end"
          + " of the data that is all that can be said: a call back may still follow."),
  ATTEMPTED(
      "attempted",
      "We have called the caller's number since the last miss, and did not talk: still to be called."
          + " A call on which our own side did not pick up, so that the caller was never dialed, is"
          + " none."),
  UNKNOWN_CALLER(
      "unknown-caller",
      "The number was withheld, masked, or lost its digits in a spreadsheet, so there is nobody to"
          + " call, and each such call stands alone."),
  CALLED_BACK(
      "called-back", "We called the caller's number, through any ExoPhone, and both talked."),
  RETURNED(
      "returned", "The caller called again, through any ExoPhone, and was connected to somebody.");

  private final String word;
  private final String definition;

  CallbackOutcome(String word, String definition) {
    this.word = word;
    this.definition = definition;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }

  /** What it says of a caller, in sentences. */
  public String definition() {
    return definition;
  }

  /** Who is to be called first: the lower, the sooner. */
  int urgency() {
    return switch (this) {
      case OPEN -> 0;
      case ATTEMPTED -> 1;
      case UNKNOWN_CALLER -> 2;
      case CALLED_BACK, RETURNED -> 3;
    };
  }

  /** Whether the caller still waits for a call back. */
  public boolean isWaiting() {
    return switch (this) {
      case OPEN, ATTEMPTED -> true;
      case UNKNOWN_CALLER, CALLED_BACK, RETURNED -> false;
    };
  }
}
