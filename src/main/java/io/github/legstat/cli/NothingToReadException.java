package io.github.legstat.cli;

/** No input is named and none is piped in: the help says what could be read. */
final class NothingToReadException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
