package io.github.legstat.analysis.metric;

import io.github.legstat.model.Term;
import io.github.legstat.report.Value;
import java.util.Optional;
import java.util.function.Function;

/** The registry of metrics: everything that sets of calls are measured by, each defined once. */
public enum Metric implements Term {
  CALLS(
      "calls",
      "Calls",
      Unit.CALLS,
      "Calls counted, each id once; nothing is left out.",
      (calls, all) -> Value.count(calls.calls())),
  SHARE(
      "share",
      "Share",
      Unit.SHARE,
      "Calls ÷ all calls counted.",
      (calls, all) -> Value.ratio(calls.calls(), all)),
  CONNECTED(
      "connected",
      "Connected",
      Unit.CALLS,
      "Calls on which both sides were connected: by their legs, or, where a record has none, by its"
          + " talk time or CallType.",
      count(Mark.CONNECTED)),
  ANSWER_RATE_INBOUND(
      "answer-rate-inbound",
      "Rate in",
      Unit.SHARE,
      "Inbound calls whose leg 2 was completed ÷ final inbound calls. Calls that were not over are"
          + " left out; a record without legs counts as not answered.",
      byLegs(Mark.INBOUND_BY_LEGS, Mark.INBOUND_ANSWERED, Mark.INBOUND_FINAL)),
  ANSWER_RATE_OUTBOUND(
      "answer-rate-outbound",
      "Rate out",
      Unit.SHARE,
      "Outbound calls whose both legs were completed ÷ final outbound calls. Calls that were not"
          + " over are left out; a record without legs counts as not answered.",
      byLegs(Mark.OUTBOUND_BY_LEGS, Mark.OUTBOUND_ANSWERED, Mark.OUTBOUND_FINAL)),
  STATUS_RATE_INBOUND(
      "status-rate-inbound",
      "Status in",
      Unit.SHARE,
      "Inbound calls whose Status is completed ÷ all inbound calls. It only says that the calls"
          + " reached Exotel.",
      rate(Mark.INBOUND_COMPLETED, Mark.INBOUND)),
  STATUS_RATE_OUTBOUND(
      "status-rate-outbound",
      "Status out",
      Unit.SHARE,
      "Outbound calls whose Status is completed ÷ all outbound calls. Calls to a flow are completed"
          + " as soon as the first party picks up.",
      rate(Mark.OUTBOUND_COMPLETED, Mark.OUTBOUND)),
  DIFFERENCE_INBOUND(
      "difference-inbound",
      "Differs in",
      Unit.POINTS,
      "status-rate-inbound − answer-rate-inbound, in percentage points.",
      difference(STATUS_RATE_INBOUND, ANSWER_RATE_INBOUND)),
  DIFFERENCE_OUTBOUND(
      "difference-outbound",
      "Differs out",
      Unit.POINTS,
      "status-rate-outbound − answer-rate-outbound, in percentage points.",
      difference(STATUS_RATE_OUTBOUND, ANSWER_RATE_OUTBOUND)),
  MISSED(
      "missed",
      "Missed",
      Unit.CALLS,
      "Inbound calls that nobody took though the caller stayed: leg 2 no-answer, busy or failed, or"
          + " no agent was free (Status missed-call without a leg 2). Callers who hung up first are"
          + " left out: they are abandoned.",
      count(Mark.MISSED)),
  ABANDONED(
      "abandoned",
      "Abandoned",
      Unit.CALLS,
      "Inbound calls whose caller hung up before anybody answered: leg 2 canceled, or none was"
          + " dialed (inbox call-attempt). Calls shorter than --short-abandon are left out.",
      (calls, all) -> Value.count(calls.count(Mark.ABANDONED) - calls.shortAbandons())),
  SHORT_ABANDONS(
      "short-abandons",
      "Short abandons",
      Unit.CALLS,
      "Calls like the abandoned ones, of a Duration shorter than --short-abandon.",
      (calls, all) -> Value.count(calls.shortAbandons())),
  ABANDON_WAIT_P50(
      "abandon-wait-p50",
      "Gave up p50",
      Unit.SECONDS,
      "Median Duration of the abandoned calls: how long callers stayed who gave up, menu included."
          + " Calls without a Duration are left out.",
      percentile(Gauge.ABANDON_WAIT, 50)),
  ABANDON_WAIT_P90(
      "abandon-wait-p90",
      "Gave up p90",
      Unit.SECONDS,
      "The Duration that nine of ten abandoned calls did not exceed.",
      percentile(Gauge.ABANDON_WAIT, 90)),
  TALK_TOTAL(
      "talk-total",
      "Talk time",
      Unit.SECONDS,
      "Sum of ConversationDuration over all calls.",
      (calls, all) -> Value.seconds(calls.talkTotal())),
  TALK_CALLS(
      "talk-calls",
      "Talks",
      Unit.CALLS,
      "Connected calls whose record has a ConversationDuration; what the other talk metrics are"
          + " of.",
      from(Gauge.TALK, (calls, all) -> Value.count(calls.distribution(Gauge.TALK).count()))),
  TALK_MEAN(
      "talk-mean",
      "Talk mean",
      Unit.SECONDS,
      "Mean ConversationDuration of connected calls.",
      mean(Gauge.TALK)),
  TALK_P50(
      "talk-p50",
      "Talk p50",
      Unit.SECONDS,
      "Median ConversationDuration of connected calls: the shortest that half of them did not"
          + " exceed (nearest rank, exact).",
      percentile(Gauge.TALK, 50)),
  TALK_P90(
      "talk-p90",
      "Talk p90",
      Unit.SECONDS,
      "The ConversationDuration that nine of ten connected calls did not exceed (nearest rank,"
          + " exact).",
      percentile(Gauge.TALK, 90)),
  TALK_P95(
      "talk-p95",
      "Talk p95",
      Unit.SECONDS,
      "The ConversationDuration that 95 of 100 connected calls did not exceed (nearest rank,"
          + " exact).",
      percentile(Gauge.TALK, 95)),
  TALK_MAX(
      "talk-max",
      "Talk max",
      Unit.SECONDS,
      "The longest ConversationDuration of a connected call.",
      longest(Gauge.TALK)),
  DURATION_TOTAL(
      "duration-total",
      "Duration",
      Unit.SECONDS,
      "Sum of Duration over all calls: menu, ringing and talk.",
      from(
          Gauge.DURATION,
          (calls, all) -> Value.seconds(calls.distribution(Gauge.DURATION).total()))),
  DURATION_MEAN(
      "duration-mean",
      "Dur. mean",
      Unit.SECONDS,
      "Mean Duration of all calls. Records without one are left out.",
      mean(Gauge.DURATION)),
  DURATION_MAX(
      "duration-max",
      "Dur. max",
      Unit.SECONDS,
      "The longest Duration of a call.",
      longest(Gauge.DURATION)),
  RING_P50(
      "ring-p50",
      "Ring p50",
      Unit.SECONDS,
      "Median ring time, of records that tell one (RingingDuration). It is not derived from other"
          + " times.",
      percentile(Gauge.RING, 50)),
  RING_P90(
      "ring-p90",
      "Ring p90",
      Unit.SECONDS,
      "The ring time that nine of ten calls did not exceed whose records tell one.",
      percentile(Gauge.RING, 90)),
  PRICE(
      "price",
      "Price",
      Unit.MONEY,
      "Sum of Price over all calls; none where no record has a price, or where prices are in"
          + " several currencies, which are never added up.",
      from(Gauge.PRICE, (calls, all) -> price(calls))),
  PRICES(
      "prices",
      "Prices",
      Unit.MONEY,
      "Sum of Price by currency.",
      from(Gauge.PRICE, (calls, all) -> Value.amounts(calls.price()))),
  CALLERS(
      "callers",
      "Callers",
      Unit.CALLERS,
      "Different From numbers of inbound calls, all spellings of a number being one. Hidden and"
          + " damaged numbers are left out.",
      from(Gauge.CALLERS, (calls, all) -> Value.count(calls.callers()))),
  REPEAT_CALLERS(
      "repeat-callers",
      "Repeat callers",
      Unit.CALLERS,
      "Callers with more than one inbound call.",
      from(Gauge.CALLERS, (calls, all) -> Value.count(calls.repeatCallers()))),
  CALLS_PER_CALLER(
      "calls-per-caller",
      "Calls each",
      Unit.CALLS,
      "Inbound calls of known callers ÷ callers.",
      from(Gauge.CALLERS, (calls, all) -> Value.mean(calls.callsOfCallers(), calls.callers())));

  /** Figures of fewer calls than this are marked: chance may have made them. */
  public static final long FEW = 20;

  private final String word;
  private final String title;
  private final Unit unit;
  private final String definition;
  private final Measure measure;

  /** What the figures of a metric are in. */
  public enum Unit implements Term {
    CALLS("calls"),
    CALLERS("callers"),
    SHARE("share, from 0 to 1"),
    POINTS("difference of two shares"),
    SECONDS("seconds"),
    MONEY("the currency of the price");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** How a metric is made. */
  interface Measure {
    /** The metric of some calls, of so many in all. */
    Value of(Metrics calls, long all);
  }

  /** A measure of something that is not always kept. */
  private record Gauged(Gauge gauge, Measure measure) implements Measure {
    @Override
    public Value of(Metrics calls, long all) {
      return measure.of(calls, all);
    }
  }

  /**
   * So many calls of so many.
   *
   * @param part calls that count
   * @param whole calls that could count
   */
  public record Proportion(long part, long whole) {
    /** The part as a share of the whole, which must not be 0. */
    public double rate() {
      return (double) part / whole;
    }
  }

  /** A metric that is a part of a whole. */
  private record Rate(Function<Metrics, Proportion> proportion) implements Measure {
    @Override
    public Value of(Metrics calls, long all) {
      Proportion of = proportion.apply(calls);
      return Value.marked(exact(of), of.whole() < FEW);
    }

    static Value exact(Proportion of) {
      return Value.ratio(of.part(), of.whole());
    }
  }

  Metric(String word, String title, Unit unit, String definition, Measure measure) {
    this.word = word;
    this.title = title;
    this.unit = unit;
    this.definition = definition;
    this.measure = measure;
  }

  /** The name on the command line and in machine output. */
  @Override
  public String word() {
    return word;
  }

  /** The heading of a column, ten characters or so. */
  public String title() {
    return title;
  }

  /** What the figures are in. */
  public Unit unit() {
    return unit;
  }

  /** What is counted, of what, and what is left out. */
  public String definition() {
    return definition;
  }

  /**
   * The metric of some calls.
   *
   * @param all how many calls there are in all, these and others
   */
  public Value of(Metrics calls, long all) {
    return measure.of(calls, all);
  }

  /** What must be kept of calls to tell the metric, besides what always is. */
  public Optional<Gauge> gauge() {
    return measure instanceof Gauged gauged ? Optional.of(gauged.gauge()) : Optional.empty();
  }

  /** The calls that a rate is of; empty for a metric that is no rate. */
  public Optional<Proportion> proportion(Metrics calls) {
    return measure instanceof Rate rate
        ? Optional.of(rate.proportion().apply(calls))
        : Optional.empty();
  }

  private static Measure count(Mark mark) {
    return (calls, all) -> Value.count(calls.count(mark));
  }

  private static Measure rate(Mark part, Mark whole) {
    return new Rate(calls -> new Proportion(calls.count(part), calls.count(whole)));
  }

  /** Where no record has legs, nothing is known by legs: that is no rate of zero. */
  private static Measure byLegs(Mark known, Mark part, Mark whole) {
    return new Rate(
        calls ->
            calls.count(known) == 0
                ? new Proportion(0, 0)
                : new Proportion(calls.count(part), calls.count(whole)));
  }

  private static Measure difference(Metric minuend, Metric subtrahend) {
    return (calls, all) -> {
      Proportion left = minuend.proportion(calls).orElseThrow();
      Proportion right = subtrahend.proportion(calls).orElseThrow();
      return Value.marked(
          Value.difference(Rate.exact(left), Rate.exact(right)),
          Math.min(left.whole(), right.whole()) < FEW);
    };
  }

  private static Measure from(Gauge gauge, Measure measure) {
    return new Gauged(gauge, measure);
  }

  private static Measure percentile(Gauge gauge, int percent) {
    return from(
        gauge,
        (calls, all) -> {
          Distribution distribution = calls.distribution(gauge);
          return Value.marked(secondsOf(distribution, percent), distribution.count() < FEW);
        });
  }

  private static Measure longest(Gauge gauge) {
    return from(gauge, (calls, all) -> secondsOf(calls.distribution(gauge), 100));
  }

  private static Value secondsOf(Distribution distribution, int percent) {
    return distribution.count() == 0
        ? Value.missing()
        : Value.seconds(distribution.percentile(percent));
  }

  private static Measure mean(Gauge gauge) {
    return from(
        gauge,
        (calls, all) -> {
          Distribution distribution = calls.distribution(gauge);
          return distribution.count() == 0
              ? Value.missing()
              : Value.marked(
                  Value.meanSeconds(distribution.total(), distribution.count()),
                  distribution.count() < FEW);
        });
  }

  private static Value price(Metrics calls) {
    return calls.price().size() == 1
        ? Value.decimal(calls.price().values().iterator().next())
        : Value.missing();
  }
}
