package io.github.legstat.model;

/**
 * What the destination leg of a call did. The article's "Call stats" has the first four buckets;
 * the others hold what those have no place for, so that all buckets together are all calls.
 */
public enum Bucket implements Term {
  COMPLETED("completed"),
  NO_ANSWER("no-answer"),
  BUSY("busy"),
  CANCELED("canceled"),
  FAILED("failed"),
  NOT_DIALED("not-dialed"),
  IN_PROGRESS("in-progress"),
  UNKNOWN("unknown");

  private final String word;

  Bucket(String word) {
    this.word = word;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }
}
