package io.github.legstat.model;

/** The CallType that the Passthru applet sends: what became of an inbound call. */
public enum CallType implements Term {
  CALL_ATTEMPT("call-attempt"),
  COMPLETED("completed"),
  CLIENT_HANGUP("client-hangup"),
  INCOMPLETE("incomplete"),
  VOICEMAIL("voicemail"),
  ABSENT("none"),
  /** A word that is no CallType; it proves nothing. */
  UNKNOWN("unknown");

  private final String word;

  CallType(String word) {
    this.word = word;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }
}
