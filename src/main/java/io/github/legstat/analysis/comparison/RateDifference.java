package io.github.legstat.analysis.comparison;

import io.github.legstat.analysis.metric.Metric.Proportion;

/**
 * How far apart two rates may really be, given how few calls each was taken of.
 *
 * <p>The interval is the hybrid score interval for the difference of two independent proportions
 * (R. G. Newcombe, Interval estimation for the difference between independent proportions,
 * Statistics in Medicine 17, 1998, method 10), made from the score intervals of both (E. B. Wilson,
 * 1927). Its confidence is 99 %: of a hundred comparisons of calls that do not differ, one is
 * called notable.
 *
 * @param low the least difference that is believable
 * @param high the greatest
 */
record RateDifference(double low, double high) {
  /** The confidence of an interval, in percent. */
  static final int CONFIDENCE = 99;

  /** The normal deviate beyond which lies half a percent. */
  private static final double DEVIATE = 2.5758293035489004;

  private record Score(double low, double high) {
    static Score of(Proportion proportion, double deviate) {
      double n = proportion.whole();
      double p = proportion.rate();
      double square = deviate * deviate;
      double spread = deviate * Math.sqrt(square / (4 * n * n) + p * (1 - p) / n);
      double middle = p + square / (2 * n);
      double scale = 1 + square / n;
      return new Score(
          Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale));
    }
  }

  /** The interval of {@code later − base}; both are of one call at least. */
  static RateDifference of(Proportion base, Proportion later) {
    return of(base, later, DEVIATE);
  }

  /** The interval that goes with a normal deviate. */
  static RateDifference of(Proportion base, Proportion later, double deviate) {
    double first = base.rate();
    double second = later.rate();
    Score ofFirst = Score.of(base, deviate);
    Score ofSecond = Score.of(later, deviate);
    double difference = second - first;
    return new RateDifference(
        difference - Math.hypot(second - ofSecond.low(), ofFirst.high() - first),
        difference + Math.hypot(ofSecond.high() - second, first - ofFirst.low()));
  }

  /** Whether no difference at all is not believable. */
  boolean excludesZero() {
    return low > 0 || high < 0;
  }
}
