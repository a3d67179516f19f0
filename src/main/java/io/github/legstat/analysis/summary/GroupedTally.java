package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import java.util.ArrayList;
import java.util.List;

/** All calls as a report counts them, and the same calls in groups. */
public final class GroupedTally implements Accumulator<GroupedTally> {
  private final Tally tally;
  private final Groups groups;
  private long unreadPrices;
  private long unreadDurations;

  /** Puts both together; neither may have any calls yet. */
  public GroupedTally(Tally tally, Groups groups) {
    this.tally = tally;
    this.groups = groups;
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    tally.add(call, classified);
    groups.add(call, classified);
    unreadPrices += groups.meter().leavesOutPrice(call) ? 1 : 0;
    unreadDurations += groups.meter().leavesOutDuration(call) ? 1 : 0;
  }

  @Override
  public void merge(GroupedTally other) {
    tally.merge(other.tally);
    groups.merge(other.groups);
    unreadPrices += other.unreadPrices;
    unreadDurations += other.unreadDurations;
  }

  /** What the user should know of the metrics, a sentence each. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (unreadDurations > 0) {
      warnings.add(
          "calls whose duration cannot be read as a number of seconds: "
              + unreadDurations
              + "; the durations are without them");
    }
    if (unreadPrices > 0) {
      warnings.add(
          "calls whose price cannot be read as a number: "
              + unreadPrices
              + "; the prices are without them");
    }
    return warnings;
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
