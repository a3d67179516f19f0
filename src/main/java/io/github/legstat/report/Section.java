package io.github.legstat.report;

import java.util.List;

/** A part of a report: {@link Facts} or a {@link Table}. */
public sealed interface Section permits Facts, Table {

  /** Where a section is shown. Formats for programs carry every section but those for people. */
  enum Visibility {
    /** Everywhere. */
    ALWAYS,
    /** Left out of formats for people when it holds nothing or nothing but zeros. */
    NOT_EMPTY,
    /** Left out of formats for people. */
    MACHINE,
    /** Left out of formats for programs, which have the same in another section. */
    PEOPLE
  }

  /** Machine name in snake case, the section's key in JSON. */
  String name();

  /** Heading for people; empty for a section without one. */
  String title();

  /** Remarks for people, one line each. */
  List<String> notes();

  /** Where the section is shown. */
  Visibility visibility();

  /** Whether the section holds nothing or nothing but zeros. */
  boolean isEmpty();

  /** Whether formats for people show this section. */
  default boolean isShown() {
    return switch (visibility()) {
      case ALWAYS, PEOPLE -> true;
      case NOT_EMPTY -> !isEmpty();
      case MACHINE -> false;
    };
  }
}
