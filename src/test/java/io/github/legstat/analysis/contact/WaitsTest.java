package io.github.legstat.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds waits to the rank in a sorted list, however they were put together. */
final class WaitsTest {
  @Test
  void agreeWithASortedList() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Waits all = new Waits();
      List<Long> values = new ArrayList<>();
      for (int part = random.nextInt(5); part >= 0; part--) {
        Waits some = new Waits();
        for (int each = 1 + random.nextInt(90); each > 0; each--) {
          long wait = random.nextInt(500_000);
          values.add(wait);
          (random.nextBoolean() ? some : all).add(wait);
        }
        all.merge(some);
        assertThat(all.percentile(100)).isEqualTo(values.stream().max(Long::compare).orElseThrow());
      }
      List<Long> sorted = values.stream().sorted().toList();

      assertThat(all.count()).isEqualTo(values.size());
      for (int percent = 1; percent <= 100; percent++) {
        assertThat(all.percentile(percent))
            .isEqualTo(sorted.get((sorted.size() * percent + 99) / 100 - 1));
      }
    }
  }

  @Test
  void ofNobodyHaveNoPercentile() {
    assertThatThrownBy(() -> new Waits().percentile(50)).isInstanceOf(IllegalStateException.class);
  }
}
