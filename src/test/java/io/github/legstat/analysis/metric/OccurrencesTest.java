package io.github.legstat.analysis.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds counts of few numbers and of many to a map, however they were added and merged. */
final class OccurrencesTest {
  private static final int MOST = 40;

  @Test
  void agreeWithAMap() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Occurrences all = new Occurrences(MOST);
      Map<Long, Long> expected = new HashMap<>();
      for (int part = random.nextInt(4); part >= 0; part--) {
        Occurrences one = new Occurrences(MOST);
        for (int i = random.nextInt(MOST); i > 0; i--) {
          long number = random.nextLong(30) - 10;
          long times = 1 + random.nextLong(random.nextInt(20) == 0 ? 2 * MOST : 2);
          if (times == 1) {
            one.add(number);
          } else {
            one.add(number, times);
          }
          expected.merge(number, times, Long::sum);
        }
        all.merge(one);
      }

      Map<Long, Long> found = new HashMap<>();
      all.forEach((number, times) -> assertThat(found.put(number, times)).isNull());
      assertThat(found).as("seed %s", seed).isEqualTo(expected);
      Map<Long, Long> inOrder = new LinkedHashMap<>();
      all.forEachInOrder(inOrder::put);
      assertThat(inOrder.entrySet())
          .as("seed %s", seed)
          .containsExactlyElementsOf(new TreeMap<>(expected).entrySet());
    }
  }
}
