package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.legstat.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the program inside this process, as a command line would. */
final class Legstat {
  static final ObjectMapper MAPPER = new ObjectMapper();

  /** Reads every digit of a number. */
  static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Legstat() {}

  /** The standard output of a run that must succeed. */
  static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(arguments, InputStream.nullInputStream(), out, err);
    assertThat(exit)
        .as(() -> String.join(" ", arguments) + "\n" + err.toString(StandardCharsets.UTF_8))
        .isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The objects that {@code explain} prints, in order. */
  static List<JsonNode> explain(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("explain", "--to", "ndjson"));
    all.addAll(List.of(arguments));
    List<JsonNode> printed = new ArrayList<>();
    for (String line : run(all.toArray(String[]::new)).split("\n", -1)) {
      if (!line.isEmpty()) {
        printed.add(MAPPER.readTree(line));
      }
    }
    return printed;
  }

  static String report(String... arguments) {
    List<String> all = new ArrayList<>(List.of("report", "--to", "json"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }
}
