package io.github.legstat.analysis.comparison;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.analysis.CoveredDays;
import io.github.legstat.analysis.summary.GroupedTally;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.TimeReader;

/**
 * Calls by day, and the days that their log covers: also those whose calls all fail a condition of
 * the user.
 */
public final class CoveredCalls implements Accumulator<CoveredCalls> {
  private final TimeReader times;
  private final GroupedTally calls;

  /** Those of calls that nobody wants; the others have days of their own. */
  private final CoveredDays daysOfOthers = new CoveredDays();

  /**
   * No calls yet.
   *
   * @param calls keeps them, by day
   */
  public CoveredCalls(TimeReader times, GroupedTally calls) {
    this.times = times;
    this.calls = calls;
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    calls.add(call, classified);
  }

  @Override
  public void addUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
    long began = inPeriod ? times.began(call) : TimeReader.UNKNOWN;
    if (began != TimeReader.UNKNOWN) {
      daysOfOthers.add(began);
    }
  }

  @Override
  public void merge(CoveredCalls other) {
    calls.merge(other.calls);
    daysOfOthers.merge(other.daysOfOthers);
  }

  /** The calls. */
  GroupedTally calls() {
    return calls;
  }

  /** The days of calls that nobody wants. */
  CoveredDays daysOfOthers() {
    return daysOfOthers;
  }
}
