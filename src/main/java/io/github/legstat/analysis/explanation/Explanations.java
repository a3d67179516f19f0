package io.github.legstat.analysis.explanation;

import io.github.legstat.analysis.PhoneDisplay;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.model.Call;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.EndedAt;
import io.github.legstat.model.Field;
import io.github.legstat.model.Flow;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.PhoneNumber;
import io.github.legstat.model.PlainTime;
import io.github.legstat.model.Rule;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Verdict;
import io.github.legstat.model.VerdictKind;
import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Role;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Explains one call at a time, for programs and in words that can be read aloud. */
public final class Explanations {
  /** The fields that an explanation looks at, besides those of the verdict. */
  public static final Set<Field> FIELDS =
      Set.copyOf(
          EnumSet.of(
              Field.ID,
              Field.START,
              Field.CREATED,
              Field.FROM,
              Field.FROM_NAME,
              Field.TO,
              Field.TO_NAME,
              Field.EXOPHONE,
              Field.TALK));

  /** The columns of an explanation. */
  public static final List<Column> COLUMNS =
      List.of(
          Column.key("id", "Call"),
          Column.text("direction", "Direction"),
          Column.text("flow", "Flow"),
          Column.text("leg1", "Leg 1"),
          Column.text("leg2", "Leg 2"),
          Column.text("status", "Status"),
          Column.text("kind", "Verdict"),
          Column.text("rule", "Rule"),
          Column.text("bucket", "Bucket"),
          Column.text("inbox", "Inbox"),
          Column.text("inbox_reason", "Inbox reason"),
          Column.text("ended_at", "Ended at"),
          Column.text("connected", "Connected"),
          Column.text("answered_legs", "Answered legs"),
          Column.text("explanation", "Explanation"),
          Column.text("leg1_explanation", "Leg 1 explained"),
          Column.text("leg2_explanation", "Leg 2 explained"),
          Column.text("source", "Source"),
          Column.text("input", "Input"),
          Column.number("line", "Line"),
          Column.text("reason", "Reason"),
          Column.text("nearest", "Nearest rules"));

  /** The places of what an explanation of a call does not share with others: id, input and line. */
  public static final List<Integer> OWN_PLACES =
      List.of(place("id"), place("input"), place("line"));

  private static final List<Value> OF_NO_CALL =
      List.of(Value.missing(), Value.missing(), Value.missing());

  private final KeyContext context;
  private final PhoneDisplay phones;

  /**
   * Explanations of calls.
   *
   * @param context reads their times, and knows words that stand for no id
   * @param phones how numbers of the parties are shown
   */
  public Explanations(KeyContext context, PhoneDisplay phones) {
    this.context = context;
    this.phones = phones;
  }

  private static int place(String column) {
    return COLUMNS.stream().map(Column::name).toList().indexOf(column);
  }

  /** What an explanation of a call does not share with others, in the order of the places. */
  public List<Value> ownValues(Call call) {
    return List.of(
        Value.textOrMissing(context.id(call)), Value.text(call.input()), Value.count(call.line()));
  }

  /** The values of an explanation, but for what is a call's own. */
  public static List<Value> commonValues(ClassifiedCombination classified) {
    return values(OF_NO_CALL, classified.combination(), classified.verdict());
  }

  /** The explanation of a call. */
  public Entry entry(Call call, ClassifiedCombination classified) {
    Combination combination = classified.combination();
    Verdict verdict = classified.verdict();
    List<Value> values = values(ownValues(call), combination, verdict);
    // The view of the call moves on, so what the card needs of it is taken now.
    String title = title(call);
    String parties = parties(call);
    OptionalLong talk = call.wholeNumber(Field.TALK);
    return new Entry(values, () -> card(title, parties, talk, combination, verdict));
  }

  /** The explanation of a combination that stands for no particular call. */
  public Entry entry(Combination combination, Verdict verdict) {
    List<Value> values = values(OF_NO_CALL, combination, verdict);
    String title = "A call with these statuses";
    return new Entry(values, () -> card(title, "", OptionalLong.empty(), combination, verdict));
  }

  private static List<Value> values(List<Value> own, Combination combination, Verdict verdict) {
    return List.of(
        own.get(0),
        direction(combination),
        Value.textOrMissing(verdict.flow().map(Flow::word).orElse("")),
        leg(combination, Field.LEG1, combination.leg1()),
        leg(combination, Field.LEG2, combination.leg2()),
        status(combination),
        Value.text(verdict.kind().word()),
        Value.textOrMissing(verdict.rule().map(Rule::id).orElse("")),
        Value.text(verdict.bucket().word()),
        Value.text(verdict.inbox().word().word()),
        Value.textOrMissing(verdict.inbox().reason()),
        verdict.endedAt() == EndedAt.UNKNOWN
            ? Value.missing()
            : Value.text(verdict.endedAt().word()),
        Value.flag(verdict.connected()),
        Value.numbers(verdict.answeredLegs()),
        Value.text(verdict.explanation()),
        Value.text(verdict.leg1Explanation()),
        Value.text(verdict.leg2Explanation()),
        Value.textOrMissing(verdict.source()),
        own.get(1),
        own.get(2),
        Value.textOrMissing(verdict.reason()),
        Value.words(nearest(verdict)));
  }

  private static Value direction(Combination combination) {
    return combination.direction() == Direction.UNKNOWN
        ? unknownWord(combination, Field.DIRECTION)
        : Value.text(combination.direction().word());
  }

  private static Value leg(Combination combination, Field field, LegStatus leg) {
    return switch (leg) {
      case NONE -> Value.missing();
      case UNKNOWN -> unknownWord(combination, field);
      case COMPLETED, NO_ANSWER, BUSY, FAILED, CANCELED, QUEUED, RINGING, IN_PROGRESS ->
          Value.text(leg.word());
    };
  }

  private static Value status(Combination combination) {
    if (!combination.status().isGiven()) {
      return Value.missing();
    }
    return combination.status() == CallStatus.UNKNOWN
        ? unknownWord(combination, Field.STATUS)
        : Value.text(combination.status().word());
  }

  private static Value unknownWord(Combination combination, Field field) {
    return Value.textOrMissing(combination.unknownWords().getOrDefault(field, ""));
  }

  private static List<String> nearest(Verdict verdict) {
    return verdict.nearest().stream().map(Rule::id).toList();
  }

  private String title(Call call) {
    String time = time(call);
    String id = context.id(call);
    return id.isBlank() ? time : time + "  " + id;
  }

  /** When the call began, as far as that is known; a time in no known form is shown as it is. */
  private String time(Call call) {
    for (Field field : List.of(Field.START, Field.CREATED)) {
      long seconds = context.times().seconds(call, field);
      if (seconds != TimeReader.UNKNOWN) {
        return PlainTime.text(seconds);
      }
    }
    String written = call.text(Field.START);
    return TimeReader.isPlaceholder(written) ? "at an unknown time" : written;
  }

  private String parties(Call call) {
    String from = party(call, Field.FROM, Field.FROM_NAME);
    String to = party(call, Field.TO, Field.TO_NAME);
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    String exophone = call.text(Field.EXOPHONE);
    String through =
        exophone.isBlank() || exophone.equals(call.text(Field.TO)) ? "" : ", through " + exophone;
    String unknown = "an unknown party";
    return (from.isEmpty() ? unknown : from) + " to " + (to.isEmpty() ? unknown : to) + through;
  }

  private String party(Call call, Field number, Field name) {
    String written = call.text(number);
    // The number that the business is called at is nobody's own.
    boolean ours = PhoneNumber.isSame(call, number, Field.EXOPHONE);
    String text = ours || written.isBlank() ? written : phones.text(written);
    String known = phones.name(call.text(name));
    if (text.isBlank()) {
      return known;
    }
    return known.isBlank() ? text : known + " (" + text + ")";
  }

  private static Card card(
      String title, String parties, OptionalLong talk, Combination combination, Verdict verdict) {
    List<Card.Line> lines = new ArrayList<>();
    add(lines, "Parties", parties);
    add(lines, "Direction", direction(combination).display());
    lines.add(
        new Card.Line(
            "Leg 1", Value.text(legLine(combination, Field.LEG1, verdict.leg1Explanation()))));
    lines.add(
        new Card.Line(
            "Leg 2", Value.text(legLine(combination, Field.LEG2, verdict.leg2Explanation()))));
    lines.add(new Card.Line("Status", Value.text("The Status " + verdict.claim() + ".")));
    lines.add(new Card.Line("Result", Value.text(verdict.explanation(), resultRole(verdict))));
    if (talk.isPresent() && talk.getAsLong() > 0) {
      lines.add(new Card.Line("Talked", Value.seconds(talk.getAsLong())));
    }
    lines.add(new Card.Line("Verdict", Value.text(verdictLine(verdict), kindRole(verdict))));
    add(lines, "", verdict.reason());
    add(lines, "Nearest", String.join(", ", nearest(verdict)));
    lines.add(new Card.Line("Source", Value.text(verdict.source(), Role.MUTED)));
    return new Card(Value.text(title, Role.HEADING), lines);
  }

  private static void add(List<Card.Line> lines, String label, String text) {
    if (!text.isBlank()) {
      lines.add(new Card.Line(label, Value.text(text)));
    }
  }

  private static String legLine(Combination combination, Field field, String explanation) {
    LegStatus leg = field == Field.LEG1 ? combination.leg1() : combination.leg2();
    String word = leg == LegStatus.UNKNOWN ? unknownWord(combination, field).display() : leg.word();
    return word + ": " + explanation;
  }

  private static String verdictLine(Verdict verdict) {
    StringBuilder line = new StringBuilder(verdict.kind().word());
    verdict.rule().ifPresent(rule -> line.append(", rule ").append(rule.id()));
    line.append(", bucket ").append(verdict.bucket().word());
    line.append(", inbox ").append(verdict.inbox().word().word());
    if (!verdict.inbox().reason().isEmpty()) {
      line.append(" (").append(verdict.inbox().reason()).append(')');
    }
    return line.toString();
  }

  private static Role resultRole(Verdict verdict) {
    return verdict.connected() ? Role.GOOD : Role.PLAIN;
  }

  private static Role kindRole(Verdict verdict) {
    return verdict.kind() == VerdictKind.DOCUMENTED ? Role.MUTED : Role.WARNING;
  }
}
