package io.github.legstat.samples;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Any number of believable calls of a larger business, for benchmarks and differential tests. The
 * first calls of a long run are the calls of a short one with the same seed.
 */
public final class RandomCalls {

  private static final LocalDateTime FIRST_START = LocalDateTime.of(2026, 1, 5, 8, 0);
  private static final LocalTime OPENING = LocalTime.of(8, 0);
  private static final LocalTime CLOSING = LocalTime.of(21, 0);

  /** Seconds between two calls are drawn below this, which makes about 3,900 calls a day. */
  private static final int GAP_BOUND = 25;

  private static final int CUSTOMERS = 300_000;
  private static final int RETURNING_PERCENT = 20;
  private static final int RETURNING_CUSTOMERS = 4_000;

  private static final List<Party> AGENTS = agents();
  private static final List<Line> MENU_LINES =
      lines(
          1,
          "Customer support, all languages",
          "Sales, northern region",
          "Billing, refunds and renewals");
  private static final List<Line> DIRECT_LINES =
      lines(11, "Key accounts direct line", "Dealers direct line");
  private static final List<CallFlow> CAMPAIGNS =
      List.of(
          new CallFlow("520101", "Payment reminder, second notice"),
          new CallFlow("520102", "Delivery check, press 1 to confirm"),
          new CallFlow("520103", "Yearly service due"));

  private static final WeightedCombinations COMBINATIONS =
      WeightedCombinations.of(combination -> true);

  private final SampleRandom random;
  private final Switchboard switchboard;
  private LocalDateTime start = FIRST_START;

  private RandomCalls(long seed) {
    this.random = new SampleRandom(seed);
    this.switchboard = new Switchboard(SampleRandom.mix(seed + 1));
  }

  /** The first {@code count} calls of the run that {@code seed} names, made as they are read. */
  public static Stream<SampleCall> stream(long count, long seed) {
    return Stream.generate(new RandomCalls(seed)::next).limit(count);
  }

  private SampleCall next() {
    advance();
    return switchboard.connect(plan(COMBINATIONS.draw(random), customer()), random.pick(AGENTS));
  }

  private PlannedCall plan(Combination combination, Party customer) {
    Line menu = random.pick(MENU_LINES);
    return switch (combination.route()) {
      case INBOUND_MENU -> PlannedCall.inbound(start, combination, customer, menu);
      case INBOUND_DIRECT ->
          PlannedCall.inbound(start, combination, customer, random.pick(DIRECT_LINES));
      case OUTBOUND_NUMBERS ->
          PlannedCall.numbers(
              start,
              combination,
              random.chance(60) ? Origin.DASHBOARD : Origin.API,
              customer,
              menu);
      case OUTBOUND_FLOW ->
          PlannedCall.campaign(start, combination, customer, menu, random.pick(CAMPAIGNS));
    };
  }

  private void advance() {
    start = start.plusSeconds(random.below(GAP_BOUND));
    if (!start.toLocalTime().isBefore(CLOSING)) {
      start = start.toLocalDate().plusDays(1).atTime(OPENING);
    }
  }

  private Party customer() {
    int bound = random.chance(RETURNING_PERCENT) ? RETURNING_CUSTOMERS : CUSTOMERS;
    return Party.customer("0" + (6_100_000_000L + random.below(bound)), "");
  }

  private static List<Party> agents() {
    List<Party> agents = new ArrayList<>();
    for (int index = 1; index <= 40; index++) {
      agents.add(new Party(String.format(Locale.ROOT, "06199000%03d", index), "", "Agents"));
    }
    return List.copyOf(agents);
  }

  private static List<Line> lines(int firstNumber, String... names) {
    List<Line> lines = new ArrayList<>();
    for (int index = 0; index < names.length; index++) {
      String exophone = String.format(Locale.ROOT, "080100002%02d", firstNumber + index);
      lines.add(
          new Line(exophone, new CallFlow("5200" + (firstNumber + index + 10), names[index])));
    }
    return List.copyOf(lines);
  }
}
