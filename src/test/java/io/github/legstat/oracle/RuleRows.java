package io.github.legstat.oracle;

import io.github.legstat.data.DataTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows of one rule table, as it prints them.
 *
 * @param table the name of the table
 * @param printed how many rows stand there, before those with several words in a cell are split
 * @param rows every combination of words
 */
record RuleRows(String table, int printed, List<Row> rows) {
  static final RuleRows INBOUND_MENU = read("inbound-menu");
  static final RuleRows INBOUND_DIRECT = read("inbound-direct");
  static final RuleRows OUTBOUND_NUMBERS = read("outbound-numbers");
  static final RuleRows OUTBOUND_FLOW = read("outbound-flow");
  static final List<RuleRows> ALL =
      List.of(INBOUND_MENU, INBOUND_DIRECT, OUTBOUND_NUMBERS, OUTBOUND_FLOW);

  /** One combination that the article documents. */
  record Row(String table, String leg1, String leg2, String status) {}

  private static RuleRows read(String table) {
    String resource = "/io/github/legstat/rules/" + table + ".table";
    List<Row> rows = new ArrayList<>();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(RuleRows.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      List<DataTable.Row> printed = DataTable.read(table, reader);
      for (DataTable.Row row : printed) {
        for (String leg1 : row.text("leg1").split(" / ", -1)) {
          for (String leg2 : row.text("leg2").split(" / ", -1)) {
            rows.add(new Row(table, leg1, leg2, row.text("status")));
          }
        }
      }
      return new RuleRows(table, printed.size(), List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String leg1, String leg2) {
    return rows.stream().anyMatch(row -> row.leg1().equals(leg1) && row.leg2().equals(leg2));
  }

  /** The Status that a row of an outbound table calls for; those have each combination once. */
  String statusOf(String leg1, String leg2) {
    return rows.stream()
        .filter(row -> row.leg1().equals(leg1) && row.leg2().equals(leg2))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
