package io.github.legstat.analysis.condition;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;

/** Tells, for one thread, which calls meet a condition. */
interface CallTest {
  /** Whether a call meets it. */
  boolean passes(Call call, ClassifiedCombination classified);
}
