package io.github.legstat.analysis.explanation;

import io.github.legstat.model.Flow;
import io.github.legstat.model.Rule;
import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.List;

/** Lays out the rule tables for reading and for programs. */
public final class RuleTables {
  private static final List<Column> COLUMNS =
      List.of(
          Column.machine("rule", "Rule"),
          Column.key("leg1", "Leg 1"),
          Column.key("leg2", "Leg 2"),
          Column.key("status", "Status"),
          Column.text("explanation", "What happened"));

  /** The columns of a listing of all rules, for formats that know only rows. */
  public static final List<Column> ENTRY_COLUMNS =
      List.of(
          Column.key("rule", "Rule"),
          Column.text("leg1", "Leg 1"),
          Column.text("leg2", "Leg 2"),
          Column.text("status", "Status"),
          Column.text("explanation", "What happened"),
          Column.text("source", "Source"));

  private RuleTables() {}

  /** The rules of all tables as one listing. */
  public static List<Entry> entries(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.flows().size() == 1)
        .map(
            rule -> {
              List<Value> values = new ArrayList<>(row(rule));
              values.add(Value.text(rule.source()));
              return new Entry(values, () -> new Card(Value.text(rule.id()), List.of()));
            })
        .toList();
  }

  /** One table for each flow, in the order of the article. */
  public static Report report(List<Rule> rules) {
    List<Section> sections = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      List<Rule> table = rules.stream().filter(rule -> rule.flows().equals(List.of(flow))).toList();
      List<List<Value>> rows = table.stream().map(RuleTables::row).toList();
      String source = table.isEmpty() ? "" : table.get(0).source();
      String name = flow.word().replace('-', '_');
      sections.add(
          Table.of(name, flow.word(), COLUMNS, rows)
              .withNotes("Rule ids begin with " + flow.word() + "/.", "Source: " + source + "."));
    }
    return new Report("legstat.rules/1", "The rules that verdicts rest on", sections);
  }

  private static List<Value> row(Rule rule) {
    return List.of(
        Value.text(rule.id()),
        Value.text(rule.leg1().word()),
        Value.text(rule.leg2().word()),
        Value.text(rule.status().word()),
        Value.text(rule.explanation()));
  }
}
