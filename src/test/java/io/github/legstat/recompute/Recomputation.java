package io.github.legstat.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.analysis.audit.Check;
import io.github.legstat.analysis.contact.ContactFigure;
import io.github.legstat.analysis.dimension.Dimension;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.model.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds every metric, dimension and check, the ledger of missed callers, contacts and comparisons
 * to their definitions in SQL. The registries are gone through, so that nothing can be added to
 * them without a definition there.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class Recomputation {
  private static final int CALLS = Integer.getInteger("legstat.calls", 8_000);
  private static final long SEED = Long.getLong("legstat.seed", 5);
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 80;
  private static final String SHORT_ABANDON = "10";
  private static final String PULSE_RATE = "0.6";

  private Path folder;
  private String log;
  private Warehouse warehouse;
  private List<Map<String, String>> findings;

  @BeforeAll
  void load(@TempDir Path temporary) throws IOException, SQLException {
    folder = temporary;
    Path file = write("calls.csv", RandomLog.csv(SEED, FIRST_DAY, DAYS, CALLS));
    log = file.toString();
    warehouse = new Warehouse(file);
    findings = Program.lines("audit", "--min-severity", "notice", "--rate", PULSE_RATE, log);
  }

  @AfterAll
  void close() throws SQLException {
    warehouse.close();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void definesWhateverTheRegistriesHave() {
    assertThat(SqlFile.definitions("metrics").keySet()).isEqualTo(words(Metric.values()));
    assertThat(SqlFile.definitions("dimensions").keySet()).isEqualTo(words(Dimension.values()));
    assertThat(SqlFile.definitions("checks").keySet()).isEqualTo(words(Check.values()));
  }

  private static Set<String> words(Term... terms) {
    return new TreeSet<>(Stream.of(terms).map(Term::word).toList());
  }

  @Test
  void everyRecordGoesWhereItShould() throws IOException, SQLException {
    Map<String, String> fates = new TreeMap<>();
    List.of("counted", "duplicates", "superseded", "child_legs")
        .forEach(fate -> fates.put(fate, "0"));
    warehouse
        .rows("SELECT fate, count(*) AS n FROM records GROUP BY fate")
        .forEach(row -> fates.put(row.get("fate"), row.get("n")));
    fates.put("filtered", "0");
    fates.put("rejected", single("SELECT count(*) AS n FROM refused"));
    fates.put("read", Long.toString(fates.values().stream().mapToLong(Long::parseLong).sum()));
    assertThat(Program.values(Program.json("report", log).required("balance"))).isEqualTo(fates);
  }

  private String single(String query) throws SQLException {
    return warehouse.rows(query).get(0).get("n");
  }

  /** All metrics, of the groups of each dimension. */
  @ParameterizedTest
  @EnumSource
  void groupsHaveTheirMetrics(Dimension dimension) throws IOException, SQLException {
    String key = SqlFile.definitions("dimensions").get(dimension.word());
    compareGroups(dimension.word(), key);
  }

  @ParameterizedTest
  @CsvSource({"weekday,hour", "direction,bucket", "agent,hour"})
  void pairsOfDimensionsHaveTheirMetrics(String first, String second)
      throws IOException, SQLException {
    Map<String, String> keys = SqlFile.definitions("dimensions");
    compareGroups(
        first + "," + second, "(" + keys.get(first) + ") || '|' || (" + keys.get(second) + ")");
  }

  private void compareGroups(String by, String key) throws IOException, SQLException {
    JsonNode report = Program.json("report", "--by", by, "--short-abandon", SHORT_ABANDON, log);
    Map<String, Map<String, String>> printed = new TreeMap<>();
    for (JsonNode group : report.required("groups")) {
      // Those without calls are there to fill gaps in time.
      if (group.required("calls").longValue() > 0) {
        String value = String.join("|", Program.values(group.required("key")).values());
        Map<String, String> metrics = Program.values(group.required("metrics"));
        Set<String> few = new TreeSet<>();
        group.required(Warehouse.FEW).forEach(metric -> few.add(metric.asText()));
        metrics.put(Warehouse.FEW, String.join(" ", few));
        printed.put(value, metrics);
      }
    }
    Map<String, Map<String, String>> recomputed = warehouse.metricsBy(key, "true");
    assertThat(recomputed).hasSizeGreaterThan(1);
    assertThat(differences(printed, recomputed)).isEmpty();
  }

  private static List<String> differences(
      Map<String, Map<String, String>> printed, Map<String, Map<String, String>> recomputed) {
    Set<String> keys = new TreeSet<>(printed.keySet());
    keys.addAll(recomputed.keySet());
    List<String> differences = new ArrayList<>();
    for (String key : keys) {
      differences.addAll(
          Figures.differences(
              key, printed.getOrDefault(key, Map.of()), recomputed.getOrDefault(key, Map.of())));
    }
    return differences;
  }

  /** A condition on a dimension lets exactly the calls of its group through. */
  @ParameterizedTest
  @EnumSource
  void filtersLetTheCallsOfAGroupThrough(Dimension dimension) throws IOException, SQLException {
    String key = SqlFile.definitions("dimensions").get(dimension.word());
    for (Map<String, String> group :
        warehouse.rows(
            "SELECT "
                + key
                + " AS value, count(*) AS n FROM calls GROUP BY ALL ORDER BY n DESC, 1"
                + " LIMIT 3")) {
      String condition = dimension.word() + "=" + group.get("value").replace(",", "\\,");
      JsonNode balance = Program.json("report", "--where", condition, log).required("balance");
      assertThat(balance.required("counted").asText()).as(condition).isEqualTo(group.get("n"));
    }
  }

  /** Findings are the same, each with its record. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUT_EXPORT")
  void findingsAreThere(Check check) throws IOException, SQLException {
    List<String> found = new ArrayList<>();
    for (Map<String, String> finding : findings) {
      if (finding.get("check").equals(check.word())) {
        boolean call = check != Check.MISSING_DAYS;
        found.add((call ? finding.get("id") : finding.get("found")) + " " + finding.get("line"));
      }
    }
    List<String> expected = new ArrayList<>();
    String query = SqlFile.definitions("checks").get(check.word());
    for (Map<String, String> row : warehouse.rows("SELECT call, line " + query)) {
      expected.add(row.get("call") + " " + row.get("line"));
    }
    assertThat(expected).isNotEmpty();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Pages of a list tell how long it is; with some of them only, it is not whole. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void pagesThatAreMissingAreFound(int pages) throws IOException, SQLException {
    Path list = Files.createTempDirectory(folder, "list");
    for (int page = 1; page <= pages; page++) {
      String calls = "[{\"Sid\":\"a" + page + "\"},{\"Sid\":\"b" + page + "\"}]";
      Files.writeString(
          list.resolve(page + ".json"), "{\"Metadata\":{\"Total\":5},\"Calls\":" + calls + "}");
    }
    long found =
        Program.lines("audit", list.toString()).stream()
            .filter(finding -> finding.get("check").equals(Check.CUT_EXPORT.word()))
            .count();
    warehouse.execute(
        "CREATE OR REPLACE VIEW page AS SELECT * FROM read_json('" + list + "/*.json')");
    assertThat(found)
        .isEqualTo(
            warehouse
                .rows("SELECT call " + SqlFile.definitions("checks").get("cut-export"))
                .size());
  }

  @Test
  void theLedgerOfMissedCallersIsTheSame() throws IOException, SQLException {
    List<String> printed = new ArrayList<>();
    Program.lines("missed", log).forEach(entry -> printed.add(entry.toString()));
    List<String> recomputed = new ArrayList<>();
    warehouse.rows("SELECT * FROM ledger").forEach(entry -> recomputed.add(entry.toString()));
    assertThat(recomputed).anyMatch(entry -> entry.contains("=returned"));
    assertThat(printed).containsExactlyInAnyOrderElementsOf(recomputed);
  }

  @Test
  void lostContactsWaitedAsLong() throws IOException, SQLException {
    JsonNode missed = Program.json("missed", log);
    assertThat(rows(missed.required("waits")))
        .isEqualTo(warehouse.rows("SELECT * FROM waits ORDER BY outcome"));
    Map<String, String> inTime = Program.values(missed.required("in_time"));
    Map<String, String> recomputed =
        warehouse.rows("SELECT *, closed / contacts AS rate FROM in_time").get(0);
    inTime.keySet().retainAll(recomputed.keySet());
    assertThat(Figures.differences("in time", inTime, recomputed)).isEmpty();
  }

  private static List<Map<String, String>> rows(JsonNode array) {
    List<Map<String, String>> rows = new ArrayList<>();
    array.forEach(each -> rows.add(Program.values(each)));
    return rows;
  }

  @Test
  void contactsAndTheirAttemptsAreTheSame() throws IOException, SQLException {
    JsonNode report = Program.json("contacts", log);
    compareRows(
        rows(report.required("contacts")),
        warehouse.rows("SELECT * FROM contact_totals ORDER BY direction"));
    compareRows(
        rows(report.required("attempts")),
        warehouse.rows(
            "SELECT * FROM attempt_totals ORDER BY direction, length(attempt), attempt"));
    Set<String> figures = new TreeSet<>();
    report.required("contacts").forEach(row -> figures.addAll(Program.values(row).keySet()));
    report.required("attempts").forEach(row -> figures.addAll(Program.values(row).keySet()));
    figures.removeAll(Set.of("direction", "attempt"));
    assertThat(figures).isEqualTo(words(ContactFigure.values()));
  }

  private static void compareRows(
      List<Map<String, String>> printed, List<Map<String, String>> recomputed) {
    assertThat(printed).hasSameSizeAs(recomputed);
    for (int row = 0; row < printed.size(); row++) {
      assertThat(Figures.differences("row " + row, printed.get(row), recomputed.get(row)))
          .isEmpty();
    }
  }

  /** Days of the week that only one period has are left out; the first has Tuesday to Friday. */
  @ParameterizedTest
  @CsvSource({"4, 300, 9, 900", "4, 25, 4, 30", "14, 2000, 14, 2000"})
  void comparisonsAreTheSame(int daysBefore, int callsBefore, int daysNow, int callsNow)
      throws IOException, SQLException {
    Path before =
        write(
            "before.csv", RandomLog.csv(SEED + 1, FIRST_DAY.plusDays(1), daysBefore, callsBefore));
    Path now = write("now.csv", RandomLog.csv(SEED + 2, FIRST_DAY.plusDays(28), daysNow, callsNow));
    try (Warehouse base = new Warehouse(before);
        Warehouse later = new Warehouse(now)) {
      Set<String> days = weekdays(base);
      days.retainAll(weekdays(later));
      assertThat(days).isNotEmpty();
      String alike = "isodow(began) IN (" + String.join(", ", days) + ")";
      List<Map<String, String>> printed =
          rows(
              Program.json(
                      "compare",
                      "--short-abandon",
                      SHORT_ABANDON,
                      before.toString(),
                      now.toString())
                  .required("metrics"));
      Map<String, Map<String, String>> expected = compared(base, later, alike);
      assertThat(printed).hasSameSizeAs(expected.keySet());
      for (Map<String, String> row : printed) {
        String metric = row.get("metric");
        assertThat(Figures.differences(metric, row, expected.getOrDefault(metric, Map.of())))
            .isEmpty();
      }
    }
  }

  private static Set<String> weekdays(Warehouse warehouse) throws SQLException {
    Set<String> days = new TreeSet<>();
    warehouse
        .rows(
            "SELECT DISTINCT isodow(unnest(generate_series(min(began)::DATE, max(began)::DATE,"
                + " INTERVAL 1 DAY))) AS day FROM calls")
        .forEach(row -> days.add(row.get("day")));
    return days;
  }

  private static Map<String, Map<String, String>> compared(
      Warehouse base, Warehouse later, String alike) throws SQLException {
    Map<String, String> before = base.metricsBy("''", alike).get("");
    Map<String, String> now = later.metricsBy("''", alike).get("");
    // All calls that are compared are all that there are.
    before.put("share", "1");
    now.put("share", "1");
    Map<String, Map<String, String>> compared = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("metric", metric.word());
      row.put("base", before.get(metric.word()));
      row.put("new", now.get(metric.word()));
      row.putAll(
          metric == Metric.PRICES
              ? Map.of("change", changeOfPrices(row), "change_percent", "")
              : base.rows(change(row)).get(0));
      row.putAll(interval(base, later, alike, metric));
      row.put(Warehouse.FEW, Boolean.toString(isFew(before, metric) || isFew(now, metric)));
      compared.put(metric.word(), row);
    }
    return compared;
  }

  private static boolean isFew(Map<String, String> metrics, Metric metric) {
    return List.of(metrics.getOrDefault(Warehouse.FEW, "").split(" ")).contains(metric.word());
  }

  /** Of each currency that both have, which here are all. */
  private static String changeOfPrices(Map<String, String> row) {
    Map<String, BigDecimal> before = amounts(row.get("base"));
    Map<String, BigDecimal> now = amounts(row.get("new"));
    assertThat(now).containsOnlyKeys(before.keySet());
    return before.entrySet().stream()
        .map(sum -> sum.getKey() + "=" + now.get(sum.getKey()).subtract(sum.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, BigDecimal> amounts(String text) {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    for (String sum : text.split(" ", -1)) {
      int sign = sum.indexOf('=');
      amounts.put(sum.substring(0, sign), new BigDecimal(sum.substring(sign + 1)));
    }
    return amounts;
  }

  /** In percent of figures as they are printed, which are whole millionths. */
  private static String change(Map<String, String> row) {
    String values =
        "SELECT "
            + sqlNumber(row.get("base"))
            + " AS b, "
            + sqlNumber(row.get("new"))
            + " AS n, round(1e6 * b) AS millionths, round(1e6 * n) - millionths AS more";
    return "SELECT n - b AS change,"
        + " round(1000 * more / nullif(abs(millionths), 0)) / 10 AS change_percent FROM ("
        + values
        + ")";
  }

  private static String sqlNumber(String text) {
    return text.isEmpty() ? "NULL::DOUBLE" : text + "::DOUBLE";
  }

  private static Map<String, String> interval(
      Warehouse base, Warehouse later, String alike, Metric metric) throws SQLException {
    String rate = SqlFile.definitions("rates").get(metric.word());
    Map<String, String> none = Map.of("low", "", "high", "", "notable", "false");
    if (rate == null) {
      return none;
    }
    String query = "SELECT " + rate + " FROM calls WHERE " + alike;
    Map<String, String> before = base.rows(query).get(0);
    Map<String, String> now = later.rows(query).get(0);
    if (before.get("whole").equals("0") || now.get("whole").equals("0")) {
      return none;
    }
    String sides =
        "(SELECT "
            + before.get("part")
            + " AS x1, "
            + before.get("whole")
            + " AS n1, "
            + now.get("part")
            + " AS x2, "
            + now.get("whole")
            + " AS n2)";
    return base.rows(SqlFile.script("interval").replace("sides", sides)).get(0);
  }
}
