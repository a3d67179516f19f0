package io.github.legstat.samples;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes the next call: the free agent of a group who has waited longest. */
final class Roster {

  private final Map<Party, LocalDateTime> freeFrom = new LinkedHashMap<>();

  Roster(List<Party> agents) {
    agents.forEach(agent -> freeFrom.put(agent, LocalDateTime.MIN));
  }

  Party next(String group) {
    return freeFrom.entrySet().stream()
        .filter(entry -> entry.getKey().group().equals(group))
        .min(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  /** Notes that an agent's phone is taken by this call until it ends. */
  void occupy(Party agent, SampleCall call) {
    if (agent.equals(call.from()) || agent.equals(call.to())) {
      freeFrom.put(agent, call.end().orElse(call.start()));
    }
  }
}
