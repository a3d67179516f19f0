package io.github.legstat.rules;

import io.github.legstat.model.Bucket;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.EndedAt;
import io.github.legstat.model.Field;
import io.github.legstat.model.Flow;
import io.github.legstat.model.InboxLabel;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.Rule;
import io.github.legstat.model.Term;
import io.github.legstat.model.Verdict;
import io.github.legstat.model.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives the verdict on a combination of statuses.
 *
 * <p>The article's own rule decides: on inbound calls leg 2, on outbound calls leg 1 and then leg
 * 2. The overall Status decides nothing; where it does not fit the row that the legs pick, the call
 * is contradicted. Instances are immutable and may be shared between threads.
 */
public final class Classifier {
  private static final int NEAREST_RULES = 4;

  private final RuleBook book;
  private final Lexicon lexicon;

  private Classifier(RuleBook book, Lexicon lexicon) {
    this.book = book;
    this.lexicon = lexicon;
  }

  /** A classifier over the rule tables that come with the program. */
  public static Classifier load() {
    return new Classifier(RuleBook.load(), Lexicon.load());
  }

  /** The verdict; every combination has one. */
  public Verdict classify(Combination combination) {
    if (isOngoing(combination)) {
      return ongoing(combination);
    }
    if (combination.direction() == Direction.UNKNOWN
        || !(combination.leg1().isGiven() || combination.leg2().isGiven())) {
      return unclassifiable(combination);
    }
    return new Reading(combination).verdict();
  }

  private String claim(Combination combination) {
    return lexicon.claim(combination.direction(), combination.status());
  }

  private static boolean isOngoing(Combination combination) {
    return combination.active()
        || !combination.status().isSettled()
        || !combination.leg1().isSettled()
        || !combination.leg2().isSettled();
  }

  private Verdict ongoing(Combination combination) {
    return new Verdict(
        VerdictKind.NOT_FINAL,
        "",
        Optional.empty(),
        givenFlow(combination),
        Bucket.IN_PROGRESS,
        InboxLabel.IN_PROGRESS,
        EndedAt.UNKNOWN,
        false,
        List.of(),
        lexicon.sentence("not-final", Map.of()),
        leg1Sentence(combination),
        leg2SentenceOfNoRule(combination),
        claim(combination),
        book.source("glossary"),
        List.of());
  }

  private Verdict unclassifiable(Combination combination) {
    Lexicon.Evidence evidence = lexicon.evidence(combination);
    boolean connected = evidence.outcome().endedAt() == EndedAt.TALK;
    return new Verdict(
        VerdictKind.UNCLASSIFIABLE,
        unclassifiableReason(combination),
        Optional.empty(),
        givenFlow(combination),
        evidence.outcome().bucket(),
        evidence.inbox(),
        evidence.outcome().endedAt(),
        connected,
        answeredLegs(combination.direction(), combination.leg1(), connected),
        evidence.outcome().explanation(),
        leg1Sentence(combination),
        leg2SentenceOfNoRule(combination),
        claim(combination),
        book.source("glossary"),
        List.of());
  }

  private String unclassifiableReason(Combination combination) {
    String word = combination.unknownWords().get(Field.DIRECTION);
    if (word != null) {
      return lexicon.sentence("unknown-direction", Map.of("direction", word));
    }
    String missing = combination.direction() == Direction.UNKNOWN ? "no-direction" : "no-legs";
    return lexicon.sentence(missing, Map.of());
  }

  /** The legs that Exotel dialed and that were answered; leg 1 of an inbound call is the caller. */
  private static List<Integer> answeredLegs(
      Direction direction, LegStatus leg1, boolean leg2Answered) {
    if (direction == Direction.UNKNOWN) {
      return List.of();
    }
    List<Integer> answered = new ArrayList<>();
    if (direction == Direction.OUTBOUND
        && (leg1.isAnswered() || (leg2Answered && !leg1.isGiven()))) {
      answered.add(1);
    }
    if (leg2Answered) {
      answered.add(2);
    }
    return List.copyOf(answered);
  }

  private static Optional<Flow> givenFlow(Combination combination) {
    if (combination.direction() != Direction.OUTBOUND) {
      return Optional.empty();
    }
    return switch (combination.flow()) {
      case AUTO -> Optional.empty();
      case NUMBERS -> Optional.of(Flow.OUTBOUND_NUMBERS);
      case FLOW -> Optional.of(Flow.OUTBOUND_FLOW);
    };
  }

  private String leg1Sentence(Combination combination) {
    return lexicon.leg(1, combination.direction(), combination.leg1());
  }

  private String leg2Sentence(Combination combination) {
    return lexicon.leg(2, combination.direction(), combination.leg2());
  }

  /** A leg 2 that is not in the record may still be dialed, or may be missing with all legs. */
  private String leg2SentenceOfNoRule(Combination combination) {
    return combination.leg2().isGiven()
        ? leg2Sentence(combination)
        : lexicon.leg(2, Direction.UNKNOWN, LegStatus.NONE);
  }

  /** One settled call with a direction and at least one leg, on its way to a verdict. */
  private final class Reading {
    private final Combination combination;
    private final boolean outbound;

    /** Leg 1 as the rules see it: a second leg is dialed only once leg 1 is up. */
    private final LegStatus leg1;

    private final LegStatus leg2;

    /** The Status as the rules see it: dashboard words say nothing about outbound calls. */
    private final CallStatus status;

    Reading(Combination combination) {
      this.combination = combination;
      outbound = combination.direction() == Direction.OUTBOUND;
      leg1 = combination.leg1().isGiven() ? combination.leg1() : LegStatus.COMPLETED;
      leg2 = combination.leg2();
      status =
          outbound && combination.status().isDashboardWord()
              ? CallStatus.ABSENT
              : combination.status();
    }

    Verdict verdict() {
      List<Rule> candidates = candidates();
      if (candidates.isEmpty()) {
        return verdict(
            VerdictKind.UNDOCUMENTED,
            lexicon.sentence(
                "undocumented",
                Map.of("leg1", said(Field.LEG1, leg1), "leg2", said(Field.LEG2, leg2))),
            Optional.empty());
      }
      List<Rule> fitting = candidates.stream().filter(rule -> rule.status() == status).toList();
      Rule rule = fitting.size() == 1 ? fitting.get(0) : standIn(candidates);
      if (!fitting.isEmpty()
          || !status.isGiven()
          || (!outbound && lexicon.dashboardFits(status, leg2))) {
        return verdict(VerdictKind.DOCUMENTED, "", Optional.of(rule));
      }
      return verdict(VerdictKind.CONTRADICTED, contradiction(candidates), Optional.of(rule));
    }

    private String contradiction(List<Rule> candidates) {
      String expected =
          candidates.stream()
              .map(rule -> rule.status().word())
              .distinct()
              .collect(Collectors.joining(" or "));
      return lexicon.sentence(
          "contradicted", Map.of("status", said(Field.STATUS, status), "expected", expected));
    }

    /** The canonical word, or the word of the record where no vocabulary knows it. */
    private String said(Field field, Term term) {
      return combination.unknownWords().getOrDefault(field, term.word());
    }

    /** The rows that have these legs, in every table the call may have gone through. */
    private List<Rule> candidates() {
      List<Rule> candidates = new ArrayList<>();
      for (Flow flow : possibleFlows()) {
        candidates.addAll(book.candidates(flow, leg1, leg2));
      }
      return candidates;
    }

    private List<Flow> possibleFlows() {
      Optional<Flow> given = givenFlow(combination);
      return given.isPresent()
          ? List.of(given.get())
          : book.flowsWith(combination.direction(), leg1);
    }

    /** The rule where the Status picks none: the first row, or the one that stands for both. */
    private Rule standIn(List<Rule> candidates) {
      Rule first = candidates.get(0);
      return outbound && candidates.size() > 1 ? book.shared(first) : first;
    }

    private Verdict verdict(VerdictKind kind, String reason, Optional<Rule> rule) {
      boolean leg1Decides = outbound && !leg1.isAnswered();
      Lexicon.Outcome outcome = lexicon.outcome(leg1Decides ? leg1 : leg2);
      boolean leg2Answered = leg2.isAnswered();
      return new Verdict(
          kind,
          reason,
          rule,
          flow(rule),
          outcome.bucket(),
          inbox(rule),
          leg1Decides && outcome.endedAt() != EndedAt.UNKNOWN ? EndedAt.LEG1 : outcome.endedAt(),
          outcome.endedAt() == EndedAt.TALK,
          answeredLegs(combination.direction(), leg1, leg2Answered),
          rule.map(Rule::explanation).orElse(outcome.explanation()),
          leg1Sentence(combination),
          leg2Sentence(combination),
          claim(combination),
          rule.map(Rule::source).orElse(book.source("glossary")),
          rule.isPresent() ? List.of() : nearest());
    }

    private Optional<Flow> flow(Optional<Rule> rule) {
      List<Flow> flows = rule.map(Rule::flows).orElseGet(this::possibleFlows);
      return flows.size() == 1 ? Optional.of(flows.get(0)) : Optional.empty();
    }

    private InboxLabel inbox(Optional<Rule> rule) {
      if (!outbound) {
        return lexicon.inbox(combination);
      }
      return rule.flatMap(its -> Term.find(InboxLabel.Word.class, its.status().word()))
          .map(word -> new InboxLabel(word, ""))
          .orElse(InboxLabel.UNKNOWN);
    }

    /** Rules that differ in one leg only, those that share the deciding leg first. */
    private List<Rule> nearest() {
      List<Rule> near = new ArrayList<>();
      for (Flow flow : Flow.values()) {
        if (flow.direction() != combination.direction()) {
          continue;
        }
        for (Rule rule : book.table(flow)) {
          Rule named = outbound && givenFlow(combination).isEmpty() ? book.shared(rule) : rule;
          boolean possible = givenFlow(combination).map(flow::equals).orElse(true);
          if (possible && (rule.leg1() == leg1 || rule.leg2() == leg2) && !near.contains(named)) {
            near.add(named);
          }
        }
      }
      near.sort((one, other) -> Boolean.compare(sharesDecidingLeg(other), sharesDecidingLeg(one)));
      return List.copyOf(near.subList(0, Math.min(near.size(), NEAREST_RULES)));
    }

    private boolean sharesDecidingLeg(Rule rule) {
      return outbound ? rule.leg1() == leg1 : rule.leg2() == leg2;
    }
  }
}
