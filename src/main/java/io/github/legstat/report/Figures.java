package io.github.legstat.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How figures are spelled, the same on every machine: no locale takes part, and doubles are rounded
 * by their exact value, so that two Java versions never differ in the last digit.
 */
final class Figures {
  private static final int MACHINE_DIGITS = 6;
  private static final int LEAST_GROUPED = 1000;

  private Figures() {}

  /** Digits in groups of three: {@code 1,234,567}. */
  static String grouped(long number) {
    String digits = Long.toString(number);
    if (number > -LEAST_GROUPED && number < LEAST_GROUPED) {
      return digits;
    }
    int first = number < 0 ? 1 : 0;
    StringBuilder grouped = new StringBuilder(digits);
    for (int position = digits.length() - 3; position > first; position -= 3) {
      grouped.insert(position, ',');
    }
    return grouped.toString();
  }

  /** One decimal and a percent sign; never 0.0% for something nor 100.0% for less than all. */
  static String percent(double share) {
    if (share > 0 && share < 0.0005) {
      return "<0.1%";
    }
    if (share < 1 && share >= 0.9995) {
      return ">99.9%";
    }
    return rounded(share * 100, 1).toPlainString() + "%";
  }

  /** A signed number of percentage points with one decimal. */
  static String points(double difference) {
    BigDecimal points = rounded(difference * 100, 1);
    return (points.signum() > 0 ? "+" : "") + points.toPlainString() + " pp";
  }

  /** At most six decimals, at least one: {@code 0.5}, {@code 0.333333}, {@code 1.0}. */
  static String decimal(double number) {
    BigDecimal shortest = rounded(number, MACHINE_DIGITS).stripTrailingZeros();
    return shortest
        .setScale(Math.max(1, shortest.scale()), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  /** Two decimals: {@code 1.20}. */
  static String twoDecimals(double number) {
    return rounded(number, 2).toPlainString();
  }

  /** Hours, minutes and seconds, the leading zeros left out: {@code 1h 02m 03s}, {@code 7s}. */
  static String duration(long seconds) {
    if (seconds < 0) {
      return "-" + duration(-seconds);
    }
    String rest = seconds < 60 ? seconds + "s" : twoDigits(seconds % 60) + "s";
    long minutes = seconds / 60;
    if (minutes == 0) {
      return rest;
    }
    if (minutes < 60) {
      return minutes + "m " + rest;
    }
    return grouped(minutes / 60) + "h " + twoDigits(minutes % 60) + "m " + rest;
  }

  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  private static BigDecimal rounded(double number, int digits) {
    return new BigDecimal(number).setScale(digits, RoundingMode.HALF_UP);
  }
}
