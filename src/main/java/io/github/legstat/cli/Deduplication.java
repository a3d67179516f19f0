package io.github.legstat.cli;

import io.github.legstat.model.Term;

/** How often a call counts whose id stands in the input more than once. */
enum Deduplication implements Term {
  /** Once, by its newest record. */
  ID("id"),
  /** As often as it stands there. */
  NONE("none");

  private final String word;

  Deduplication(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
