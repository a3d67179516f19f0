package io.github.legstat.model;

/**
 * The overall Status of a call. Two vocabularies share the column: the API's, and the one of the
 * dashboard's inbox and report export ({@link #isDashboardWord()}).
 */
public enum CallStatus implements Term {
  COMPLETED("completed", true, false),
  NO_ANSWER("no-answer", true, false),
  BUSY("busy", true, false),
  FAILED("failed", true, false),
  CANCELED("canceled", true, false),
  QUEUED("queued", false, false),
  RINGING("ringing", false, false),
  IN_PROGRESS("in-progress", false, false),
  MISSED_CALL("missed-call", true, true),
  CALL_ATTEMPT("call-attempt", true, true),
  VOICEMAIL("voicemail", true, true),
  /** The newer APIs: leg 1 was never dialed. */
  NO_DIAL("no-dial", true, false),
  /** The record carries no Status. */
  ABSENT("none", true, false),
  /** A word that neither vocabulary knows; it fits no rule. */
  UNKNOWN("unknown", true, false);

  private final String word;
  private final boolean settled;
  private final boolean dashboardWord;

  CallStatus(String word, boolean settled, boolean dashboardWord) {
    this.word = word;
    this.settled = settled;
    this.dashboardWord = dashboardWord;
  }

  /** The canonical word, as it stands in the rule tables and machine output. */
  @Override
  public String word() {
    return word;
  }

  /** Whether the call has come to its end. */
  public boolean isSettled() {
    return settled;
  }

  /** Whether the record carries a Status at all. */
  public boolean isGiven() {
    return this != ABSENT;
  }

  /** Whether only the dashboard uses this word, and only for inbound calls. */
  public boolean isDashboardWord() {
    return dashboardWord;
  }
}
