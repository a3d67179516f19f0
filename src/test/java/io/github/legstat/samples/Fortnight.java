package io.github.legstat.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The calls of Kachnar Lane Diagnostics from Monday 2026-11-02 to Sunday 2026-11-15. */
public final class Fortnight {

  private static final long SEED = 20_261_102L;

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

  /** When the reports were saved, on the last Sunday at closing time. */
  private static final LocalDateTime SAVED = LocalDateTime.of(2026, 11, 15, 13, 0);

  /** Ordinary calls stop a little earlier, so that all of them are over and filled in by then. */
  private static final LocalDateTime LAST_ORDINARY_START = SAVED.minusMinutes(20);

  private Fortnight() {}

  /** All calls, the oldest first; always the same ones. */
  public static List<SampleCall> calls() {
    return connect(new Switchboard(SEED));
  }

  static List<SampleCall> connect(Switchboard switchboard) {
    Roster roster = new Roster(Business.AGENTS);
    List<SampleCall> calls = new ArrayList<>();
    for (PlannedCall plan : plan()) {
      Party agent = roster.next(Business.groupOf(plan.line()));
      SampleCall call = switchboard.connect(plan, agent);
      roster.occupy(agent, call);
      calls.add(call);
    }
    return List.copyOf(calls);
  }

  private static List<PlannedCall> plan() {
    List<PlannedCall> plan = new ArrayList<>(Stories.all());
    plan.addAll(OrdinaryDays.plan(SEED, FIRST_DAY, LAST_ORDINARY_START));
    plan.sort(Comparator.comparing(PlannedCall::start));
    return plan;
  }
}
