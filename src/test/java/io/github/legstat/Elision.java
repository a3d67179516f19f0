package io.github.legstat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Output of which some lines are left out, each gap shown by a line that holds nothing but an
 * ellipsis.
 *
 * @param parts the runs of lines between the gaps; the first or last is empty when the output
 *     begins or ends with a gap
 */
record Elision(List<List<String>> parts) {
  private static final String GAP = "…";

  static Elision of(List<String> shown) {
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String line : shown) {
      if (line.strip().equals(GAP)) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(line);
      }
    }
    parts.add(part);
    return new Elision(parts);
  }

  /** Whether the whole output may be shown like this. */
  boolean matches(List<String> whole) {
    if (parts.size() == 1) {
      return whole.equals(parts.get(0));
    }
    List<String> first = parts.get(0);
    List<String> last = parts.get(parts.size() - 1);
    int from = first.size();
    int to = whole.size() - last.size();
    if (from > to
        || !whole.subList(0, from).equals(first)
        || !whole.subList(to, whole.size()).equals(last)) {
      return false;
    }
    for (List<String> part : parts.subList(1, parts.size() - 1)) {
      int found = Collections.indexOfSubList(whole.subList(from, to), part);
      if (found < 0) {
        return false;
      }
      from += found + part.size();
    }
    return true;
  }

  /**
   * Shows another output with the same gaps: parts as long as these, found by their first lines.
   */
  List<String> applyTo(List<String> whole) {
    if (parts.size() == 1) {
      return whole;
    }
    List<String> shown = new ArrayList<>();
    int from = 0;
    for (int number = 0; number < parts.size(); number++) {
      List<String> part = parts.get(number);
      if (number > 0) {
        shown.add(GAP);
      }
      if (part.isEmpty()) {
        continue;
      }
      if (number == parts.size() - 1) {
        from = whole.size() - part.size();
      } else if (number > 0) {
        int found = whole.subList(from, whole.size()).indexOf(part.get(0));
        if (found < 0) {
          throw new IllegalStateException("the output no longer has the line " + part.get(0));
        }
        from += found;
      }
      shown.addAll(whole.subList(from, from + part.size()));
      from += part.size();
    }
    return shown;
  }
}
