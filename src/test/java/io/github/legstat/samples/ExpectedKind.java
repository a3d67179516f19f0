package io.github.legstat.samples;

/** What the rules are expected to make of a combination of statuses. */
public enum ExpectedKind {
  /** A row of a documented table, or a dashboard word that fits one. */
  DOCUMENTED,
  /** Legs that no documented table holds. */
  UNDOCUMENTED,
  /** Documented legs with a Status that does not fit them. */
  CONTRADICTED,
  /** The call was still going on when it was recorded. */
  NOT_FINAL
}
