package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.oracle.RuleRows.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule tables have the rows that the article prints, and each row is found again. */
final class RuleFidelityTest {

  @Test
  void theTablesHaveTheRowsOfTheArticle() {
    assertThat(RuleRows.ALL).extracting(RuleRows::printed).containsExactly(7, 3, 9, 9);
    assertThat(RuleRows.ALL).extracting(table -> table.rows().size()).containsExactly(7, 4, 9, 9);
  }

  static Stream<Row> rows() {
    return RuleRows.ALL.stream().flatMap(table -> table.rows().stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowIsItself(Row row) throws IOException {
    assertDocumented(row, rule(row, row.table()), explain(row));
  }

  static Stream<Row> rowsThatNeedNoStatus() {
    return rows().filter(row -> !row.status().equals("missed-call")).map(RuleFidelityTest::bare);
  }

  @ParameterizedTest
  @MethodSource("rowsThatNeedNoStatus")
  void aRowIsItselfThoughTheStatusIsMissing(Row row) throws IOException {
    assertDocumented(row, rule(row, row.table()), explain(row));
  }

  static Stream<Row> outboundRows() {
    return rows().filter(row -> row.table().startsWith("outbound")).map(RuleFidelityTest::bare);
  }

  @ParameterizedTest
  @MethodSource("outboundRows")
  void anOutboundRowWhoseFlowNothingTellsIsOfBothTables(Row row) throws IOException {
    JsonNode printed = explain(new Row("outbound", row.leg1(), row.leg2(), row.status()));
    assertThat(printed.required("kind").asText()).isEqualTo("documented");
    assertThat(printed.required("rule").asText()).isEqualTo(rule(row, "outbound"));
    assertThat(printed.required("flow").isNull()).isTrue();
  }

  private static Row bare(Row row) {
    return new Row(row.table(), row.leg1(), row.leg2(), "none");
  }

  private static String rule(Row row, String table) {
    String meaning = row.status().equals("missed-call") ? ":missed-call" : "";
    return table + "/" + row.leg1() + "+" + row.leg2() + meaning;
  }

  private static void assertDocumented(Row row, String rule, JsonNode printed) {
    assertThat(printed.required("kind").asText()).isEqualTo("documented");
    assertThat(printed.required("rule").asText()).isEqualTo(rule);
    assertThat(printed.required("flow").asText()).isEqualTo(row.table());
    assertThat(printed.required("source").asText()).isNotBlank();
  }

  private static JsonNode explain(Row row) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of("--direction", row.table().startsWith("inbound") ? "inbound" : "outbound"));
    arguments.addAll(List.of("--leg1", row.leg1(), "--leg2", row.leg2()));
    arguments.addAll(List.of("--status", row.status()));
    if (row.table().startsWith("outbound-")) {
      arguments.addAll(List.of("--flow", row.table().substring("outbound-".length())));
    }
    List<JsonNode> printed = Legstat.explain(arguments.toArray(String[]::new));
    assertThat(printed).hasSize(1);
    return printed.get(0);
  }
}
