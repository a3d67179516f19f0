package io.github.legstat.report;

/** What a piece of text is for. A theme turns roles into colors; nothing else knows about color. */
public enum Role {
  /** Text without emphasis. */
  PLAIN,
  /** A title of a report, a section or a card. */
  HEADING,
  /** The name of a column or of a value. */
  LABEL,
  /** A figure. */
  NUMBER,
  /** Something that went well, such as an answered call. */
  GOOD,
  /** Something that needs attention, such as a call nobody answered. */
  WARNING,
  /** Something that failed. */
  BAD,
  /** Something to pass over: zeros, absent values, notes. */
  MUTED,
  /** The bar drawn for a share. */
  BAR
}
