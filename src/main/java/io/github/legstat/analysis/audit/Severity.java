package io.github.legstat.analysis.audit;

import io.github.legstat.model.Term;
import io.github.legstat.report.Role;

/** How much a finding matters; the gravest first. */
public enum Severity implements Term {
  /** The record cannot be right, or money is at stake. */
  ERROR("error", Role.BAD),
  /** Somebody should look. */
  WARNING("warning", Role.WARNING),
  /** Odd, and explainable. */
  NOTICE("notice", Role.MUTED);

  private final String word;
  private final Role role;

  Severity(String word, Role role) {
    this.word = word;
    this.role = role;
  }

  @Override
  public String word() {
    return word;
  }

  /** The emphasis that findings of this severity deserve. */
  Role role() {
    return role;
  }

  /** Whether this severity is at least as grave as the other. */
  public boolean reaches(Severity least) {
    return compareTo(least) <= 0;
  }
}
