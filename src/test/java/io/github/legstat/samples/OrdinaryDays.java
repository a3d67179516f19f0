package io.github.legstat.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The everyday traffic of the fortnight: nobody's story, but what most calls are. */
final class OrdinaryDays {

  /** First calls of each day, the Monday first; the second Sunday is short, Diwali is closed. */
  private static final int[] CALLS_A_DAY = {48, 40, 37, 36, 37, 42, 9, 27, 31, 34, 35, 40, 40, 16};

  private static final int CAMPAIGN_CALLS = 34;

  private static final int REGULARS = 25;

  private static final WeightedCombinations MENU =
      WeightedCombinations.documented(Route.INBOUND_MENU);
  private static final WeightedCombinations DIRECT =
      WeightedCombinations.documented(Route.INBOUND_DIRECT);
  private static final WeightedCombinations NUMBERS =
      WeightedCombinations.documented(Route.OUTBOUND_NUMBERS);
  private static final WeightedCombinations FLOW =
      WeightedCombinations.documented(Route.OUTBOUND_FLOW);

  private static final List<Combination> WHILE_CLOSED =
      List.of(Combination.MENU_NO_SECOND_LEG, Combination.MENU_VOICEMAIL, Combination.MENU_ATTEMPT);

  private final SampleRandom random;
  private final LocalDateTime until;
  private final List<PlannedCall> calls = new ArrayList<>();
  private int customers = REGULARS;

  private OrdinaryDays(long seed, LocalDateTime until) {
    this.random = new SampleRandom(seed);
    this.until = until;
  }

  /** Plans the calls of the days from {@code firstDay} on that begin before {@code until}. */
  static List<PlannedCall> plan(long seed, LocalDate firstDay, LocalDateTime until) {
    OrdinaryDays days = new OrdinaryDays(seed, until);
    for (int index = 0; index < CALLS_A_DAY.length; index++) {
      days.day(firstDay.plusDays(index), CALLS_A_DAY[index]);
    }
    days.campaign(firstDay.plusDays(1));
    days.campaign(firstDay.plusDays(10));
    days.oneOfEach(firstDay);
    return List.copyOf(days.calls);
  }

  private void day(LocalDate day, int count) {
    for (int index = 0; index < count; index++) {
      LocalDateTime start = OpeningHours.anyTime(day, random);
      if (day.equals(OpeningHours.DIWALI)) {
        addInbound(start, random.pick(WHILE_CLOSED), Business.FRONT_DESK);
      } else {
        call(start);
      }
    }
  }

  private void call(LocalDateTime start) {
    int drawn = random.below(100);
    if (drawn < 62) {
      Line line = random.chance(75) ? Business.FRONT_DESK : Business.HOME_VISITS;
      addInbound(start, MENU.draw(random), line);
    } else if (drawn < 73) {
      addInbound(start, DIRECT.draw(random), Business.DOCTORS);
    } else {
      Origin origin = random.chance(70) ? Origin.DASHBOARD : Origin.API;
      Line line = random.chance(60) ? Business.FRONT_DESK : Business.HOME_VISITS;
      add(PlannedCall.numbers(start, NUMBERS.draw(random), origin, newCustomer(), line));
    }
  }

  private void addInbound(LocalDateTime start, Combination combination, Line line) {
    boolean regular = combination.isTalk() && random.chance(30);
    Party customer = regular ? Business.customer(random.below(REGULARS)) : newCustomer();
    PlannedCall call = PlannedCall.inbound(start, combination, customer, line);
    add(call);
    if (combination.isMissedCaller()) {
      followUp(call);
    }
  }

  /** Most missed callers are called back; some try again themselves, some are forgotten. */
  private void followUp(PlannedCall missed) {
    int drawn = random.below(100);
    if (drawn < 50) {
      callBack(missed, Combination.NUMBERS_TALKED);
    } else if (drawn < 62) {
      callBack(missed, Combination.NUMBERS_NO_ANSWER);
    } else if (drawn < 66) {
      callBack(missed, Combination.NUMBERS_LEG1_NO_ANSWER);
    } else if (drawn < 84) {
      LocalDateTime later = missed.start().plusSeconds(random.between(90, 2400));
      LocalDateTime start = OpeningHours.whenSomebodyIsThere(later, random);
      boolean direct = missed.line().equals(Business.DOCTORS);
      Combination talked = direct ? Combination.DIRECT_TALKED : Combination.MENU_TALKED;
      add(PlannedCall.inbound(start, talked, missed.customer(), missed.line()));
    }
  }

  private void callBack(PlannedCall missed, Combination combination) {
    LocalDateTime later = missed.start().plusSeconds(random.between(240, 7200));
    LocalDateTime start = OpeningHours.whenSomebodyIsThere(later, random);
    add(
        PlannedCall.numbers(
            start, combination, Origin.DASHBOARD, missed.customer(), missed.line()));
  }

  /** An hour of automatic calls to customers whose report is ready. */
  private void campaign(LocalDate day) {
    LocalDateTime start = day.atTime(16, 0, 5);
    for (int index = 0; index < CAMPAIGN_CALLS; index++) {
      start = start.plusSeconds(random.between(30, 170));
      addCampaignCall(start, FLOW.draw(random));
    }
  }

  /** What chance has left out: every combination shall be seen at least once. */
  private void oneOfEach(LocalDate firstDay) {
    int number = 0;
    for (Combination combination : Combination.values()) {
      int weekday = number++ % 6;
      boolean seen = calls.stream().anyMatch(call -> call.combination() == combination);
      if (!seen && combination.expectedKind() != ExpectedKind.NOT_FINAL) {
        LocalDate day = firstDay.plusDays(weekday + 7L * random.below(2));
        add(combination, OpeningHours.anyTime(day, random));
      }
    }
  }

  private void add(Combination combination, LocalDateTime start) {
    switch (combination.route()) {
      case INBOUND_MENU -> addInbound(start, combination, Business.FRONT_DESK);
      case INBOUND_DIRECT -> addInbound(start, combination, Business.DOCTORS);
      case OUTBOUND_NUMBERS ->
          add(
              PlannedCall.numbers(
                  start, combination, Origin.API, newCustomer(), Business.FRONT_DESK));
      case OUTBOUND_FLOW -> addCampaignCall(start, combination);
    }
  }

  private void addCampaignCall(LocalDateTime start, Combination combination) {
    add(
        PlannedCall.campaign(
            start, combination, newCustomer(), Business.HOME_VISITS, Business.REPORT_READY));
  }

  private void add(PlannedCall call) {
    if (call.start().isBefore(until)) {
      calls.add(call);
    }
  }

  private Party newCustomer() {
    customers++;
    return Business.customer(customers);
  }
}
