package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.oracle.Grid.Combination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The 120 cells of the rule tables, each under every kind of Status, as one approved text.
 *
 * <p>After a change that is meant, {@code ./mvnw test -Dtest=GridTest -Dlegstat.approve=true}
 * writes the text anew; its difference is what to review.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class GridTest {
  private static final Path APPROVED =
      Path.of("src/test/resources/io/github/legstat/oracle/grid.txt");
  private static final int DOCUMENTED_CELLS = 28;

  private final Map<Combination, Expected> printed = new LinkedHashMap<>();

  @BeforeAll
  void explainAll(@TempDir Path folder) throws IOException {
    List<Combination> keys = Grid.keys();
    StringBuilder csv = new StringBuilder("Direction,Leg1Status,Leg2Status,Status\n");
    keys.forEach(
        key ->
            csv.append(
                String.join(",", key.direction(), key.leg1(), key.leg2(), key.status()) + "\n"));
    Path file = Files.writeString(folder.resolve("grid.csv"), csv);
    List<JsonNode> explained = Legstat.explain(file.toString());
    assertThat(explained).hasSameSizeAs(keys);
    for (int i = 0; i < keys.size(); i++) {
      printed.put(keys.get(i), Expected.of(explained.get(i)));
    }
  }

  @Test
  void isAsApproved() throws IOException {
    String grid = Grid.text(printed);
    if (Boolean.getBoolean("legstat.approve")) {
      Files.createDirectories(APPROVED.getParent());
      Files.writeString(APPROVED, grid);
    }
    assertThat(grid).isEqualTo(Files.readString(APPROVED));
  }

  @Test
  void isWhatTheOracleSays() throws IOException {
    Map<Combination, Expected> expected = new LinkedHashMap<>();
    Grid.keys().forEach(key -> expected.put(key, Oracle.verdict(key.record(), "auto")));
    assertThat(Grid.text(expected)).isEqualTo(Files.readString(APPROVED));
    assertThat(printed).isEqualTo(expected);
  }

  @Test
  void documentsTheCellsOfTheArticleAndNoOther() {
    for (RuleRows table : RuleRows.ALL) {
      String direction = table.table().substring(0, table.table().indexOf('-'));
      for (String leg1 : Grid.LEG1) {
        for (String leg2 : Grid.LEG2) {
          long documented =
              Grid.STATUSES.stream()
                  .map(status -> printed.get(new Combination(direction, leg1, leg2, status)))
                  .filter(verdict -> verdict.kind().equals("documented"))
                  .filter(verdict -> isOf(table.table(), verdict.rule()))
                  .count();
          assertThat(documented > 0)
              .as("%s/%s+%s", table.table(), leg1, leg2)
              .isEqualTo(table.has(leg1, leg2));
        }
      }
    }
    assertThat(
            RuleRows.ALL.stream()
                .mapToLong(
                    table ->
                        table.rows().stream()
                            .map(row -> row.leg1() + row.leg2())
                            .distinct()
                            .count())
                .sum())
        .isEqualTo(DOCUMENTED_CELLS);
  }

  private static boolean isOf(String table, String rule) {
    return rule.startsWith(table + "/")
        || (table.startsWith("outbound") && rule.startsWith("outbound/"));
  }
}
