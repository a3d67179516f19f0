package io.github.legstat.recompute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.legstat.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the program prints, as texts by name. */
final class Program {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Program() {}

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(arguments, InputStream.nullInputStream(), out, err);
    assertThat(exit).as(() -> err.toString(UTF_8)).isIn(0, 1);
    return out.toString(UTF_8);
  }

  /** One document. */
  static JsonNode json(String... arguments) throws IOException {
    return JSON.readTree(run(with("json", arguments)));
  }

  /** Its lines, each one an object. */
  static List<Map<String, String>> lines(String... arguments) throws IOException {
    List<Map<String, String>> lines = new ArrayList<>();
    for (String line : run(with("ndjson", arguments)).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(values(JSON.readTree(line)));
      }
    }
    return lines;
  }

  private static String[] with(String format, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-q", "--to", format));
    return all.toArray(String[]::new);
  }

  /** The members of an object, all but the objects in it; empty texts for nothing. */
  static Map<String, String> values(JsonNode object) {
    Map<String, String> values = new LinkedHashMap<>();
    object.properties().forEach(member -> values.put(member.getKey(), text(member.getValue())));
    return values;
  }

  private static String text(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(member -> member.getKey() + "=" + member.getValue().asText())
          .collect(Collectors.joining(" "));
    }
    return value.isNull() ? "" : value.asText();
  }
}
