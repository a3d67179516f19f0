package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fortnight of calls, saved in three formats, is the same fortnight. */
final class SamplesAgreeTest {
  private static final String CSV = "samples/dashboard.csv";
  private static final int CALLS = 695;

  @ParameterizedTest
  @ValueSource(strings = {"samples/api-list.json", "samples/calls.ndjson"})
  void theSameVerdictsFromEachFile(String other) throws IOException {
    List<JsonNode> expected = verdicts(CSV);
    assertThat(expected).hasSize(CALLS);
    assertThat(verdicts(other)).containsExactlyElementsOf(expected);
  }

  @Test
  void theSameReportFromEachFile() {
    String report = Legstat.report(CSV);
    assertThat(report).contains("\"counted\"");
    assertThat(Legstat.report("samples/api-list.json")).isEqualTo(report);
    assertThat(Legstat.report("samples/calls.ndjson")).isEqualTo(report);
  }

  private static List<JsonNode> verdicts(String file) throws IOException {
    List<JsonNode> explained = Legstat.explain(file);
    // Only these two say where a call was found, not what it is.
    explained.forEach(call -> ((ObjectNode) call).remove(Set.of("input", "line")));
    return explained;
  }
}
