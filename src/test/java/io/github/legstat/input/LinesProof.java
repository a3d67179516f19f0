package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what was found line by line to each line by itself. */
final class LinesProof {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private LinesProof() {}

  /** A line is a row or a reject unless it is blank. */
  static void checkForm(byte[] bytes, Found found) {
    if (hasMark(bytes)) {
      return;
    }
    boolean hasFeeds = new String(bytes, StandardCharsets.ISO_8859_1).contains("\n");
    List<Long> expected = new ArrayList<>();
    long number = 0;
    for (String line : linesOf(bytes, hasFeeds ? '\n' : '\r')) {
      number++;
      if (hasMeaning(line)) {
        expected.add(number);
      }
    }
    List<Long> lines = new ArrayList<>();
    found.rows().forEach(row -> lines.add(row.line()));
    found.rejects().forEach(reject -> lines.add(reject.firstLine()));
    assertThat(lines).as(FormatProof.quoted(bytes)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.lines()).isEqualTo(number);
  }

  /** A flat object is one record, what is no JSON is one reject, and a blank line is nothing. */
  static void checkJson(byte[] bytes, Found found) {
    if (hasMark(bytes)) {
      return;
    }
    Map<Long, Integer> records = new HashMap<>();
    Map<Long, Integer> rejects = new HashMap<>();
    found.rows().forEach(row -> records.merge(row.line(), 1, Integer::sum));
    found.rejects().forEach(reject -> rejects.merge(reject.firstLine(), 1, Integer::sum));
    long number = 0;
    for (String line : linesOf(bytes, '\n')) {
      number++;
      int rows = records.getOrDefault(number, 0);
      int refused = rejects.getOrDefault(number, 0);
      if (!hasMeaning(line)) {
        assertThat(rows + refused).as("line %s: %s", number, line).isZero();
      } else if (isFlatObject(line)) {
        assertThat(rows + refused).as("line %s: %s", number, line).isEqualTo(1);
      }
    }
    assertThat(found.lines()).isEqualTo(number);
  }

  private static boolean isFlatObject(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        return false;
      }
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        // The answer of a newer API has a null where a call would be.
        if (member.getValue().isContainerNode() || member.getValue().isNull()) {
          return false;
        }
      }
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static boolean hasMeaning(String line) {
    return !line.startsWith("# legstat: ") && line.chars().anyMatch(character -> character > ' ');
  }

  private static boolean hasMark(byte[] bytes) {
    return Lines.startsWithMark(bytes, 0, bytes.length);
  }

  private static List<String> linesOf(byte[] bytes, char end) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length ? begin < at : bytes[at] == end) {
        lines.add(new String(bytes, begin, at - begin, StandardCharsets.UTF_8));
        begin = at + 1;
      }
    }
    return lines;
  }
}
