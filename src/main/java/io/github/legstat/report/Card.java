package io.github.legstat.report;

import java.util.List;

/**
 * One item of a listing as people read it: a title and labeled lines.
 *
 * @param title what the item is
 * @param lines what is known about it, in order
 */
public record Card(Value title, List<Line> lines) {

  /** Copies the lines. */
  public Card {
    lines = List.copyOf(lines);
  }

  /**
   * A labeled value; it is wrapped to the width of the page.
   *
   * @param label name for people
   * @param value the value
   */
  public record Line(String label, Value value) {}
}
