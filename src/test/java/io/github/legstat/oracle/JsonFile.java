package io.github.legstat.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes records as JSON, in each of the shapes in which the API and its users have them. */
final class JsonFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> IN_DETAILS = Set.of("leg1", "leg2", "talk");
  private static final int PAGE = 100;
  private static final int NAMES_A_FIELD = 6;

  /** How a document holds its records. */
  enum Shape {
    LIST,
    METADATA_LAST,
    BARE_ARRAY,
    WRAPPED_IN_LIST,
    ARRAY_BELOW_CALL,
    PAGES,
    ONE_AFTER_ANOTHER
  }

  private final Set<String> fields;
  private final long seed;

  /** A few names for each field: a file has one author, or some, but not one for each record. */
  private final Map<String, List<String>> names = new HashMap<>();

  private JsonFile(Set<String> fields, long seed) {
    this.fields = fields;
    this.seed = seed;
    Random random = new Random(seed);
    for (String field : new TreeSet<>(fields)) {
      names.put(
          field, Stream.generate(() -> Spelled.name(field, random)).limit(NAMES_A_FIELD).toList());
    }
  }

  /** One document, or several one after another. */
  static String document(List<HostileRecord> records, Set<String> fields, long seed, Shape shape) {
    JsonFile file = new JsonFile(fields, seed);
    List<String> objects = new ArrayList<>();
    for (HostileRecord record : records) {
      objects.add(file.object(record));
    }
    String all = String.join(",\n", objects);
    String metadata = metadata(records.size());
    return switch (shape) {
      case LIST -> "{" + metadata + ",\"Calls\":[" + all + "]}\n";
      case METADATA_LAST -> "{\"Calls\":[" + all + "]," + metadata + "}";
      case BARE_ARRAY -> "[" + all + "]";
      case WRAPPED_IN_LIST ->
          "{" + metadata + ",\"Calls\":[" + String.join(",", wrapped(objects)) + "]}";
      case ARRAY_BELOW_CALL -> "{" + metadata + ",\"Calls\":{\"Call\":[" + all + "]}}";
      case PAGES -> pages(objects);
      case ONE_AFTER_ANOTHER -> String.join("\n\n", wrapped(objects));
    };
  }

  /** One object a line, now and then a blank line. */
  static WrittenFile lines(List<HostileRecord> records, Set<String> fields, long seed) {
    JsonFile file = new JsonFile(fields, seed);
    StringBuilder text = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    Random random = new Random(seed);
    int line = 1;
    for (HostileRecord record : records) {
      if (!lines.isEmpty() && random.nextInt(50) == 0) {
        text.append('\n');
        line++;
      }
      lines.add(line++);
      String object = file.object(record);
      text.append(random.nextInt(9) == 0 ? wrapped(List.of(object)).get(0) : object).append('\n');
    }
    return new WrittenFile(text.toString(), lines);
  }

  private static String metadata(int total) {
    return "\"Metadata\":{\"Total\":" + total + ",\"PageSize\":50,\"NextPageUri\":null}";
  }

  private static List<String> wrapped(List<String> objects) {
    return objects.stream().map(object -> "{\"Call\":" + object + "}").toList();
  }

  private static String pages(List<String> objects) {
    StringBuilder pages = new StringBuilder();
    for (int from = 0; from < objects.size(); from += PAGE) {
      List<String> page = objects.subList(from, Math.min(from + PAGE, objects.size()));
      pages
          .append("{" + metadata(objects.size()) + ",\"Calls\":[")
          .append(String.join(",", page))
          .append("]}\n");
    }
    return pages.toString();
  }

  /** The same record always gives the same object, so that a duplicate is one. */
  private String object(HostileRecord record) {
    Random random = new Random(seed ^ record.fields().hashCode());
    List<String> keys = new ArrayList<>(new TreeSet<>(fields));
    keys.addAll(HostileCalls.UNKNOWN_COLUMNS);
    Collections.shuffle(keys, random);
    boolean nested = random.nextBoolean();
    ObjectNode object = MAPPER.createObjectNode();
    ObjectNode details = MAPPER.createObjectNode();
    for (String key : keys) {
      boolean inDetails = nested && IN_DETAILS.contains(key);
      // Below Details the API has one name for each.
      String name = inDetails ? detailsName(key) : name(key, random);
      put(inDetails ? details : object, name, value(record.fields(), key), key, random);
      if (inDetails && !object.has("Details")) {
        object.set("Details", details);
      }
      if (random.nextInt(40) == 0) {
        object.set("Extra" + object.size(), misleading());
      }
    }
    if (nested && random.nextBoolean()) {
      details.set("Legs", legDurations());
    }
    try {
      return MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String name(String key, Random random) {
    return names.containsKey(key)
        ? names.get(key).get(random.nextInt(NAMES_A_FIELD))
        : key.substring(1);
  }

  private static String detailsName(String field) {
    return switch (field) {
      case "leg1" -> "Leg1Status";
      case "leg2" -> "Leg2Status";
      default -> "ConversationDuration";
    };
  }

  private static String value(Map<String, String> fields, String key) {
    return fields.getOrDefault(key, "");
  }

  private static void put(
      ObjectNode object, String name, String value, String field, Random random) {
    if (value.isEmpty()) {
      switch (random.nextInt(3)) {
        case 0 -> object.putNull(name);
        case 1 -> object.put(name, "");
        default -> {
          // Missing altogether.
        }
      }
    } else if (value.equals("null") && random.nextBoolean()) {
      object.putNull(name);
    } else if (field.equals("talk") && value.matches("0|[1-9][0-9.]*") && random.nextBoolean()) {
      object.put(name, new BigDecimal(value));
    } else {
      object.put(name, value);
    }
  }

  /** Something of somebody else's, whose keys are not the call's. */
  private static ObjectNode misleading() {
    ObjectNode extra = MAPPER.createObjectNode();
    extra.put("Status", "busy").put("Sid", "not-this-one").put("Leg2Status", "failed");
    extra.putArray("Calls").addObject().put("Sid", "nor-this").put("Status", "completed");
    return extra;
  }

  private static ArrayNode legDurations() {
    ArrayNode legs = MAPPER.createArrayNode();
    legs.addObject().putObject("Leg").put("Id", 1).put("OnCallDuration", 20);
    legs.addObject().putObject("Leg").put("Id", 2).put("OnCallDuration", "12");
    return legs;
  }
}
