package io.github.legstat.analysis.explanation;

import io.github.legstat.analysis.Notion;
import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.audit.Check;
import io.github.legstat.analysis.contact.CallbackOutcome;
import io.github.legstat.analysis.contact.ContactFigure;
import io.github.legstat.analysis.contact.MissedFigure;
import io.github.legstat.analysis.dimension.Dimension;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.model.Bucket;
import io.github.legstat.model.EndedAt;
import io.github.legstat.model.Term;
import io.github.legstat.model.VerdictKind;
import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Report;
import io.github.legstat.report.Role;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the words of reports mean: each as its registry defines it. */
public final class Definitions {
  /** The columns of a listing of definitions. */
  public static final List<Column> COLUMNS =
      List.of(
          Column.key("term", "Term"),
          Column.key("type", "Type"),
          Column.text("definition", "Definition"),
          Column.text("unit", "Unit"));

  private static final List<Definition> ALL = all();

  /** What a term is. */
  private enum Type {
    NOTION("figure", "Figures of reports"),
    METRIC("metric", "Metrics, of a group or of all calls (--metrics)"),
    DIMENSION("dimension", "Dimensions, to group by and to filter on (--by, --where)"),
    BUCKET("bucket", "Buckets: what the destination leg did"),
    KIND("kind", "Kinds of verdict"),
    ENDED_AT("ended-at", "How far a call got (ended-at)"),
    LEDGER("ledger", "Missed callers, to make a run fail (missed --fail-if)"),
    OUTCOME("outcome", "What became of callers whom nobody answered (missed)"),
    CONTACT("contact", "Contacts and their attempts (contacts)"),
    CHECK("check", "What an audit looks for (audit)");

    private final String word;
    private final String title;

    Type(String word, String title) {
      this.word = word;
      this.title = title;
    }
  }

  private record Definition(String term, Type type, String text, String unit) {}

  private Definitions() {}

  private static List<Definition> all() {
    List<Definition> all = new ArrayList<>();
    add(all, Type.NOTION, Notion.values(), Notion::definition);
    for (Metric metric : Metric.values()) {
      all.add(
          new Definition(metric.word(), Type.METRIC, metric.definition(), metric.unit().word()));
    }
    add(all, Type.DIMENSION, Dimension.values(), Dimension::definition);
    all.add(
        new Definition(
            GroupKey.COLUMN + "NAME",
            Type.DIMENSION,
            "The values of a column of the input, as they stand there; case, blanks and"
                + " punctuation of its name do not matter.",
            ""));
    add(all, Type.BUCKET, Bucket.values(), Bucket::meaning);
    add(all, Type.KIND, VerdictKind.values(), VerdictKind::meaning);
    add(all, Type.ENDED_AT, EndedAt.values(), EndedAt::meaning);
    add(all, Type.LEDGER, MissedFigure.values(), MissedFigure::definition);
    add(all, Type.OUTCOME, CallbackOutcome.values(), CallbackOutcome::definition);
    add(all, Type.CONTACT, ContactFigure.values(), ContactFigure::definition);
    add(all, Type.CHECK, Check.values(), Definitions::definition);
    return all;
  }

  private static <T extends Term> void add(
      List<Definition> all, Type type, T[] terms, Function<T, String> text) {
    for (T term : terms) {
      all.add(new Definition(term.word(), type, text.apply(term), ""));
    }
  }

  private static String definition(Check check) {
    return check.title() + " (" + check.severity().word() + "). " + check.advice();
  }

  /** All definitions as one listing. */
  public static List<Entry> entries() {
    return ALL.stream().map(Definitions::entry).toList();
  }

  /** All terms, each once. */
  public static List<String> terms() {
    return ALL.stream().map(Definition::term).distinct().toList();
  }

  /**
   * The definitions of a term, which may be several things.
   *
   * @throws UnknownTermException if it is nothing that is defined
   */
  public static List<Entry> entries(String term) {
    List<Entry> found =
        ALL.stream()
            .filter(each -> each.term().equalsIgnoreCase(term.strip()))
            .map(Definitions::entry)
            .toList();
    if (found.isEmpty()) {
      List<String> possible = terms();
      throw new UnknownTermException(
          "'"
              + term
              + "' is not defined"
              + Terms.nearest(term.toLowerCase(Locale.ROOT), possible)
                  .map(nearest -> "; did you mean " + nearest + "?")
                  .orElse("; legstat define lists what is"));
    }
    return found;
  }

  private static Entry entry(Definition definition) {
    return new Entry(values(definition), () -> card(definition));
  }

  private static List<Value> values(Definition definition) {
    return List.of(
        Value.text(definition.term()),
        Value.text(definition.type().word),
        Value.text(definition.text()),
        Value.textOrMissing(definition.unit()));
  }

  private static Card card(Definition definition) {
    List<Card.Line> lines = new ArrayList<>();
    lines.add(new Card.Line("Type", Value.text(definition.type().word)));
    lines.add(new Card.Line("Meaning", Value.text(definition.text())));
    if (!definition.unit().isEmpty()) {
      lines.add(new Card.Line("Unit", Value.text(definition.unit())));
    }
    return new Card(Value.text(definition.term(), Role.HEADING), lines);
  }

  /** All definitions, in one table for each type. */
  public static Report report() {
    List<Section> sections = new ArrayList<>();
    for (Type type : Type.values()) {
      List<List<Value>> rows =
          ALL.stream()
              .filter(each -> each.type() == type)
              .map(
                  each ->
                      List.of(
                          Value.text(each.term()),
                          Value.text(each.text()),
                          Value.textOrMissing(each.unit())))
              .toList();
      List<Column> columns =
          List.of(
              Column.key("term", "Term"),
              Column.text("definition", "Definition"),
              Column.machine("unit", "Unit"));
      sections.add(Table.of(type.word.replace('-', '_'), type.title, columns, rows));
    }
    return new Report("legstat.definitions/1", "What the words of reports mean", sections);
  }
}
