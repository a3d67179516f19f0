package io.github.legstat.rules;

import io.github.legstat.data.DataTable;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.LegStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The statuses of the newer call APIs, which tell in one word what happened on both legs. */
final class ApiStatuses {
  /** What such a word says of the legs and of the call. */
  record Meaning(LegStatus leg1, LegStatus leg2, CallStatus status) {}

  private record Row(boolean needsState, Meaning meaning) {}

  private final Map<String, Row> rows = new HashMap<>();

  private ApiStatuses() {}

  static ApiStatuses load() {
    ApiStatuses statuses = new ApiStatuses();
    for (DataTable.Row row : DataTable.read(ApiStatuses.class, "api-statuses.table")) {
      Meaning meaning =
          new Meaning(
              row.term("leg1", LegStatus.class),
              row.term("leg2", LegStatus.class),
              row.term("status", CallStatus.class));
      boolean needsState = row.text("needs state").equals("yes");
      String word = Spellings.lettersOf(row.text("word"));
      if (statuses.rows.put(word, new Row(needsState, meaning)) != null) {
        throw row.wrong("repeats a word");
      }
    }
    return statuses;
  }

  /** The meaning of a status, if it is one of the newer APIs'. */
  Optional<Meaning> meaning(String status, boolean hasState) {
    Row row = rows.get(Spellings.lettersOf(status));
    return row == null || (row.needsState() && !hasState)
        ? Optional.empty()
        : Optional.of(row.meaning());
  }
}
