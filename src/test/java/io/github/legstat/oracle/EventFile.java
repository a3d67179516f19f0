package io.github.legstat.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes records as what Exotel sends to the servers of its users, one event a line. */
final class EventFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("id", "CallSid"),
          Map.entry("parent", "ParentCallSid"),
          Map.entry("direction", "Direction"),
          Map.entry("status", "Status"),
          Map.entry("leg1", "Legs[0][Status]"),
          Map.entry("leg2", "Legs[1][Status]"),
          Map.entry("call_type", "CallType"),
          Map.entry("state", "state"),
          Map.entry("app_id", "flow_id"),
          Map.entry("talk", "ConversationDuration"),
          Map.entry("start", "StartTime"),
          Map.entry("updated", "DateUpdated"));

  /** How an event is written. */
  enum Shape {
    CALLBACK_JSON,
    CALLBACK_FORM,
    /** As servers log it: names the second leg otherwise, and no first one. */
    PASSTHRU;

    /** The fields that such events can have. */
    Set<String> fields() {
      Set<String> fields = new TreeSet<>(HostileCalls.FIELDS);
      if (this == PASSTHRU) {
        fields.remove("leg1");
      }
      return fields;
    }
  }

  private final Random random;
  private final Shape shape;

  private EventFile(Shape shape, long seed) {
    this.shape = shape;
    this.random = new Random(seed);
  }

  static WrittenFile write(List<HostileRecord> records, long seed, Shape shape) {
    EventFile file = new EventFile(shape, seed);
    StringBuilder text = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    for (HostileRecord record : records) {
      lines.add(lines.size() + 1);
      text.append(
              shape == Shape.CALLBACK_JSON
                  ? file.object(record.fields())
                  : file.query(record.fields()))
          .append('\n');
    }
    return new WrittenFile(text.toString(), lines);
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>(shape.fields());
    keys.addAll(HostileCalls.UNKNOWN_COLUMNS);
    Collections.shuffle(keys, random);
    return keys;
  }

  private String query(Map<String, String> record) {
    List<String> parts = new ArrayList<>();
    for (String key : keys()) {
      String value = record.getOrDefault(key, "");
      if (!value.isEmpty() || random.nextBoolean()) {
        parts.add(encoded(name(key)) + "=" + encoded(value));
      }
    }
    String query = String.join("&", parts);
    return shape == Shape.PASSTHRU && random.nextInt(3) == 0
        ? "GET /passthru?" + query + " HTTP/1.1"
        : query;
  }

  private String name(String key) {
    if (shape == Shape.PASSTHRU && key.equals("leg2")) {
      return "DialCallStatus";
    }
    return NAMES.getOrDefault(key, key.substring(1));
  }

  private String encoded(String text) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return switch (random.nextInt(3)) {
      case 0 -> encoded.replace("+", "%20");
      case 1 -> encoded.replace("%5B", "[").replace("%5D", "]");
      default -> encoded;
    };
  }

  private String object(Map<String, String> record) {
    ObjectNode object = MAPPER.createObjectNode();
    ArrayNode legs = MAPPER.createArrayNode();
    for (String leg : List.of("leg1", "leg2")) {
      ObjectNode one = legs.addObject().put("OnCallDuration", random.nextInt(90));
      put(one, "Status", record.getOrDefault(leg, ""));
    }
    for (String key : keys()) {
      if (key.equals("leg1") || key.equals("leg2")) {
        object.set("Legs", legs);
      } else {
        put(object, name(key), record.getOrDefault(key, ""));
      }
    }
    try {
      return MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(ObjectNode object, String name, String value) {
    if (!value.isEmpty()) {
      object.put(name, value);
    } else if (random.nextBoolean()) {
      object.putNull(name);
    }
  }
}
