package io.github.legstat.cli;

/** A command line that cannot be carried out; the message is one line for the user. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
