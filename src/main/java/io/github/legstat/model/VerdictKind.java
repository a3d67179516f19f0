package io.github.legstat.model;

/** How a call stands to the article's rule tables. */
public enum VerdictKind implements Term {
  /** The legs and the Status fit a row of the tables. */
  DOCUMENTED("documented"),
  /** The legs pick a row, and the Status says something else. */
  CONTRADICTED("contradicted"),
  /** No row has these legs. */
  UNDOCUMENTED("undocumented"),
  /** The call was still going on when the record was made. */
  NOT_FINAL("not-final"),
  /** The record lacks its direction or both leg statuses. */
  UNCLASSIFIABLE("unclassifiable");

  private final String word;

  VerdictKind(String word) {
    this.word = word;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }
}
