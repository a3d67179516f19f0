package io.github.legstat.output;

import static io.github.legstat.report.Value.amounts;
import static io.github.legstat.report.Value.count;
import static io.github.legstat.report.Value.missing;
import static io.github.legstat.report.Value.ratio;
import static io.github.legstat.report.Value.seconds;
import static io.github.legstat.report.Value.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MonitoringRenderersTest {
  private static final Table GROUPS =
      Table.of(
          "groups",
          "Groups",
          List.of(
              Column.key("key.column:Desk no.", "Desk"),
              Column.key("key.column:Desk/no.", "Desk again"),
              Column.number("calls", "Calls"),
              Column.number("metrics.answer-rate", "Rate").defined("answered \\ final\nof all"),
              Column.number("price", "Price")),
          List.of(
              List.of(
                  text("a\"b\\c\nd"),
                  text("x"),
                  count(3),
                  ratio(1, 2),
                  amounts(new TreeMap<>(Map.of("INR", new BigDecimal("1.50"))))),
              List.of(text("é"), missing(), count(0), missing(), amounts(new TreeMap<>()))));

  private static Facts facts() {
    return Facts.of(
        "kinds",
        "Kinds",
        new Fact("not-final", "Not final", count(2)),
        new Fact("talk", "Talk", seconds(90)),
        new Fact("word", "Word", text("none | of \u001b[1m this")),
        new Fact("rate", "Rate", missing()));
  }

  private static Table customers() {
    return Table.of(
            "entries",
            "Customers",
            List.of(Column.key("customer", "Customer"), Column.number("misses", "Misses")),
            List.of(List.of(text("09800000000"), count(4))))
        .listing();
  }

  @Test
  void writesSamplesForPrometheus() throws IOException {
    Report report =
        Rendering.report(facts(), GROUPS, customers()).failing(List.of("a fails", "b fails"));
    assertThat(Rendering.report(OutputFormat.PROMETHEUS, report))
        .isEqualTo(
            """
            # HELP legstat_sample_kinds_not_final Kinds: Not final
            # TYPE legstat_sample_kinds_not_final gauge
            legstat_sample_kinds_not_final 2
            # HELP legstat_sample_kinds_talk Kinds: Talk
            # TYPE legstat_sample_kinds_talk gauge
            legstat_sample_kinds_talk 90
            # HELP legstat_sample_groups_calls Groups: Calls
            # TYPE legstat_sample_groups_calls gauge
            legstat_sample_groups_calls{column_Desk_no_="a\\"b\\\\c\\nd",column_Desk_no__="x"} 3
            legstat_sample_groups_calls{column_Desk_no_="é",column_Desk_no__=""} 0
            # HELP legstat_sample_groups_metrics_answer_rate Groups: answered \\\\ final\\nof all
            # TYPE legstat_sample_groups_metrics_answer_rate gauge
            legstat_sample_groups_metrics_answer_rate{column_Desk_no_="a\\"b\\\\c\\nd",column_Desk_no__="x"} 0.5
            # HELP legstat_sample_groups_price Groups: Price
            # TYPE legstat_sample_groups_price gauge
            legstat_sample_groups_price{column_Desk_no_="a\\"b\\\\c\\nd",column_Desk_no__="x",currency="INR"} 1.50
            # HELP legstat_sample_failures Conditions that make the run fail
            # TYPE legstat_sample_failures gauge
            legstat_sample_failures 2
            # HELP legstat_sample_problems Reasons not to rely on these figures
            # TYPE legstat_sample_problems gauge
            legstat_sample_problems 0
            """);
  }

  @Test
  void writesOneLineForNagios() throws IOException {
    Table rates =
        Table.of(
                "rates",
                "Rates",
                List.of(Column.key("direction", "Direction"), Column.number("by_legs", "By legs")),
                List.of(List.of(text("inbound"), ratio(1, 4)), List.of(text("out"), missing())))
            .keyed();
    Report report = Rendering.report(facts(), rates, GROUPS, customers());
    assertThat(Rendering.report(OutputFormat.NAGIOS, report.withHeadline("7 calls | \u001b all")))
        .isEqualTo(
            "LEGSTAT OK - 7 calls /  all | kinds.not-final=2 kinds.talk=90s"
                + " rates.inbound.by_legs=0.25\n");
  }

  @Test
  void tellsNagiosWhatFails() throws IOException {
    List<String> failures = IntStream.range(0, 7).mapToObj(i -> "m" + i + " < 1").toList();
    Report report = new Report("legstat.sample/1", "Sample", List.of());
    assertThat(Rendering.report(OutputFormat.NAGIOS, report.failing(failures)))
        .isEqualTo("LEGSTAT WARNING - m0 < 1; m1 < 1; m2 < 1; m3 < 1; m4 < 1; … and 2 more |\n");
    assertThat(Rendering.report(OutputFormat.NAGIOS, report.failing(failures.subList(0, 5))))
        .isEqualTo("LEGSTAT WARNING - m0 < 1; m1 < 1; m2 < 1; m3 < 1; m4 < 1 |\n");
  }

  /** A value of each kind; a scraper refuses the whole page for one line that is none. */
  @Test
  void writesOnlyLinesThatAreSamples() throws IOException {
    String sample =
        "[a-z_:][a-zA-Z0-9_:]*(\\{[a-zA-Z_]\\w*=\"(?:[^\"\\\\]|\\\\.)*\"(,[^{}]*)?})? -?[0-9.E-]+";
    String page = Rendering.report(OutputFormat.PROMETHEUS, Samples.report());
    assertThat(page.lines().filter(line -> !line.startsWith("# ")))
        .hasSizeGreaterThan(60)
        .allMatch(line -> line.matches(sample));
    assertThat(page.lines().filter(line -> line.startsWith("# TYPE "))).doesNotHaveDuplicates();
  }
}
