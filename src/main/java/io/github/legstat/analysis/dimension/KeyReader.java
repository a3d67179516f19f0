package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Words;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;

/** Tells, for one thread, which value of a dimension each call has. Values are numbered words. */
public abstract class KeyReader {
  private final Words words = new Words();

  /** The number of the call's value, as {@link #words} has it. */
  public abstract int number(Call call, ClassifiedCombination classified);

  /** All values met, and perhaps some that were not. */
  public Words words() {
    return words;
  }
}
