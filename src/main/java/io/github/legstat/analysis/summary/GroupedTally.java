package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;

/** All calls as a report counts them, and the same calls in groups. */
public final class GroupedTally implements Accumulator<GroupedTally> {
  private final Tally tally;
  private final Groups groups;

  /** Puts both together; neither may have any calls yet. */
  public GroupedTally(Tally tally, Groups groups) {
    this.tally = tally;
    this.groups = groups;
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    tally.add(call, classified);
    groups.add(call, classified);
  }

  @Override
  public void merge(GroupedTally other) {
    tally.merge(other.tally);
    groups.merge(other.groups);
  }

  /** All calls. */
  public Tally tally() {
    return tally;
  }

  /** The calls in groups. */
  public Groups groups() {
    return groups;
  }
}
