package io.github.legstat.rules;

import io.github.legstat.data.DataTable;
import io.github.legstat.model.Bucket;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.CallType;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.EndedAt;
import io.github.legstat.model.InboxLabel;
import io.github.legstat.model.LegStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables beside the rules: buckets, inbox labels, evidence, and the sentences of the glossary.
 */
final class Lexicon {
  /** What a deciding leg makes of a call. */
  record Outcome(Bucket bucket, EndedAt endedAt, String explanation) {}

  /** What a record proves besides its legs. */
  record Evidence(Outcome outcome, InboxLabel inbox) {}

  private record InboxRow(
      List<CallStatus> statuses, List<CallType> types, List<LegStatus> legs, InboxLabel label) {}

  private record EvidenceRow(
      List<Direction> directions,
      List<CallStatus> statuses,
      List<CallType> types,
      boolean onlyTalked,
      Evidence evidence) {}

  private record LegRow(
      String leg, List<Direction> directions, List<LegStatus> statuses, String explanation) {}

  /** Where a word goes into a sentence. Made only where there is one to fill in. */
  private static final class Placeholder {
    private static final Pattern FORM = Pattern.compile("\\{(\\w+)}");
  }

  private record ClaimRow(List<Direction> directions, List<CallStatus> statuses, String claim) {}

  private final Map<LegStatus, Outcome> outcomes = new EnumMap<>(LegStatus.class);
  private final Map<CallStatus, List<LegStatus>> dashboard = new EnumMap<>(CallStatus.class);
  private final List<InboxRow> inbox = new ArrayList<>();
  private final List<EvidenceRow> evidence = new ArrayList<>();
  private final List<LegRow> legs = new ArrayList<>();
  private final List<ClaimRow> claims = new ArrayList<>();
  private final Map<String, String> sentences = new HashMap<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    DataTable.read(Lexicon.class, "buckets.table").forEach(lexicon::addOutcome);
    DataTable.read(Lexicon.class, "dashboard.table").forEach(lexicon::addDashboardWord);
    DataTable.read(Lexicon.class, "inbox.table").forEach(lexicon::addInbox);
    DataTable.read(Lexicon.class, "evidence.table").forEach(lexicon::addEvidence);
    DataTable.read(Lexicon.class, "legs.table").forEach(lexicon::addLeg);
    DataTable.read(Lexicon.class, "claims.table")
        .forEach(
            row ->
                lexicon.claims.add(
                    new ClaimRow(
                        row.terms("direction", Direction.class),
                        row.terms("status", CallStatus.class),
                        row.text("claim"))));
    DataTable.read(Lexicon.class, "sentences.table").forEach(lexicon::addSentence);
    return lexicon;
  }

  private void addOutcome(DataTable.Row row) {
    Outcome outcome =
        new Outcome(
            row.term("bucket", Bucket.class),
            row.term("ended at", EndedAt.class),
            row.text("explanation"));
    if (outcomes.put(row.term("leg", LegStatus.class), outcome) != null) {
      throw row.wrong("repeats a leg status");
    }
  }

  private void addDashboardWord(DataTable.Row row) {
    CallStatus word = row.term("status", CallStatus.class);
    if (dashboard.put(word, row.terms("leg2", LegStatus.class)) != null) {
      throw row.wrong("repeats a Status");
    }
  }

  private void addSentence(DataTable.Row row) {
    if (sentences.put(row.text("of"), row.text("sentence")) != null) {
      throw row.wrong("repeats what a sentence is of");
    }
  }

  private void addInbox(DataTable.Row row) {
    inbox.add(
        new InboxRow(
            row.terms("status", CallStatus.class),
            row.terms("call type", CallType.class),
            row.terms("leg2", LegStatus.class),
            label(row)));
  }

  private void addEvidence(DataTable.Row row) {
    Outcome outcome =
        new Outcome(
            row.term("bucket", Bucket.class),
            row.term("ended at", EndedAt.class),
            row.text("explanation"));
    evidence.add(
        new EvidenceRow(
            row.terms("direction", Direction.class),
            row.terms("status", CallStatus.class),
            row.terms("call type", CallType.class),
            row.text("talked").equals("yes"),
            new Evidence(outcome, label(row))));
  }

  private void addLeg(DataTable.Row row) {
    legs.add(
        new LegRow(
            row.text("leg"),
            row.terms("direction", Direction.class),
            row.terms("status", LegStatus.class),
            row.text("explanation")));
  }

  private static InboxLabel label(DataTable.Row row) {
    String reason = row.text("reason");
    return new InboxLabel(
        row.term("inbox", InboxLabel.Word.class), reason.equals("none") ? "" : reason);
  }

  /** What a call comes to when this leg decides. */
  Outcome outcome(LegStatus deciding) {
    Outcome outcome = outcomes.get(deciding);
    if (outcome == null) {
      throw new IllegalStateException("buckets.table has no row for " + deciding.word());
    }
    return outcome;
  }

  /** Whether the dashboard may write this Status for an inbound call with this second leg. */
  boolean dashboardFits(CallStatus status, LegStatus leg2) {
    return dashboard.getOrDefault(status, List.of()).contains(leg2);
  }

  /** The inbox label of an inbound call. */
  InboxLabel inbox(Combination combination) {
    for (InboxRow row : inbox) {
      if (row.statuses.contains(combination.status())
          && row.types.contains(combination.callType())
          && row.legs.contains(combination.leg2())) {
        return row.label;
      }
    }
    throw new IllegalStateException("inbox.table has no row for " + combination);
  }

  /** What a record proves without its legs or its direction. */
  Evidence evidence(Combination combination) {
    for (EvidenceRow row : evidence) {
      if (row.directions.contains(combination.direction())
          && row.statuses.contains(combination.status())
          && row.types.contains(combination.callType())
          && (combination.talked() || !row.onlyTalked)) {
        return row.evidence;
      }
    }
    throw new IllegalStateException("evidence.table has no row for " + combination);
  }

  /** One sentence on leg 1 or leg 2. */
  String leg(int leg, Direction direction, LegStatus status) {
    String number = Integer.toString(leg);
    for (LegRow row : legs) {
      if ((row.leg.equals(number) || row.leg.equals("any"))
          && row.directions.contains(direction)
          && row.statuses.contains(status)) {
        return row.explanation;
      }
    }
    throw new IllegalStateException(
        "legs.table has no row for leg " + leg + " " + direction.word() + " " + status.word());
  }

  /** What the Status claims; a phrase that goes on from the words "the Status". */
  String claim(Direction direction, CallStatus status) {
    for (ClaimRow row : claims) {
      if (row.directions.contains(direction) && row.statuses.contains(status)) {
        return row.claim.replace("{status}", status.word());
      }
    }
    return "";
  }

  /**
   * A sentence on the verdict, with a word for each {@code {name}}. Words may come from the input,
   * and hold whatever they like.
   */
  String sentence(String of, Map<String, String> words) {
    String sentence = sentences.get(of);
    if (sentence == null) {
      throw new IllegalStateException("sentences.table has no sentence of " + of);
    }
    return Placeholder.FORM
        .matcher(sentence)
        .replaceAll(
            found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group())));
  }
}
