package io.github.legstat.analysis.metric;

import java.math.BigDecimal;

/**
 * A sum of decimal numbers, exact to the last digit. Numbers with as many decimal places as the
 * first one, which are nearly all of a log, are added as whole numbers of the last place.
 */
final class DecimalSum {
  private static final int LONG_DIGITS = 18;

  /**
   * A number that is added time and again.
   *
   * @param exact the number
   * @param units the number in units of its last decimal place, where a long holds that
   * @param isShort whether a long does
   */
  record Addend(BigDecimal exact, long units, boolean isShort) {
    static Addend of(BigDecimal exact) {
      boolean isShort = exact.precision() <= LONG_DIGITS;
      return new Addend(exact, isShort ? exact.unscaledValue().longValueExact() : 0, isShort);
    }
  }

  private static final int NO_SCALE = -1;

  private int scale = NO_SCALE;
  private long units;

  /** The sum of all numbers that are not in the units. */
  private BigDecimal others = BigDecimal.ZERO;

  void add(Addend number) {
    if (scale == NO_SCALE) {
      scale = number.exact().scale();
    }
    long sum = units + number.units();
    boolean overflows = ((units ^ sum) & (number.units() ^ sum)) < 0;
    if (number.isShort() && number.exact().scale() == scale && !overflows) {
      units = sum;
    } else {
      others = others.add(number.exact());
    }
  }

  /** Adds what another sum has come to. */
  void add(DecimalSum other) {
    others = others.add(other.total());
  }

  /** The sum, with as many decimal places as the number that has most. */
  BigDecimal total() {
    return scale == NO_SCALE ? others : others.add(BigDecimal.valueOf(units, scale));
  }
}
