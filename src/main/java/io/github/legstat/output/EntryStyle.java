package io.github.legstat.output;

import io.github.legstat.report.Value;
import java.io.IOException;
import java.util.List;

/** How a format that has one line an entry writes its values. Serves one thread. */
interface EntryStyle {
  /**
   * What stands before a value, and behind the one before it.
   *
   * @param place its place in the entry, from zero
   */
  byte[] before(int place);

  /** Appends a value that stands at a place. */
  void append(PieceBuffer text, int place, Value value) throws IOException;

  /** What stands behind the last value. */
  byte[] end();

  /** Appends a whole entry. */
  default void append(PieceBuffer text, List<Value> values) throws IOException {
    for (int place = 0; place < values.size(); place++) {
      text.append(before(place));
      append(text, place, values.get(place));
    }
    text.append(end());
  }
}
