package io.github.legstat.analysis.comparison;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.TimeReader;
import java.util.function.Supplier;

/** The calls of one log that began before a moment, and apart from them those that began later. */
public final class SplitCalls implements Accumulator<SplitCalls> {
  private final TimeReader times;
  private final long moment;
  private final CoveredCalls before;
  private final CoveredCalls later;
  private long untimed;

  private SplitCalls(TimeReader times, long moment, CoveredCalls before, CoveredCalls later) {
    this.times = times;
    this.moment = moment;
    this.before = before;
    this.later = later;
  }

  /**
   * Makes accumulators that split calls at a moment.
   *
   * @param moment in local seconds; calls that begin at it are later ones
   * @param side makes what keeps the calls of one side
   */
  public static Supplier<SplitCalls> at(
      long moment, TimeReader times, Supplier<CoveredCalls> side) {
    return () -> new SplitCalls(times, moment, side.get(), side.get());
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    long began = times.began(call);
    if (began == TimeReader.UNKNOWN) {
      untimed++;
    } else {
      (began < moment ? before : later).add(call, classified);
    }
  }

  @Override
  public void addUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
    long began = times.began(call);
    if (began != TimeReader.UNKNOWN) {
      (began < moment ? before : later).addUnwanted(call, classified, inPeriod);
    }
  }

  @Override
  public void merge(SplitCalls other) {
    before.merge(other.before);
    later.merge(other.later);
    untimed += other.untimed;
  }

  /** The calls before the moment. */
  public CoveredCalls before() {
    return before;
  }

  /** The calls from the moment on. */
  public CoveredCalls later() {
    return later;
  }

  /** How many calls are on neither side, as it is not known when they began. */
  public long untimed() {
    return untimed;
  }
}
