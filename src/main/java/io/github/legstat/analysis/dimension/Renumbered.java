package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Words;
import java.util.Arrays;

/** The words of one reader by the numbers of another, each looked up once and not once a row. */
final class Renumbered {
  private static final int NOT_MET = 0;
  private static final int FEWEST = 64;

  private final Words from;
  private final Words to;

  /** By the number there, the number here plus one. */
  private int[] numbers = new int[FEWEST];

  /** Words that are numbered there, and shall be numbered here. */
  Renumbered(Words from, Words to) {
    this.from = from;
    this.to = to;
  }

  /** The number here of a word with a number there. */
  int number(int there) {
    if (there >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(there + 1, 2 * numbers.length));
    }
    if (numbers[there] == NOT_MET) {
      numbers[there] = to.number(from.word(there)) + 1;
    }
    return numbers[there] - 1;
  }
}
