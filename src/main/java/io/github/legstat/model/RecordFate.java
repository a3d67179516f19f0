package io.github.legstat.model;

/** What a record is to the calls that are counted. */
public enum RecordFate implements Term {
  /** It is the record of its call. */
  COUNTED("counted"),
  /** Another record of the same call, of the same version, counts. */
  DUPLICATE("duplicate"),
  /** A newer version of the record counts, or one that tells how the call ended. */
  SUPERSEDED("superseded"),
  /**
   * The call was still going on; whether another record tells its end is known when all are read.
   */
  PENDING("pending"),
  /** It is a leg of another call and none of its own. */
  CHILD_LEG("child-leg");

  private final String word;

  RecordFate(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
