package io.github.legstat.analysis;

/** A word of the user that names nothing; the message is one line and says what there is. */
public final class UnknownTermException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Refuses a word; the message is for the user. */
  public UnknownTermException(String message) {
    super(message);
  }
}
