package io.github.legstat.model;

/** How a call stands to the article's rule tables. */
public enum VerdictKind implements Term {
  DOCUMENTED("documented", "The legs and the Status fit a row of the tables."),
  CONTRADICTED(
      "contradicted", "The legs pick a row, and the Status says something else; the legs decide."),
  UNDOCUMENTED(
      "undocumented", "No row has these legs; the leg that decides still gives the bucket."),
  NOT_FINAL("not-final", "The call was still going on when the record was made."),
  UNCLASSIFIABLE("unclassifiable", "The record lacks its direction or both leg statuses.");

  private final String word;
  private final String meaning;

  VerdictKind(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The canonical word. */
  @Override
  public String word() {
    return word;
  }

  /** How calls of this kind stand to the tables, in a sentence. */
  public String meaning() {
    return meaning;
  }
}
