package io.github.legstat.output;

import io.github.legstat.report.Value;
import java.io.IOException;

/** How a format that has one line an entry writes its values. Serves one thread. */
interface EntryStyle {
  /** What stands before the first value. */
  String begin();

  /** What stands between two values. */
  String between();

  /** What stands behind the last value, with the line end. */
  String end();

  /**
   * A value at its place, with its name where the format has names.
   *
   * @param place its place in the entry, from zero
   */
  String value(int place, Value value) throws IOException;
}
