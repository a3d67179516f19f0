package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what is explained of a file to what the oracle says of its records. */
final class Explained {
  private Explained() {}

  /**
   * Throws where a call is missing, is told otherwise, or stands in another place.
   *
   * @param records what the file holds, in its order
   * @param flow the flow option of the run
   * @param lines the line of each record; empty where lines are not compared
   */
  static void assertAgrees(List<HostileRecord> records, String flow, Path file, List<Integer> lines)
      throws IOException {
    List<Judged> calls = Judged.calls(records, flow);
    List<JsonNode> printed = Legstat.explain("--flow", flow, file.toString());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.min(calls.size(), printed.size()); i++) {
      Judged call = calls.get(i);
      int line = lines.isEmpty() ? 0 : lines.get(call.place());
      difference(call, line, printed.get(i)).ifPresent(differences::add);
    }
    assertThat(differences).as("%s differences, the first", differences.size()).isEmpty();
    assertThat(printed).hasSameSizeAs(calls);
  }

  private static Optional<String> difference(Judged call, int line, JsonNode printed) {
    String id = Expected.text(printed, "id");
    long printedLine = line == 0 ? 0 : printed.required("line").longValue();
    Expected found = Expected.of(printed);
    if (id.equals(call.field("id")) && printedLine == line && found.equals(call.expected())) {
      return Optional.empty();
    }
    return Optional.of(
        "\n%s\nexpected line %d %s\nbut was  line %d %s, %s"
            .formatted(call.fields(), line, call.expected(), printedLine, found, id));
  }
}
