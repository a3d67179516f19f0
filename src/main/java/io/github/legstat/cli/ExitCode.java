package io.github.legstat.cli;

/** The exit codes, which follow BSD's {@code sysexits.h} where it has a word for the case. */
final class ExitCode {
  /** All went well, also when there were no calls. */
  static final int OK = 0;

  /** A check or a comparison failed, or a threshold was missed. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** An input that cannot be used. */
  static final int BAD_INPUT = 65;

  /** An input that is not there or cannot be read. */
  static final int NO_INPUT = 66;

  /** A mistake of this program. */
  static final int BUG = 70;

  /** Reading or writing failed. */
  static final int IO_ERROR = 74;

  /** Another run is at work on the same file; trying again may help. */
  static final int LOCKED = 75;

  private ExitCode() {}
}
