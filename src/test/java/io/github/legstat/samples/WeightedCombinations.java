package io.github.legstat.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Draws combinations as often as their weights say. */
final class WeightedCombinations {

  /** Each combination as many times as its weight, so that a draw is one lookup. */
  private final List<Combination> slots;

  private WeightedCombinations(List<Combination> slots) {
    this.slots = slots;
  }

  static WeightedCombinations of(Predicate<Combination> wanted) {
    List<Combination> slots = new ArrayList<>();
    for (Combination combination : Combination.values()) {
      if (wanted.test(combination)) {
        slots.addAll(Collections.nCopies(combination.weight(), combination));
      }
    }
    return new WeightedCombinations(List.copyOf(slots));
  }

  /** The ordinary calls of one route: no oddities, no calls still going on. */
  static WeightedCombinations documented(Route route) {
    return of(
        combination ->
            combination.route() == route && combination.expectedKind() == ExpectedKind.DOCUMENTED);
  }

  Combination draw(SampleRandom random) {
    return random.pick(slots);
  }
}
