package io.github.legstat.rules;

import io.github.legstat.data.DataTable;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Flow;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The four rule tables of the article, read from their data files.
 *
 * <p>A <em>rule</em> is one combination of legs in one table. Rows that stand in both outbound
 * tables have a third rule, which stands for either of them where nothing tells the flow.
 */
public final class RuleBook {
  private static final String SHARED_OUTBOUND = "outbound";

  private final Map<Flow, List<Rule>> tables = new EnumMap<>(Flow.class);
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  private RuleBook() {}

  /**
   * Reads the tables.
   *
   * @throws IllegalStateException if a file is wrong: an unknown word, or one rule twice
   */
  public static RuleBook load() {
    RuleBook book = new RuleBook();
    for (DataTable.Row row : DataTable.read(RuleBook.class, "sources.table")) {
      if (book.sources.put(row.text("of"), row.text("source")) != null) {
        throw row.wrong("repeats what a source is of");
      }
    }
    for (Flow flow : Flow.values()) {
      book.tables.put(flow, book.readTable(flow));
    }
    for (Rule rule : book.tables.getOrDefault(Flow.OUTBOUND_NUMBERS, List.of())) {
      book.addShared(rule);
    }
    return book;
  }

  private List<Rule> readTable(Flow flow) {
    List<Rule> table = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(RuleBook.class, flow.word() + ".table")) {
      LegStatus leg1 = row.term("leg1", LegStatus.class);
      CallStatus status = row.term("status", CallStatus.class);
      for (LegStatus leg2 : row.terms("leg2", LegStatus.class)) {
        Rule rule =
            new Rule(
                id(flow, leg1, leg2, status),
                List.of(flow),
                leg1,
                leg2,
                status,
                row.text("explanation"),
                source(flow.word()));
        if (rules.putIfAbsent(rule.id(), rule) != null) {
          throw row.wrong("repeats the rule " + rule.id());
        }
        table.add(rule);
      }
    }
    return Collections.unmodifiableList(table);
  }

  /** A second row for the same legs is told apart by its Status, which then ends the id. */
  private String id(Flow flow, LegStatus leg1, LegStatus leg2, CallStatus status) {
    String id = flow.word() + "/" + leg1.word() + "+" + leg2.word();
    Rule earlier = rules.get(id);
    return earlier == null || earlier.status() == status ? id : id + ":" + status.word();
  }

  private void addShared(Rule numbers) {
    for (Rule flow : candidates(Flow.OUTBOUND_FLOW, numbers.leg1(), numbers.leg2())) {
      Rule shared =
          new Rule(
              SHARED_OUTBOUND + "/" + numbers.leg1().word() + "+" + numbers.leg2().word(),
              List.of(Flow.OUTBOUND_NUMBERS, Flow.OUTBOUND_FLOW),
              numbers.leg1(),
              numbers.leg2(),
              numbers.status(),
              numbers.explanation(),
              source(SHARED_OUTBOUND));
      if (!flow.explanation().equals(numbers.explanation())) {
        throw new IllegalStateException(
            "the outbound tables explain " + shared.id() + " in different words");
      }
      rules.put(shared.id(), shared);
    }
  }

  /** The rules of one table, in the order of the article. */
  public List<Rule> table(Flow flow) {
    return tables.getOrDefault(flow, List.of());
  }

  /** All rules: table by table, then those that stand for a row of both outbound tables. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The section of the article that a table, or the glossary, stands in. */
  String source(String of) {
    return sources.getOrDefault(of, "");
  }

  /** The rules of a table that have these legs, in the order of the article. */
  List<Rule> candidates(Flow flow, LegStatus leg1, LegStatus leg2) {
    List<Rule> candidates = new ArrayList<>();
    for (Rule rule : table(flow)) {
      if (rule.leg1() == leg1 && rule.leg2() == leg2) {
        candidates.add(rule);
      }
    }
    return candidates;
  }

  /** The rule that stands for {@code rule} and its twin in the other outbound table. */
  Rule shared(Rule rule) {
    String id = SHARED_OUTBOUND + "/" + rule.leg1().word() + "+" + rule.leg2().word();
    return rules.getOrDefault(id, rule);
  }

  /** The tables of a direction that have rows with this leg 1. */
  List<Flow> flowsWith(Direction direction, LegStatus leg1) {
    List<Flow> flows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      if (flow.direction() == direction
          && table(flow).stream().anyMatch(rule -> rule.leg1() == leg1)) {
        flows.add(flow);
      }
    }
    return flows;
  }
}
