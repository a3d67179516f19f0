package io.github.legstat.samples;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Two exports that share an afternoon. The first was saved in the middle of a campaign, so the
 * second has newer versions of its last calls; each has one child leg record.
 *
 * @param first Wednesday 2026-11-11 to Thursday, 16:44
 * @param second Thursday 2026-11-12, 14:00, to Friday night
 */
record OverlappingExports(List<SampleCall> first, List<SampleCall> second) {

  private static final LocalDateTime FIRST_FROM = LocalDateTime.of(2026, 11, 11, 0, 0);
  private static final LocalDateTime FIRST_SAVED = LocalDateTime.of(2026, 11, 12, 16, 44, 5);
  private static final LocalDateTime SECOND_FROM = LocalDateTime.of(2026, 11, 12, 14, 0);
  private static final LocalDateTime SECOND_UNTIL = LocalDateTime.of(2026, 11, 14, 0, 0);

  static OverlappingExports of(List<SampleCall> calls, Switchboard switchboard) {
    List<SampleCall> first = between(calls, FIRST_FROM, FIRST_SAVED);
    List<SampleCall> second = between(calls, SECOND_FROM, SECOND_UNTIL);
    first.replaceAll(call -> asOf(FIRST_SAVED, call));
    handOn(first, 0, switchboard);
    handOn(second, second.size() / 2, switchboard);
    return new OverlappingExports(first, second);
  }

  /** The call as it stood in the records at that moment. */
  private static SampleCall asOf(LocalDateTime moment, SampleCall call) {
    if (!call.updated().isAfter(moment)) {
      return call;
    }
    boolean ended = call.end().isPresent() && !call.end().get().isAfter(moment);
    return ended ? call.beforeDetails() : call.whileInProgress();
  }

  /** Adds a child leg after the first long enough conversation from {@code index} on. */
  private static void handOn(List<SampleCall> calls, int index, Switchboard switchboard) {
    int parent = index;
    while (!canBeHandedOn(calls.get(parent))) {
      parent++;
    }
    SampleCall call = calls.get(parent);
    Party colleague =
        Business.AGENTS.stream()
            .filter(agent -> !agent.equals(call.to()))
            .findFirst()
            .orElseThrow();
    calls.add(parent + 1, call.handedTo(switchboard.nextId(), colleague, 31));
  }

  private static boolean canBeHandedOn(SampleCall call) {
    return call.combination() == Combination.MENU_TALKED && call.talkSeconds().orElse(0) > 90;
  }

  private static List<SampleCall> between(
      List<SampleCall> calls, LocalDateTime from, LocalDateTime until) {
    List<SampleCall> kept = new ArrayList<>();
    for (SampleCall call : calls) {
      if (!call.start().isBefore(from) && call.start().isBefore(until)) {
        kept.add(call);
      }
    }
    return kept;
  }
}
