package io.github.legstat.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.legstat.analysis.metric.Metric.Proportion;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences of rates, held to figures that others have printed and to chance itself. */
final class RateDifferenceTest {
  private static final double DEVIATE_OF_95_PERCENT = 1.959964;

  /** Newcombe 1998, table II, method 10, at 95 %. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "10, 10, 0, 20, 0.6791, 1.0000"
  })
  void isTheIntervalThatIsPrinted(
      long part, long whole, long otherPart, long otherWhole, double low, double high) {
    RateDifference interval =
        RateDifference.of(
            new Proportion(otherPart, otherWhole),
            new Proportion(part, whole),
            DEVIATE_OF_95_PERCENT);

    assertThat(interval.low()).isCloseTo(low, within(0.0001));
    assertThat(interval.high()).isCloseTo(high, within(0.0001));
  }

  @Test
  void callsNoiseNotableOnceInAHundredTimes() {
    Random random = new Random(20_261_102);
    int alarms = 0;
    int comparisons = 20_000;
    for (int i = 0; i < comparisons; i++) {
      double rate = 0.2 + 0.6 * random.nextDouble();
      Proportion base = drawn(random, rate, 50 + random.nextInt(500));
      Proportion later = drawn(random, rate, 50 + random.nextInt(500));
      if (RateDifference.of(base, later).excludesZero()) {
        alarms++;
      }
    }

    assertThat(alarms).isBetween(comparisons / 200, comparisons * 3 / 200);
  }

  @Test
  void seesADifferenceThatIsThere() {
    RateDifference interval =
        RateDifference.of(new Proportion(500, 1000), new Proportion(600, 1000));

    assertThat(interval.excludesZero()).isTrue();
    assertThat(interval.low()).isPositive();
  }

  private static Proportion drawn(Random random, double rate, int calls) {
    long answered = 0;
    for (int call = 0; call < calls; call++) {
      answered += random.nextDouble() < rate ? 1 : 0;
    }
    return new Proportion(answered, calls);
  }
}
