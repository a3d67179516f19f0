package io.github.legstat.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes records as a list of calls in XML, as version 1 of the API answers. */
final class ElementFile {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("id", "Sid"),
          Map.entry("parent", "ParentCallSid"),
          Map.entry("direction", "Direction"),
          Map.entry("status", "Status"),
          Map.entry("leg1", "Leg1Status"),
          Map.entry("leg2", "Leg2Status"),
          Map.entry("call_type", "CallType"),
          Map.entry("state", "state"),
          Map.entry("app_id", "AppID"),
          Map.entry("talk", "ConversationDuration"),
          Map.entry("start", "StartTime"),
          Map.entry("updated", "DateUpdated"));

  private static final Set<String> IN_DETAILS = Set.of("leg1", "leg2", "talk");

  private final Random random;
  private final Set<String> fields;
  private final StringBuilder text = new StringBuilder();

  private ElementFile(Set<String> fields, long seed) {
    this.fields = fields;
    this.random = new Random(seed);
  }

  static WrittenFile write(List<HostileRecord> records, Set<String> fields, long seed) {
    ElementFile file = new ElementFile(fields, seed);
    file.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TwilioResponse>\n<Calls>");
    List<Integer> lines = new ArrayList<>();
    for (HostileRecord record : records) {
      file.text.append(file.random.nextInt(4) == 0 ? "" : "\n");
      lines.add(1 + (int) file.text.chars().filter(character -> character == '\n').count());
      file.call(record.fields());
    }
    file.text.append("</Calls>\n</TwilioResponse>\n");
    return new WrittenFile(file.text.toString(), lines);
  }

  private void call(Map<String, String> record) {
    text.append("<Call>");
    List<String> keys = new ArrayList<>(new TreeSet<>(fields));
    keys.addAll(HostileCalls.UNKNOWN_COLUMNS);
    Collections.shuffle(keys, random);
    for (String key : keys) {
      if (!IN_DETAILS.contains(key)) {
        element(key, record);
      }
    }
    text.append("<Details>");
    keys.stream().filter(IN_DETAILS::contains).forEach(key -> element(key, record));
    text.append("</Details></Call>");
  }

  private void element(String key, Map<String, String> record) {
    // A blank is no sign of a name.
    String name = NAMES.getOrDefault(key, key.substring(1).replace(' ', '_'));
    String value = record.getOrDefault(key, "");
    if (value.isEmpty()) {
      text.append(
          switch (random.nextInt(3)) {
            case 0 -> "<" + name + "/>";
            case 1 -> "<" + name + "></" + name + ">";
            default -> "";
          });
      return;
    }
    boolean section = random.nextInt(5) == 0 && !value.contains("]]>");
    text.append('<').append(name).append('>');
    if (section) {
      text.append("<![CDATA[").append(expressible(value)).append("]]>");
    } else {
      expressible(value).chars().forEach(this::character);
    }
    text.append("</").append(name).append('>');
  }

  /** What is left of a text when it has to go into XML, which has no word for most controls. */
  static String expressible(String value) {
    return value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
  }

  private void character(int character) {
    switch (character) {
      case '<' -> text.append("&lt;");
      case '&' -> text.append("&amp;");
      case '>' -> text.append("&gt;");
      case '"' -> text.append(random.nextBoolean() ? "&quot;" : "\"");
      default -> text.append((char) character);
    }
  }
}
