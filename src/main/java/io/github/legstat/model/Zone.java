package io.github.legstat.model;

import java.time.ZoneId;

/**
 * The time zone of an account, by its name. What its clock does is only looked up where a time
 * needs it: Java reads the clocks of the whole world for that, and times that carry no offset stand
 * as they are.
 *
 * @param id a name of the time zone database, such as {@code Asia/Kolkata}, or an offset
 */
public record Zone(String id) {
  /** Where most accounts are. */
  public static final Zone INDIA = new Zone("Asia/Kolkata");

  /**
   * The zone of this name.
   *
   * @throws java.time.DateTimeException if there is none
   */
  public static Zone of(String id) {
    return id.equals(INDIA.id) ? INDIA : new Zone(ZoneId.of(id).getId());
  }

  /** What the clock does there. */
  public ZoneId clock() {
    return ZoneId.of(id);
  }
}
