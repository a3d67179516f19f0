package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups of hostile calls, and all their metrics, are those that the oracle makes of lists. */
@TestInstance(Lifecycle.PER_CLASS)
final class GroupsAgreeTest {
  private static final int SOME = 8_000;
  private static final long SEED = 70;
  private static final long SHORT_ABANDON = 10;

  /** Each group takes two runs. */
  private static final int MOST_GROUPS = 5;

  private final List<HostileRecord> records = RichCalls.records(SEED, SOME);
  private final List<Judged> calls = Judged.calls(records, "auto");
  private String csv = "";
  private String json = "";

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    csv =
        CsvFile.write(records, RichCalls.FIELDS, SEED, ',', "\n")
            .into(folder, "calls.csv")
            .toString();
    json = JsonFile.lines(records, RichCalls.FIELDS, SEED).into(folder, "calls.ndjson").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "direction",
        "flow",
        "bucket",
        "inbox",
        "rule",
        "kind",
        "ended-at",
        "agent",
        "customer",
        "circle",
        "group",
        "app",
        "disconnected-by",
        "column:Branch",
        "hour",
        "weekday",
        "day",
        "week",
        "month",
        "weekday,hour",
        "direction,bucket,ended-at",
        "month,agent",
        "day,direction"
      })
  void theirMetricsAreTheOnesOfTheOracle(String by) throws IOException {
    List<String> dimensions = List.of(by.split(",", -1));
    for (String file : List.of(csv, json)) {
      JsonNode report = report(file, "--by", by, "--short-abandon", "" + SHORT_ABANDON);
      Map<String, Map<String, String>> printed = printed(report, dimensions);
      assertThat(differences(printed, expected(dimensions, names(printed)))).isEmpty();
    }
  }

  /** Where two sets of groups differ, one line each. */
  private static List<String> differences(
      Map<String, Map<String, String>> printed, Map<String, Map<String, String>> expected) {
    Set<String> keys = new TreeSet<>(printed.keySet());
    keys.addAll(expected.keySet());
    List<String> differences = new ArrayList<>();
    for (String key : keys) {
      Map<String, String> is = printed.getOrDefault(key, Map.of());
      Map<String, String> should = expected.getOrDefault(key, Map.of());
      Set<String> names = new TreeSet<>(is.keySet());
      names.addAll(should.keySet());
      for (String name : names) {
        String one = is.getOrDefault(name, "absent");
        String other = should.getOrDefault(name, "absent");
        if (!one.equals(other)) {
          differences.add(key + " " + name + " is " + one + ", should be " + other);
        }
      }
    }
    return differences;
  }

  /** The figures of each group, of those that the program has. */
  private Map<String, Map<String, String>> expected(List<String> dimensions, Set<String> names) {
    Map<String, Map<String, String>> expected = new TreeMap<>();
    ExpectedGroups.of(calls, dimensions)
        .forEach(
            (key, group) -> {
              Map<String, String> figures =
                  ExpectedGroups.metrics(group, calls.size(), SHORT_ABANDON);
              figures.keySet().retainAll(names);
              for (String bucket : ExpectedReport.BUCKETS) {
                figures.put("bucket " + bucket, "" + inBucket(group, bucket));
              }
              expected.put(key, figures);
            });
    return expected;
  }

  private static long inBucket(List<Judged> group, String bucket) {
    return group.stream().filter(call -> call.expected().bucket().equals(bucket)).count();
  }

  private static Set<String> names(Map<String, Map<String, String>> printed) {
    return printed.values().iterator().next().keySet();
  }

  private static JsonNode report(String file, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(file);
    return Legstat.EXACT.readTree(Legstat.report(all.toArray(String[]::new)));
  }

  /** The figures of each group that has calls. */
  private static Map<String, Map<String, String>> printed(
      JsonNode report, List<String> dimensions) {
    Map<String, Map<String, String>> printed = new TreeMap<>();
    for (JsonNode group : report.required("groups")) {
      List<String> words = new ArrayList<>();
      dimensions.forEach(each -> words.add(group.required("key").required(each).textValue()));
      Map<String, String> figures = new TreeMap<>();
      group
          .required("buckets")
          .properties()
          .forEach(each -> figures.put("bucket " + each.getKey(), text(each.getValue())));
      group
          .required("metrics")
          .properties()
          .forEach(each -> figures.put(each.getKey(), text(each.getValue())));
      assertThat(figures).containsEntry("calls", text(group.required("calls")));
      if (group.required("calls").longValue() > 0) {
        assertThat(printed.put(String.join("|", words), figures)).isNull();
      }
    }
    return printed;
  }

  private static String text(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isNumber()) {
      return ExpectedGroups.plain(value.decimalValue());
    }
    Map<String, String> sums = new TreeMap<>();
    value.properties().forEach(sum -> sums.put(sum.getKey(), text(sum.getValue())));
    return sums.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 1000})
  void theBiggestAndTheOthersAreAllCalls(int top) throws IOException {
    JsonNode groups = report(csv, "--by", "customer", "--top", "" + top).required("groups");
    List<Integer> sizes =
        ExpectedGroups.of(calls, List.of("customer")).values().stream()
            .map(List::size)
            .sorted(Comparator.reverseOrder())
            .toList();
    int kept = Math.min(top, sizes.size());
    List<Integer> expected = new ArrayList<>(sizes.subList(0, kept));
    if (kept < sizes.size()) {
      expected.add(sizes.subList(kept, sizes.size()).stream().mapToInt(each -> each).sum());
      JsonNode others = groups.get(kept);
      assertThat(others.required("key").required("customer").textValue()).isEqualTo("others");
      assertThat(others.required("others").intValue()).isEqualTo(sizes.size() - kept);
    }
    List<Integer> printed = new ArrayList<>();
    groups.forEach(group -> printed.add(group.required("calls").intValue()));
    assertThat(printed).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bucket", "agent", "hour", "week", "column:Branch", "disconnected-by"})
  void filtersKeepTheCallsOfAGroup(String dimension) throws IOException {
    Map<String, List<Judged>> groups = ExpectedGroups.of(calls, List.of(dimension));
    for (Map.Entry<String, List<Judged>> group :
        groups.entrySet().stream().limit(MOST_GROUPS).toList()) {
      // What is asked for has no blanks at its ends and no comma that parts it from another.
      String value = group.getKey().replace(",", "\\,");
      long size =
          groups.entrySet().stream()
              .filter(other -> other.getKey().equalsIgnoreCase(group.getKey()))
              .mapToLong(other -> other.getValue().size())
              .sum();
      assertThat(counted("--where", dimension + " = " + value)).isEqualTo(size);
      assertThat(counted("--where", dimension + " != " + value)).isEqualTo(calls.size() - size);
    }
  }

  private long counted(String... arguments) throws IOException {
    JsonNode balance = report(csv, arguments).required("balance");
    assertThat(balance.required("counted").longValue() + balance.required("filtered").longValue())
        .isEqualTo(calls.size());
    return balance.required("counted").longValue();
  }

  @Test
  void filtersCompareNumbersAndTimes() throws IOException {
    assertThat(counted("--where", "talk > 36", "--where", "talk<=592"))
        .isEqualTo(calls.stream().filter(call -> within(call, "talk", 36.5, 592)).count());
    assertThat(counted("--where", "price", ">=", "0.6"))
        .isEqualTo(calls.stream().filter(call -> within(call, "price", 0.6, 99)).count());
    assertThat(counted("--since", "2026-02-20", "--until", "2026-03-01 12:30"))
        .isEqualTo(
            calls.stream()
                .map(call -> call.field("start"))
                .filter(start -> start.startsWith("20"))
                .filter(start -> start.compareTo("2026-02-20 00:00:00") >= 0)
                .filter(start -> start.compareTo("2026-03-01 12:30:00") < 0)
                .count());
    assertThat(counted("--where", "from = 6100000007, +91 61000 00009"))
        .isEqualTo(
            calls.stream()
                .filter(call -> Set.of("06100000007", "06100000009").contains(call.field("=from")))
                .count());
    String id = calls.get(5).field("id");
    assertThat(counted("--where", "id = " + id)).isEqualTo(id.isEmpty() ? 0 : 1);
  }

  private static boolean within(Judged call, String field, double least, double most) {
    String text = call.field(field);
    return text.matches("-?[0-9]+(\\.[0-9]+)?")
        && Double.parseDouble(text) >= least
        && Double.parseDouble(text) <= most;
  }
}
