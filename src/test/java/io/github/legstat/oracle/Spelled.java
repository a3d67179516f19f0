package io.github.legstat.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The names under which exports and people's own tables have a field. */
final class Spelled {
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("id", List.of("Sid", "CallSid", "call_sid", "callid", "Id")),
          Map.entry("parent", List.of("ParentCallSid")),
          Map.entry("direction", List.of("Direction", "call_direction")),
          Map.entry("status", List.of("Status", "callstatus", "calloutcome")),
          Map.entry("leg1", List.of("Leg1Status", "leg_1_status", "leg1", "Details.Leg1Status")),
          Map.entry(
              "leg2",
              List.of(
                  "Leg2Status",
                  "leg_2_status",
                  "leg2",
                  "DialCallStatus",
                  "Details.Leg2Status",
                  "Leg2Status (DialCallStatus)")),
          Map.entry("call_type", List.of("CallType")),
          Map.entry("state", List.of("state")),
          Map.entry("app_id", List.of("AppID", "flow_id", "FlowId")),
          Map.entry("talk", List.of("ConversationDuration", "total_talk_time", "talktime")),
          Map.entry("start", List.of("StartTime", "start_time")),
          Map.entry("updated", List.of("DateUpdated", "updated_time")),
          Map.entry("from", List.of("From", "CallFrom", "from_no", "caller")),
          Map.entry("from_name", List.of("FromName", "CallerName")),
          Map.entry("to", List.of("To", "CallTo", "to_no")),
          Map.entry("to_name", List.of("ToName", "agent", "AgentName")),
          Map.entry("exophone", List.of("ExotelNumber", "PhoneNumber", "virtual_number")),
          Map.entry("duration", List.of("Duration", "total_duration", "Duration (seconds)")),
          Map.entry("ring", List.of("RingingDuration", "Ring Duration")),
          Map.entry("price", List.of("Price", "Cost")),
          Map.entry("currency", List.of("Currency", "price_unit")),
          Map.entry("group", List.of("GroupName", "queue")),
          Map.entry("app_name", List.of("AppName")),
          Map.entry("disconnected_by", List.of("DisconnectedBy")),
          Map.entry("from_circle", List.of("FromCircle")),
          Map.entry("to_circle", List.of("ToCircle")));

  private Spelled() {}

  /** A name for a field, or what an unknown column is called. */
  static String name(String field, Random random) {
    if (field.startsWith("!")) {
      return field.substring(1);
    }
    List<String> names = NAMES.getOrDefault(field, List.of());
    String name = names.get(random.nextInt(names.size()));
    return switch (random.nextInt(5)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.toLowerCase(Locale.ROOT);
      case 2 -> scattered(name, random);
      default -> name;
    };
  }

  private static String scattered(String name, Random random) {
    StringBuilder scattered = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      if (!scattered.isEmpty() && random.nextInt(4) == 0) {
        scattered.append(" _-.".charAt(random.nextInt(4)));
      }
      scattered.append(random.nextBoolean() ? Character.toUpperCase(character) : character);
    }
    return scattered.toString();
  }
}
