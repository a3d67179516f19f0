package io.github.legstat.cli;

import java.io.IOException;

/** Thrown after the result is out when an input broke off or held no call at all. */
final class UnusableInputException extends IOException {
  private static final long serialVersionUID = 1;

  UnusableInputException(String message) {
    super(message);
  }
}
