package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Words;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import java.util.Arrays;
import java.util.function.Function;

/** Values that follow from the combination of a call. */
final class VerdictKeys extends KeyReader {
  private final Function<ClassifiedCombination, String> word;

  /** The number of each combination's value, plus one. */
  private int[] numbers = new int[64];

  /**
   * Values of combinations.
   *
   * @param word the value of a combination; empty where it has none
   */
  VerdictKeys(Function<ClassifiedCombination, String> word) {
    this.word = word;
  }

  @Override
  public int number(Call call, ClassifiedCombination classified) {
    int index = classified.index();
    if (index >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(index + 1, 2 * numbers.length));
    }
    if (numbers[index] == 0) {
      String value = word.apply(classified);
      numbers[index] = words().number(value.isEmpty() ? Words.UNKNOWN : value) + 1;
    }
    return numbers[index] - 1;
  }
}
