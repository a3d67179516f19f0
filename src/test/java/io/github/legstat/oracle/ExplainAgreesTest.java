package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.oracle.JsonFile.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is explained of hostile calls is what the oracle says, call by call, in input order. */
final class ExplainAgreesTest {
  private static final int MANY = 20_000;
  private static final int SOME = 1_500;

  @TempDir private Path folder;

  @Test
  void ofManyCallsAsCsv() throws IOException {
    List<HostileRecord> records = HostileCalls.records(1, MANY);
    WrittenFile csv = CsvFile.write(records, HostileCalls.FIELDS, 1, ',', "\n");
    Explained.assertAgrees(records, "auto", csv.into(folder, "calls.csv"), csv.lines());
  }

  @ParameterizedTest
  @CsvSource({
    "semicolon, LF, 2",
    "tab, CRLF, 3",
    "bar, LF, 4",
    "comma, CRLF, 5",
    "semicolon, CR, 6",
    "comma, CR, 7"
  })
  void inEveryDialectOfCsv(String separator, String lineEnd, long seed) throws IOException {
    char delimiter =
        switch (separator) {
          case "semicolon" -> ';';
          case "tab" -> '\t';
          case "bar" -> '|';
          default -> ',';
        };
    List<HostileRecord> records = HostileCalls.records(seed, SOME);
    String end = lineEnd.replace("CR", "\r").replace("LF", "\n");
    WrittenFile csv = CsvFile.write(records, HostileCalls.FIELDS, seed, delimiter, end);
    Explained.assertAgrees(records, "auto", csv.into(folder, "calls.csv"), csv.lines());
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void inEveryShapeOfJson(Shape shape) throws IOException {
    List<HostileRecord> records = HostileCalls.records(10, SOME);
    String json = JsonFile.document(records, HostileCalls.FIELDS, 10, shape);
    Path file = Files.writeString(folder.resolve("calls.json"), json);
    Explained.assertAgrees(records, "auto", file, List.of());
  }

  @Test
  void ofManyCallsAsNdjson() throws IOException {
    List<HostileRecord> records = HostileCalls.records(20, MANY);
    WrittenFile lines = JsonFile.lines(records, HostileCalls.FIELDS, 20);
    Explained.assertAgrees(records, "auto", lines.into(folder, "calls.ndjson"), lines.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbers", "flow"})
  void whereTheFlowIsGiven(String flow) throws IOException {
    List<HostileRecord> records = HostileCalls.records(30, SOME);
    WrittenFile csv = CsvFile.write(records, HostileCalls.FIELDS, 30, ',', "\n");
    Explained.assertAgrees(records, flow, csv.into(folder, "calls.csv"), csv.lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id direction leg1 leg2",
        "id direction status talk call_type",
        "id direction leg2 status",
        "id status leg1 leg2 call_type talk",
        "direction leg1 leg2 status",
      })
  void whereColumnsAreAbsent(String present) throws IOException {
    Set<String> fields = Set.of(present.split(" ", -1));
    List<HostileRecord> records = HostileCalls.records(40, SOME, fields);
    WrittenFile csv = CsvFile.write(records, fields, 40, ',', "\n");
    Explained.assertAgrees(records, "auto", csv.into(folder, "calls.csv"), csv.lines());
    WrittenFile lines = JsonFile.lines(records, fields, 40);
    Explained.assertAgrees(records, "auto", lines.into(folder, "calls.ndjson"), lines.lines());
  }

  @Test
  void theNearestRulesAreOfTheSameDirection() throws IOException {
    List<HostileRecord> records = HostileCalls.records(45, SOME);
    WrittenFile csv = CsvFile.write(records, HostileCalls.FIELDS, 45, ',', "\n");
    List<JsonNode> undocumented =
        Legstat.explain(csv.into(folder, "calls.csv").toString()).stream()
            .filter(call -> call.required("kind").asText().equals("undocumented"))
            .toList();
    assertThat(undocumented)
        .isNotEmpty()
        .allSatisfy(
            call -> {
              String direction = call.required("direction").asText();
              assertThat(call.required("nearest"))
                  .allMatch(
                      rule ->
                          rule.asText().startsWith(direction + "-")
                              || rule.asText().startsWith(direction + "/"));
            });
    assertThat(undocumented).anySatisfy(call -> assertThat(call.required("nearest")).isNotEmpty());
  }
}
