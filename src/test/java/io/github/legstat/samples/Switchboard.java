package io.github.legstat.samples;

import java.time.LocalDateTime;
import java.util.OptionalInt;

/** Lets planned calls happen: gives them an id, parties, ringing, talk and a price. */
final class Switchboard {

  /** Thousandths of a rupee for each started minute of an answered leg. */
  private static final int MINUTE_PRICE = 600;

  /** Leg statuses are filled in about two minutes after a call. */
  private static final int DETAILS_DELAY_SECONDS = 120;

  private final SampleRandom random;
  private final CallIds ids;

  Switchboard(long seed) {
    this.random = new SampleRandom(seed);
    this.ids = new CallIds(seed);
  }

  String nextId() {
    return ids.next();
  }

  SampleCall connect(PlannedCall plan, Party agent) {
    return plan.combination().expectedKind() == ExpectedKind.NOT_FINAL
        ? goingOn(plan, agent)
        : finished(plan, agent);
  }

  private SampleCall finished(PlannedCall plan, Party agent) {
    Combination combination = plan.combination();
    int beforeLeg1 = combination.route().isInbound() ? 0 : ringing(combination.leg1());
    int talk = combination.isTalk() ? talk() : 0;
    int duration = beforeLeg1 + menu(combination) + ringing(combination.leg2()) + talk;
    Leg leg1 = leg1(combination, duration - beforeLeg1);
    Leg leg2 = leg2(combination, talk);
    LocalDateTime updated = plan.start().plusSeconds((long) duration + DETAILS_DELAY_SECONDS);
    return new SampleCall(
        ids.next(),
        "",
        combination,
        plan.origin().direction(),
        plan.line().exophone(),
        first(plan, agent),
        second(plan, agent),
        combination.status(),
        leg1,
        leg2,
        plan.start(),
        OptionalInt.of(duration),
        OptionalInt.of(talk),
        OptionalInt.of(leg1.priceMillis() + leg2.priceMillis() + plan.surchargeMillis()),
        updated.plusSeconds(random.below(20)),
        plan.flow(),
        digits(plan),
        disconnectedBy(combination));
  }

  private SampleCall goingOn(PlannedCall plan, Party agent) {
    return new SampleCall(
        ids.next(),
        "",
        plan.combination(),
        plan.origin().direction(),
        plan.line().exophone(),
        first(plan, agent),
        second(plan, agent),
        plan.combination().status(),
        Leg.NONE,
        Leg.NONE,
        plan.start(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        plan.start().plusSeconds(2),
        plan.flow(),
        "",
        "");
  }

  private static Party first(PlannedCall plan, Party agent) {
    return plan.combination().route() == Route.OUTBOUND_NUMBERS ? agent : plan.customer();
  }

  /** The last number tried; the ExoPhone as long as a flow has not tried any. */
  private static Party second(PlannedCall plan, Party agent) {
    if (plan.combination().route() == Route.OUTBOUND_NUMBERS) {
      return plan.customer();
    }
    boolean agentTried = !plan.combination().leg2().isEmpty();
    return agentTried ? agent : Party.exophone(plan.line().exophone());
  }

  /** Seconds a phone was dialed and rang before the given status came back. */
  private int ringing(String status) {
    return switch (status) {
      case "completed" -> random.between(4, 18);
      case "no-answer" -> random.between(28, 46);
      case "busy" -> random.between(2, 9);
      case "failed" -> random.between(2, 14);
      case "canceled" -> random.between(3, 21);
      default -> 0;
    };
  }

  /** Seconds in a greeting or menu. */
  private int menu(Combination combination) {
    boolean pickedUp = "completed".equals(combination.leg1());
    return switch (combination.route()) {
      case INBOUND_MENU -> pickedUp ? random.between(8, 36) : 0;
      case OUTBOUND_FLOW -> pickedUp ? random.between(5, 15) : 0;
      case INBOUND_DIRECT -> 0;
      case OUTBOUND_NUMBERS -> pickedUp && combination.leg2().isEmpty() ? 2 : 0;
    };
  }

  /** Seconds of talk: mostly a minute or two, now and then ten. */
  private int talk() {
    int usual = 9 + random.below(110);
    return random.chance(30) ? usual + random.below(560) : usual;
  }

  private static Leg leg1(Combination combination, int connected) {
    boolean answered = "completed".equals(combination.leg1());
    boolean charged = answered && !combination.route().isInbound();
    int seconds = answered ? connected : 0;
    return new Leg(combination.leg1(), OptionalInt.of(seconds), charged ? price(seconds) : 0);
  }

  private static Leg leg2(Combination combination, int talk) {
    if (combination.leg2().isEmpty()) {
      return Leg.NONE;
    }
    return new Leg(combination.leg2(), OptionalInt.of(talk), price(talk));
  }

  private static int price(int seconds) {
    return (seconds + 59) / 60 * MINUTE_PRICE;
  }

  private String digits(PlannedCall plan) {
    boolean menuHeard =
        switch (plan.combination().route()) {
          case INBOUND_MENU, OUTBOUND_FLOW -> !plan.combination().leg2().isEmpty();
          case INBOUND_DIRECT, OUTBOUND_NUMBERS -> false;
        };
    return menuHeard && random.chance(70) ? "\"" + random.between(1, 3) + "\"" : "";
  }

  private String disconnectedBy(Combination combination) {
    return switch (combination.leg2()) {
      case "completed" -> random.chance(60) ? "Caller" : "Callee";
      case "no-answer" -> "Exotel";
      case "busy" -> "Callee";
      case "failed" -> "Operator";
      case "canceled" -> "Caller";
      default -> "completed".equals(combination.leg1()) ? "Caller" : "NA";
    };
  }
}
