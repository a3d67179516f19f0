package io.github.legstat.model;

/**
 * What the destination leg of a call did. The article's "Call stats" has the first four buckets;
 * the others hold what those have no place for, so that all buckets together are all calls.
 */
public enum Bucket implements Term {
  COMPLETED("completed", "The destination answered."),
  NO_ANSWER("no-answer", "The destination was dialed and did not answer in time."),
  BUSY("busy", "The destination was dialed and was busy."),
  CANCELED("canceled", "The destination was being dialed when leg 1 hung up."),
  FAILED("failed", "The carrier could not connect the destination."),
  NOT_DIALED("not-dialed", "The destination was never dialed: there was no second leg."),
  IN_PROGRESS("in-progress", "The call was not over when the record was made."),
  UNKNOWN("unknown", "The record does not tell what the destination did.");

  private final String word;
  private final String meaning;

  Bucket(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }

  /** What the destination leg did, in a sentence. */
  public String meaning() {
    return meaning;
  }
}
