package io.github.legstat.input;

import java.io.IOException;

/** An input that cannot be used at all; the message names it, and the line where there is one. */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1;

  /** What is wrong with an input as a whole. */
  public enum Kind {
    /** There is no such file. */
    MISSING,
    /** The file is there and may not or cannot be read. */
    UNREADABLE,
    /** The bytes do not begin as a call log does; they may be a later piece of one. */
    HEADLESS,
    /** The bytes are no call log that this program knows. */
    UNUSABLE
  }

  private final Kind kind;

  /** An error of this kind with a one-line message for the user. */
  public InputException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
