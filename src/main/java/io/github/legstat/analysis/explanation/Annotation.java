package io.github.legstat.analysis.explanation;

import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.RecordFate;
import io.github.legstat.model.Term;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be added to the record of a call: what the record is to the calls that are counted, and
 * whatever an explanation tells that does not stand in the record already. All of it depends on the
 * combination alone.
 */
public enum Annotation implements Term {
  RECORD("record", true),
  DIRECTION("direction", true),
  FLOW("flow", true),
  LEG1("leg1", true),
  LEG2("leg2", true),
  STATUS("status", true),
  KIND("kind", true),
  RULE("rule", true),
  BUCKET("bucket", true),
  INBOX("inbox", true),
  INBOX_REASON("inbox_reason", true),
  ENDED_AT("ended_at", true),
  CONNECTED("connected", true),
  ANSWERED_LEGS("answered_legs", true),
  EXPLANATION("explanation", true),
  LEG1_EXPLANATION("leg1_explanation", false),
  LEG2_EXPLANATION("leg2_explanation", false),
  SOURCE("source", false),
  REASON("reason", false),
  NEAREST("nearest", false);

  private static final String PREFIX = "legstat_";

  private final String word;
  private final boolean usual;

  Annotation(String word, boolean usual) {
    this.word = word;
    this.usual = usual;
  }

  /** The name of the column of an explanation that holds the same. */
  @Override
  public String word() {
    return word;
  }

  /** What is added unless the user chooses. */
  public static List<Annotation> usual() {
    return Stream.of(values()).filter(annotation -> annotation.usual).toList();
  }

  /** The name of the column or member that is added. */
  public String columnName() {
    return PREFIX + word;
  }

  /**
   * The values of some annotations.
   *
   * @param fate what the record is to the calls that are counted
   */
  public static List<Value> values(
      List<Annotation> wanted,
      Explanations explanations,
      RecordFate fate,
      ClassifiedCombination classified) {
    Entry entry = explanations.entry(classified.combination(), classified.verdict());
    List<Value> values = new ArrayList<>();
    for (Annotation annotation : wanted) {
      values.add(
          annotation == RECORD
              ? Value.text(fate.word())
              : entry.values().get(annotation.columnOfExplanation()));
    }
    return values;
  }

  private int columnOfExplanation() {
    return Explanations.COLUMNS.stream().map(column -> column.name()).toList().indexOf(word);
  }
}
