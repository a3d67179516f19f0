package io.github.legstat;

/**
 * Whether tests that compare with recorded output write it anew first; see scripts/record-cases.
 */
final class Recording {
  static final boolean ON = Boolean.getBoolean("legstat.record");

  private Recording() {}
}
