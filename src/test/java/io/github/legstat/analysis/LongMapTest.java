package io.github.legstat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the map to one with objects. */
final class LongMapTest {
  @Test
  void agreesWithAMapOfObjects() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      int keys = 1 + random.nextInt(5000);
      LongMap map = new LongMap();
      Map<Long, Long> expected = new HashMap<>();
      for (int i = 0; i < 2 * keys; i++) {
        long key = (random.nextInt(keys) - keys / 2L) * (seed % 2 == 0 ? 1L : 1L << 40);
        long number = 1L + random.nextInt(9);
        map.add(key, number);
        expected.merge(key, number, Long::sum);
        if (i % 1000 == 0) {
          assertThat(map.sortedKeys()).as("so far").hasSize(expected.size()).isSorted();
        }
      }
      Map<Long, Long> found = new HashMap<>();
      map.forEach(found::put);

      assertThat(found).as("seed %s", seed).isEqualTo(expected);
      assertThat(map.size()).isEqualTo(expected.size());
      assertThat(map.sortedKeys())
          .containsExactly(expected.keySet().stream().sorted().toArray(Long[]::new));
      expected.forEach((key, number) -> assertThat(map.get(key)).isEqualTo(number));
      assertThat(map.get(Long.MAX_VALUE)).isZero();
    }
  }
}
