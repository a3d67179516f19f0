package io.github.legstat.analysis.audit;

import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The findings of an audit for people: how many of each check, and the first of them. */
public final class AuditReport {
  private static final int MOST_SHOWN = 20;

  /** Findings of one kind. */
  private static final class Group {
    private final Finding first;
    private long findings;

    Group(Finding first) {
      this.first = first;
    }
  }

  private final Map<Check, Long> counts = new EnumMap<>(Check.class);
  private final Map<Check, List<Finding>> single = new EnumMap<>(Check.class);
  private final Map<Check, Map<String, Group>> groups = new EnumMap<>(Check.class);

  /** Takes a finding into account. */
  public void add(Finding finding) {
    counts.merge(finding.check(), 1L, Long::sum);
    String kind = finding.evidence().kind();
    if (!kind.isEmpty()) {
      groups
          .computeIfAbsent(finding.check(), check -> new TreeMap<>())
          .computeIfAbsent(kind, first -> new Group(finding))
          .findings++;
      return;
    }
    List<Finding> shown = single.computeIfAbsent(finding.check(), check -> new ArrayList<>());
    if (shown.size() < MOST_SHOWN) {
      shown.add(finding);
    }
  }

  /** Whether anything was found. */
  public boolean hasFindings() {
    return !counts.isEmpty();
  }

  /**
   * The whole report.
   *
   * @param calls how many calls were looked at
   */
  public Report report(long calls) {
    List<Section> sections = new ArrayList<>();
    sections.add(summary(calls));
    if (hasFindings()) {
      sections.add(checks());
      counts.forEach((check, count) -> sections.add(findings(check, count)));
    }
    return new Report("legstat.audit/1", "Audit of the call log", sections)
        .withHeadline(
            (hasFindings() ? String.join(", ", failures()) : "nothing found")
                + " in "
                + Value.count(calls).display()
                + " calls");
  }

  /** How often each check has found something. */
  public Function<Check, Value> figures() {
    return check -> Value.count(counts.getOrDefault(check, 0L));
  }

  /** How much was found, by severity. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (found(severity) > 0) {
        failures.add(severity.word() + "s: " + Value.count(found(severity)).display());
      }
    }
    return failures;
  }

  private long found(Severity severity) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().severity() == severity)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private Facts summary(long calls) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("calls", "Calls audited", Value.count(calls)));
    for (Severity severity : Severity.values()) {
      Value found = Value.count(found(severity));
      facts.add(new Fact(severity.word() + "s", sentenceCase(severity) + "s", found));
    }
    return Facts.of("summary", "Summary", facts);
  }

  private Table checks() {
    List<List<Value>> rows = new ArrayList<>();
    counts.forEach(
        (check, count) ->
            rows.add(
                List.of(
                    Value.text(check.word()),
                    Value.text(check.severity().word(), check.severity().role()),
                    Value.text(check.title()),
                    Value.count(count))));
    List<Column> columns =
        List.of(
            Column.key("check", "Check"),
            Column.key("severity", "Severity"),
            Column.text("title", "What was found"),
            Column.number("findings", "Findings"));
    return Table.of("checks", "Findings", columns, rows);
  }

  private Table findings(Check check, long count) {
    Map<String, Group> kinds = groups.getOrDefault(check, Map.of());
    Table table = kinds.isEmpty() ? singly(check) : byKind(check, kinds);
    List<String> notes = new ArrayList<>();
    if (!kinds.isEmpty()) {
      notes.add("--to ndjson and --to csv list the calls.");
    } else if (count > table.rows().size()) {
      long others = count - table.rows().size();
      notes.add("… and " + others + " more; --to ndjson and --to csv list all of them.");
    }
    notes.add(check.advice());
    return table.withNotes(notes.toArray(new String[0]));
  }

  private Table byKind(Check check, Map<String, Group> kinds) {
    List<Column> columns =
        List.of(
            Column.key("kind", "What"),
            Column.number("findings", "Findings"),
            Column.text("place", "First at"),
            Column.text("expected", "Expected, or nearest"));
    Comparator<Map.Entry<String, Group>> order =
        Comparator.comparing(kind -> -kind.getValue().findings);
    List<List<Value>> rows =
        kinds.entrySet().stream()
            .sorted(order)
            .map(
                kind ->
                    List.of(
                        Value.text(kind.getKey()),
                        Value.count(kind.getValue().findings),
                        Value.textOrMissing(kind.getValue().first.place()),
                        Value.textOrMissing(best(kind.getValue().first.evidence().expected()))))
            .toList();
    return Table.of(name(check), title(check), columns, rows).listing();
  }

  /** The first word: of several rules that are near, the nearest. */
  private static String best(String expected) {
    int blank = expected.indexOf(' ');
    return blank < 0 ? expected : expected.substring(0, blank);
  }

  private Table singly(Check check) {
    List<Column> columns =
        List.of(
            Column.key("place", "Where"),
            Column.key("id", "Call"),
            Column.text("found", "Found"),
            Column.text("expected", "Expected"));
    List<List<Value>> rows =
        single.getOrDefault(check, List.of()).stream()
            .map(
                finding ->
                    List.of(
                        Value.textOrMissing(finding.place()),
                        Value.textOrMissing(finding.id()),
                        Value.text(found(finding)),
                        Value.textOrMissing(finding.evidence().expected())))
            .toList();
    return Table.of(name(check), title(check), columns, rows).listing();
  }

  private static String name(Check check) {
    return check.word().replace('-', '_');
  }

  private static String title(Check check) {
    return sentenceCase(check.severity()) + ": " + check.title();
  }

  private static String found(Finding finding) {
    String found = finding.evidence().found();
    return found.isBlank() ? finding.evidence().message() : found;
  }

  private static String sentenceCase(Severity severity) {
    String word = severity.word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
