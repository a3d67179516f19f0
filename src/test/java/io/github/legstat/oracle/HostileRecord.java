package io.github.legstat.oracle;

import java.util.Map;

/**
 * One record of a file.
 *
 * @param fields the values by canonical field name; what is not in it is missing from the record
 * @param fate what is to become of the record
 */
record HostileRecord(Map<String, String> fields, Fate fate) {
  /** Where a record ends up in the balance. */
  enum Fate {
    COUNTED,
    DUPLICATE,
    SUPERSEDED,
    CHILD_LEG
  }
}
