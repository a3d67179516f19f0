package io.github.legstat.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What is to be printed of a call; an empty text stands for null. */
record Expected(
    String kind,
    String rule,
    String flow,
    String bucket,
    String inbox,
    String inboxReason,
    String endedAt,
    boolean connected,
    List<Integer> answeredLegs) {

  /** Reads what the program printed. */
  static Expected of(JsonNode printed) {
    List<Integer> answered = new ArrayList<>();
    printed.required("answered_legs").forEach(leg -> answered.add(leg.intValue()));
    return new Expected(
        text(printed, "kind"),
        text(printed, "rule"),
        text(printed, "flow"),
        text(printed, "bucket"),
        text(printed, "inbox"),
        text(printed, "inbox_reason"),
        text(printed, "ended_at"),
        printed.required("connected").booleanValue(),
        List.copyOf(answered));
  }

  static String text(JsonNode printed, String key) {
    JsonNode value = printed.required(key);
    return value.isNull() ? "" : value.asText();
  }
}
