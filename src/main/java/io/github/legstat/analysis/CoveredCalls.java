package io.github.legstat.analysis;

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
  private final CoveredDays days = new CoveredDays();

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
    cover(call);
    calls.add(call, classified);
  }

  @Override
  public void addUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
    if (inPeriod) {
      cover(call);
    }
  }

  private void cover(Call call) {
    long began = times.began(call);
    if (began != TimeReader.UNKNOWN) {
      days.add(began);
    }
  }

  @Override
  public void merge(CoveredCalls other) {
    calls.merge(other.calls);
    days.merge(other.days);
  }

  /** The calls. */
  GroupedTally calls() {
    return calls;
  }

  /** The days. */
  CoveredDays days() {
    return days;
  }
}
