package io.github.legstat.model;

/**
 * Which of two numbers is the day in dates that a spreadsheet has rewritten, such as 03-11-2026.
 */
public enum DateOrder {
  /** Day, month, year, as in India. */
  DAY_FIRST,
  /** Month, day, year. */
  MONTH_FIRST
}
