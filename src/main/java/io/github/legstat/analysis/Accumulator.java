package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;

/**
 * A result that grows call by call. Any split of the calls, accumulated apart and merged in any
 * order, comes to the same result; that is what threads rely on.
 *
 * @param <A> the accumulator itself
 */
public interface Accumulator<A extends Accumulator<A>> {
  /** Takes a call into account. The view of it is only good until this returns. */
  void add(Call call, ClassifiedCombination classified);

  /**
   * Takes into account what a call that the user does not want means for those that are wanted. The
   * view of it is only good until this returns.
   *
   * @param inPeriod whether it began in the period that is asked for, and only fails a condition
   */
  default void addUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {}

  /** Takes everything into account that the other one has; the other is not used afterwards. */
  void merge(A other);
}
