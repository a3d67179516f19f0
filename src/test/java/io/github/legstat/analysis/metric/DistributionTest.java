package io.github.legstat.analysis.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds distributions to sorted lists, for few values and many, short ones and long ones. */
final class DistributionTest {
  private static long value(Random random, int kinds) {
    return random.nextInt(5) == 0 ? 1000 + random.nextInt(kinds) * 37L : random.nextInt(kinds);
  }

  private static long percentile(List<Long> sorted, int percent) {
    return sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }

  @Test
  void agreesWithASortedList() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int kinds = 1 + random.nextInt(400);
      Distribution all = new Distribution();
      List<Long> values = new ArrayList<>();
      for (int part = random.nextInt(4); part >= 0; part--) {
        Distribution one = new Distribution();
        for (int i = 1 + random.nextInt(900); i > 0; i--) {
          long value = value(random, kinds);
          values.add(value);
          one.add(value);
        }
        all.merge(one);
      }
      Collections.sort(values);

      assertThat(all.count()).isEqualTo(values.size());
      assertThat(all.total()).isEqualTo(values.stream().mapToLong(Long::longValue).sum());
      for (int percent = 1; percent <= 100; percent++) {
        assertThat(all.percentile(percent))
            .as("seed %s, %s %%", seed, percent)
            .isEqualTo(percentile(values, percent));
      }
    }
  }

  /** What was not kept must not be told as if there had been nothing. */
  @Test
  void isRefusedWhereItIsNotKept() {
    Metrics metrics = new Metrics(new Meter(0, Set.of(Gauge.TALK), String::isEmpty));

    assertThat(metrics.distribution(Gauge.TALK).count()).isZero();
    assertThatThrownBy(() -> metrics.distribution(Gauge.RING))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("RING");
    assertThatThrownBy(metrics::callers).isInstanceOf(IllegalStateException.class);
  }
}
