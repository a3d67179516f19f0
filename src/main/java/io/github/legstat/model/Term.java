package io.github.legstat.model;

/** A noun of the domain with one canonical spelling, the same in tables, options and output. */
public interface Term {
  /** The canonical word, lower case. */
  String word();
}
