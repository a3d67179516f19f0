package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Notion;
import io.github.legstat.analysis.metric.Mark;
import io.github.legstat.model.Bucket;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.CallType;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.InboxLabel;
import io.github.legstat.model.Verdict;
import io.github.legstat.model.VerdictKind;
import io.github.legstat.model.Zone;
import io.github.legstat.report.Balance;
import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes the report on all calls from their tally. */
public final class CallReport {
  /** A page of words helps nobody who reads them. */
  private static final int MOST_WORDS = 50;

  private static final String SCHEMA = "legstat.report/1";

  private final Tally tally;
  private final List<ClassifiedCombination> combinations;

  /** A report on these calls. */
  public CallReport(Tally tally, List<ClassifiedCombination> combinations) {
    this.tally = tally;
    this.combinations = List.copyOf(combinations);
  }

  /** The whole report on calls that nobody has grouped. */
  public Report report(Zone zone, Balance balance) {
    return report(zone, balance, List.of(noGroups()), Section.Visibility.ALWAYS);
  }

  /** The report with its groups, which people then see instead of all other tables. */
  public Report report(Zone zone, Balance balance, List<Section> groups) {
    return report(zone, balance, groups, Section.Visibility.MACHINE);
  }

  private Report report(
      Zone zone, Balance balance, List<Section> groups, Section.Visibility otherTables) {
    List<Section> sections = new ArrayList<>();
    sections.addAll(
        List.of(
            tally.period().section(),
            Facts.zone(zone.id()),
            answerRates(),
            buckets().shown(otherTables),
            inbox().shown(otherTables),
            kinds().shown(otherTables),
            rules().shown(otherTables)));
    sections.addAll(unknownWords());
    sections.addAll(groups);
    sections.add(balance.facts());
    return new Report(SCHEMA, "Calls by what happened on their legs", sections)
        .withHeadline(headline());
  }

  private String headline() {
    return Value.count(tally.counted()).display()
        + " calls, answered by legs: inbound "
        + byLegs(Mark.INBOUND_BY_LEGS, Mark.INBOUND_ANSWERED, Mark.INBOUND_FINAL).display()
        + ", outbound "
        + byLegs(Mark.OUTBOUND_BY_LEGS, Mark.OUTBOUND_ANSWERED, Mark.OUTBOUND_FINAL).display();
  }

  /** Where no record has legs, nothing is known by legs: that is no rate of zero. */
  private Value byLegs(Mark known, Mark answered, Mark settled) {
    return calls(known::isOn) == 0
        ? Value.missing()
        : Value.ratio(calls(answered::isOn), calls(settled::isOn));
  }

  /** Made here, so that a report without groups need not know the metrics of groups. */
  private static Section noGroups() {
    return Table.of(GroupTable.NAME, "Groups", List.of(), List.of())
        .shown(Section.Visibility.MACHINE);
  }

  private Section answerRates() {
    List<Column> columns =
        List.of(
            Column.key("direction", "Answer rate"),
            Column.number("calls", "Calls"),
            Column.number("final", "Final").defined(Notion.FINAL.definition()),
            Column.number("answered", "Answered").defined(Notion.ANSWERED.definition()),
            Column.number("by_legs", "By legs").defined(Notion.BY_LEGS.definition()),
            Column.number("by_status", "By Status").defined(Notion.BY_STATUS.definition()),
            Column.number("difference", "Difference").defined(Notion.DIFFERENCE.definition()));
    List<List<Value>> rows =
        List.of(
            answerRate(
                Direction.INBOUND,
                Mark.INBOUND,
                Mark.INBOUND_FINAL,
                Mark.INBOUND_BY_LEGS,
                Mark.INBOUND_ANSWERED,
                Mark.INBOUND_COMPLETED),
            answerRate(
                Direction.OUTBOUND,
                Mark.OUTBOUND,
                Mark.OUTBOUND_FINAL,
                Mark.OUTBOUND_BY_LEGS,
                Mark.OUTBOUND_ANSWERED,
                Mark.OUTBOUND_COMPLETED));
    return Table.of("answer_rate", "Answered", columns, rows)
        .keyed()
        .withNotes(
            "By legs: inbound calls whose second leg, outbound calls whose both legs were answered,"
                + " of those that are final.",
            "By Status: calls whose Status is completed, of all. Inbound, that only says that"
                + " the call reached Exotel.");
  }

  private List<Value> answerRate(
      Direction direction, Mark every, Mark settled, Mark known, Mark answered, Mark completed) {
    Value byLegs = byLegs(known, answered, settled);
    Value byStatus = Value.ratio(calls(completed::isOn), calls(every::isOn));
    return List.of(
        Value.text(direction.word()),
        Value.count(calls(every::isOn)),
        Value.count(calls(settled::isOn)),
        Value.count(calls(answered::isOn)),
        byLegs,
        byStatus,
        Value.difference(byStatus, byLegs));
  }

  private Table buckets() {
    List<Column> columns =
        List.of(
            Column.key("bucket", "Bucket"),
            Column.number("calls", "Calls"),
            Column.share("share", "Share"),
            Column.number("inbound", "Inbound"),
            Column.number("outbound", "Outbound"),
            Column.number("talk_seconds", "Talk time"));
    List<List<Value>> rows = new ArrayList<>();
    for (Bucket bucket : Bucket.values()) {
      rows.add(bucket(bucket));
    }
    Table table = Table.of("buckets", "What the destination did", columns, rows);
    long undirected = calls(c -> c.combination().direction() == Direction.UNKNOWN);
    return undirected == 0
        ? table
        : table.withNotes("Calls of no known direction: " + undirected + ".");
  }

  private static Predicate<ClassifiedCombination> directed(Direction direction) {
    return each -> each.combination().direction() == direction;
  }

  private List<Value> bucket(Bucket bucket) {
    Predicate<ClassifiedCombination> ours = c -> c.verdict().bucket() == bucket;
    long talk = 0;
    for (ClassifiedCombination each : combinations) {
      if (ours.test(each)) {
        talk += tally.talkSeconds(each);
      }
    }
    long calls = calls(ours);
    return List.of(
        Value.defined(bucket.word(), bucket.meaning()),
        Value.count(calls),
        Value.ratio(calls, tally.counted()),
        Value.count(calls(ours.and(directed(Direction.INBOUND)))),
        Value.count(calls(ours.and(directed(Direction.OUTBOUND)))),
        Value.seconds(talk));
  }

  private Table inbox() {
    List<Column> columns =
        List.of(
            Column.key("inbox", "Inbox label"),
            Column.key("reason", "Reason"),
            Column.number("calls", "Calls"),
            Column.share("share", "Share"),
            Column.number("inbound", "Inbound"),
            Column.number("outbound", "Outbound"));
    List<List<Value>> rows = new ArrayList<>();
    for (Map.Entry<InboxLabel, Long> label : byCount(Verdict::inbox)) {
      String reason = label.getKey().reason();
      Predicate<ClassifiedCombination> ours = c -> c.verdict().inbox().equals(label.getKey());
      rows.add(
          List.of(
              Value.text(label.getKey().word().word()),
              Value.textOrMissing(reason),
              Value.count(label.getValue()),
              Value.ratio(label.getValue(), tally.counted()),
              Value.count(calls(ours.and(directed(Direction.INBOUND)))),
              Value.count(calls(ours.and(directed(Direction.OUTBOUND))))));
    }
    return Table.of("inbox", "In the dashboard's inbox", columns, rows)
        .withNotes("Of outbound calls, the Status that their rule calls for.");
  }

  private Facts kinds() {
    List<Fact> facts = new ArrayList<>();
    for (VerdictKind kind : VerdictKind.values()) {
      facts.add(
          new Fact(kind.word(), kind.word(), Value.count(calls(c -> c.verdict().kind() == kind))));
    }
    return Facts.of("kinds", "How the calls stand to Exotel's rules", facts);
  }

  private Table rules() {
    List<Column> columns =
        List.of(
            Column.key("rule", "Rule"),
            Column.number("calls", "Calls"),
            Column.share("share", "Share"));
    List<List<Value>> rows = new ArrayList<>();
    for (Map.Entry<String, Long> rule : byCount(CallReport::ruleId)) {
      if (!rule.getKey().isEmpty()) {
        rows.add(
            List.of(
                Value.text(rule.getKey()),
                Value.count(rule.getValue()),
                Value.ratio(rule.getValue(), tally.counted())));
      }
    }
    return Table.of("rules", "Rules met", columns, rows);
  }

  private static String ruleId(Verdict verdict) {
    return verdict.rule().map(rule -> rule.id()).orElse("");
  }

  /** All to programs; to people the most frequent of very many, as of a column that is another. */
  private List<Section> unknownWords() {
    Map<String, Map<String, Long>> words = new TreeMap<>();
    for (ClassifiedCombination each : combinations) {
      if (tally.calls(each) == 0) {
        continue; // it is that of records which do not count
      }
      for (Map.Entry<Field, String> word : each.combination().unknownWords().entrySet()) {
        words
            .computeIfAbsent(word.getKey().word(), field -> new TreeMap<>())
            .merge(word.getValue(), tally.calls(each), Long::sum);
      }
    }
    List<UnknownWord> all = new ArrayList<>();
    words.forEach(
        (field, counts) ->
            counts.forEach((word, count) -> all.add(new UnknownWord(field, word, count))));
    if (all.size() <= MOST_WORDS) {
      return List.of(table(all).shown(Section.Visibility.NOT_EMPTY));
    }
    List<UnknownWord> frequent =
        all.stream()
            .sorted(Comparator.comparingLong(UnknownWord::calls).reversed())
            .limit(MOST_WORDS)
            .toList();
    return List.of(
        table(all).shown(Section.Visibility.MACHINE),
        table(frequent)
            .shown(Section.Visibility.PEOPLE)
            .withNotes("The most frequent of " + all.size() + "; JSON and CSV have all."));
  }

  /** A word that no vocabulary knows, and how many calls have it in a field. */
  private record UnknownWord(String field, String word, long calls) {}

  private static Table table(List<UnknownWord> words) {
    List<List<Value>> rows = new ArrayList<>();
    for (UnknownWord each : words) {
      rows.add(
          List.of(Value.text(each.field()), Value.text(each.word()), Value.count(each.calls())));
    }
    List<Column> columns =
        List.of(
            Column.key("field", "Field"),
            Column.key("word", "Word"),
            Column.number("calls", "Calls"));
    return Table.of("unknown_words", "Words that no Exotel vocabulary knows", columns, rows);
  }

  /** Counts by a part of the verdict; the most frequent first, then in the order of the key. */
  private <K extends Comparable<K>> List<Map.Entry<K, Long>> byCount(Function<Verdict, K> part) {
    Map<K, Long> counts = new TreeMap<>();
    for (ClassifiedCombination each : combinations) {
      if (tally.calls(each) > 0) {
        counts.merge(part.apply(each.verdict()), tally.calls(each), Long::sum);
      }
    }
    List<Map.Entry<K, Long>> entries = new ArrayList<>(counts.entrySet());
    entries.sort((one, other) -> Long.compare(other.getValue(), one.getValue()));
    return entries;
  }

  private long calls(Predicate<ClassifiedCombination> which) {
    long calls = 0;
    for (ClassifiedCombination each : combinations) {
      if (which.test(each)) {
        calls += tally.calls(each);
      }
    }
    return calls;
  }

  /** Whether a record without legs may have some where it came from: others tell in other ways. */
  private static boolean isOfTheApi(Combination combination) {
    return combination.callType() == CallType.ABSENT && combination.status() != CallStatus.NO_DIAL;
  }

  /** What the user should know of the calls, a sentence each. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    long bare =
        calls(
            c ->
                c.verdict().kind() == VerdictKind.UNCLASSIFIABLE
                    && c.combination().direction() != Direction.UNKNOWN
                    && isOfTheApi(c.combination()));
    if (bare > 0) {
      warnings.add(
          (bare == 1 ? "1 call carries" : bare + " calls carry")
              + " no leg statuses, so nothing can be said for sure of who answered;"
              + " fetch "
              + (bare == 1 ? "it" : "them")
              + " from the API with details=true");
    }
    if (tally.unreadTimes() > 0) {
      warnings.add(
          "calls whose start cannot be read as a time: "
              + tally.unreadTimes()
              + "; the period is without them");
    }
    if (tally.unreadTalks() > 0) {
      warnings.add(
          "calls whose talk time cannot be read as a number of seconds: "
              + tally.unreadTalks()
              + "; the talk times are without them");
    }
    if (tally.lostNumbers() > 0) {
      warnings.add(
          "calls with a number that a spreadsheet has rounded, such as 9.19E+11: "
              + tally.lostNumbers()
              + "; nobody can tell whose it was, so format such columns as text before saving");
    }
    return warnings;
  }
}
