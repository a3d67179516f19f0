package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.oracle.JsonFile.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a report on hostile calls are those that the oracle counts. */
@TestInstance(Lifecycle.PER_CLASS)
final class ReportAgreesTest {
  private static final int MANY = 100_000;
  private static final int FEWER = 10_000;
  private static final int SOME = 2_000;
  private static final long SEED = 50;

  private final List<HostileRecord> many = HostileCalls.records(SEED, MANY);
  private String report;

  @BeforeAll
  void report(@TempDir Path folder) throws IOException {
    Path csv = CsvFile.write(many, HostileCalls.FIELDS, SEED, ',', "\n").into(folder, "calls.csv");
    report = Legstat.report(csv.toString());
  }

  @Test
  void itsFiguresAreTheOnesOfTheOracle() throws IOException {
    assertThat(ExpectedReport.printed(Legstat.MAPPER.readTree(report)))
        .containsExactlyElementsOf(ExpectedReport.lines(many, "auto"));
  }

  @Test
  void itAddsUp() throws IOException {
    JsonNode root = Legstat.MAPPER.readTree(report);
    JsonNode balance = root.required("balance");
    long counted = balance.required("counted").longValue();
    assertThat(balance.required("read").longValue()).isEqualTo(many.size());
    assertThat(sum(balance)).isEqualTo(2 * balance.required("read").longValue());
    assertThat(sum(root.required("kinds"))).isEqualTo(counted);
    assertThat(calls(root, "buckets")).isEqualTo(counted);
    assertThat(calls(root, "inbox")).isEqualTo(counted);
    assertThat(calls(root, "rules")).isPositive().isLessThanOrEqualTo(counted);
  }

  @Test
  void itIsTheSameFromEveryFormat(@TempDir Path folder) throws IOException {
    List<HostileRecord> records = HostileCalls.records(SEED + 1, FEWER);
    String fromCsv =
        Legstat.report(
            CsvFile.write(records, HostileCalls.FIELDS, SEED, '\t', "\r\n")
                .into(folder, "calls.tsv")
                .toString());
    Path lines = JsonFile.lines(records, HostileCalls.FIELDS, SEED).into(folder, "calls.ndjson");
    String document = JsonFile.document(records, HostileCalls.FIELDS, SEED, Shape.PAGES);
    Path json = Files.writeString(folder.resolve("calls.json"), document);
    assertThat(ExpectedReport.printed(Legstat.MAPPER.readTree(fromCsv)))
        .containsExactlyElementsOf(ExpectedReport.lines(records, "auto"));
    assertThat(Legstat.report(lines.toString())).isEqualTo(fromCsv);
    assertThat(Legstat.report(json.toString())).isEqualTo(fromCsv);
  }

  @Test
  void aSecondCopyOfTheSameFileCountsNothingThatHasAnId(@TempDir Path folder) throws IOException {
    List<HostileRecord> records = HostileCalls.records(SEED + 2, SOME);
    Path file = CsvFile.write(records, HostileCalls.FIELDS, SEED, ',', "\n").into(folder, "a.csv");
    List<Judged> calls = Judged.calls(records, "auto");
    long nameless = calls.stream().filter(call -> call.field("id").isEmpty()).count();
    JsonNode balance =
        Legstat.MAPPER
            .readTree(Legstat.report(file.toString(), file.toString()))
            .required("balance");
    assertThat(balance.required("read").longValue()).isEqualTo(2L * records.size());
    assertThat(balance.required("counted").longValue()).isEqualTo(calls.size() + nameless);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id direction leg1 leg2 talk",
        "id status leg1 leg2 start",
        "id direction status call_type talk",
      })
  void itHoldsWhereColumnsAreAbsent(String present, @TempDir Path folder) throws IOException {
    Set<String> fields = Set.of(present.split(" ", -1));
    List<HostileRecord> records = HostileCalls.records(SEED, SOME, fields);
    Path file = CsvFile.write(records, fields, SEED, ';', "\r\n").into(folder, "calls.csv");
    assertThat(ExpectedReport.printed(Legstat.MAPPER.readTree(Legstat.report(file.toString()))))
        .containsExactlyElementsOf(ExpectedReport.lines(records, "auto"));
  }

  private static long sum(JsonNode counts) {
    long sum = 0;
    for (JsonNode count : counts) {
      sum += count.longValue();
    }
    return sum;
  }

  private static long calls(JsonNode root, String table) {
    long sum = 0;
    for (JsonNode row : root.required(table)) {
      sum += row.required("calls").longValue();
    }
    return sum;
  }
}
