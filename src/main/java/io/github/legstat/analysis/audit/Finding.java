package io.github.legstat.analysis.audit;

import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Value;
import java.util.List;
import java.util.OptionalLong;

/**
 * Something an audit found.
 *
 * @param check what was looked for
 * @param id the call; empty where the finding is not about one
 * @param input the input; empty where the finding is about all of them
 * @param line the line of the record in its input; empty where the finding is not about one
 * @param evidence what speaks for it
 */
public record Finding(Check check, String id, String input, OptionalLong line, Evidence evidence) {
  /** The columns of a listing of findings. */
  public static final List<Column> COLUMNS =
      List.of(
          Column.key("check", "Check"),
          Column.text("severity", "Severity"),
          Column.text("id", "Call"),
          Column.text("input", "Input"),
          Column.number("line", "Line"),
          Column.text("expected", "Expected"),
          Column.text("found", "Found"),
          Column.text("message", "Message"),
          Column.text("advice", "Advice"));

  /**
   * What speaks for a finding.
   *
   * @param expected what the record should say; empty where that cannot be told
   * @param found what it says
   * @param message one sentence for people, with its full stop
   * @param kind what findings of a check have in common that people want counted together, such as
   *     a rule; empty where each stands for itself
   */
  public record Evidence(String expected, String found, String message, String kind) {
    /** Evidence that stands for itself. */
    Evidence(String expected, String found, String message) {
      this(expected, found, message, "");
    }
  }

  /** The finding as one entry of a listing. */
  public Entry entry() {
    return new Entry(
        List.of(
            Value.text(check.word()),
            Value.text(check.severity().word()),
            Value.textOrMissing(id),
            Value.textOrMissing(input),
            line.isPresent() ? Value.count(line.getAsLong()) : Value.missing(),
            Value.textOrMissing(evidence.expected()),
            Value.textOrMissing(evidence.found()),
            Value.text(evidence.message()),
            Value.text(check.advice())),
        () -> new Card(Value.text(evidence.message()), List.of()));
  }

  /** Where to look: the input and the line in it. */
  String place() {
    return line.isPresent() ? input + ":" + line.getAsLong() : input;
  }
}
