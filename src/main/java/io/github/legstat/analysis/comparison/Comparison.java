package io.github.legstat.analysis.comparison;

import io.github.legstat.analysis.Decimals;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.analysis.metric.Metric.Proportion;
import io.github.legstat.analysis.metric.Metrics;
import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Report;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two sets of calls side by side, metric by metric.
 *
 * <p>Like is compared with like: calls of days of the week that only one of the periods has are
 * left out of both sides, for a Sunday says nothing about Mondays.
 */
public final class Comparison {
  private static final int PERCENT_DIGITS = 1;

  private final ComparedCalls base;
  private final ComparedCalls later;
  private final List<String> notes = new ArrayList<>();
  private Optional<String> warning = Optional.empty();

  /**
   * Compares calls that have been grouped by day.
   *
   * @param baseCalls what is compared with
   * @param laterCalls what is compared
   */
  public Comparison(CoveredCalls baseCalls, CoveredCalls laterCalls) {
    DatedCalls before = new DatedCalls(baseCalls);
    DatedCalls after = new DatedCalls(laterCalls);
    Map<DayOfWeek, Long> ofBase = before.weekdays();
    Map<DayOfWeek, Long> ofLater = after.weekdays();
    Set<DayOfWeek> both = EnumSet.noneOf(DayOfWeek.class);
    both.addAll(ofBase.keySet());
    both.retainAll(ofLater.keySet());
    boolean alike = !both.isEmpty();
    if (ofBase.isEmpty() || ofLater.isEmpty()) {
      String which =
          ofLater.isEmpty() ? ofBase.isEmpty() ? "neither side has" : "new has no" : "base has no";
      warning = Optional.of(which + " calls with a time, so there is nothing to compare");
    }
    base = alike ? before.on(both) : before.all();
    later = alike ? after.on(both) : after.all();
    if (alike) {
      noteDays(ofBase, ofLater, both);
    } else if (warning.isEmpty()) {
      notes.add("The periods share no day of the week: whatever differs may be due to that.");
    }
    before.partialEdges().forEach((day, note) -> notes.add("Base: " + note));
    after.partialEdges().forEach((day, note) -> notes.add("New: " + note));
  }

  private void noteDays(
      Map<DayOfWeek, Long> ofBase, Map<DayOfWeek, Long> ofLater, Set<DayOfWeek> both) {
    Set<DayOfWeek> leftOut = EnumSet.complementOf(EnumSet.copyOf(both));
    leftOut.removeIf(day -> !ofBase.containsKey(day) && !ofLater.containsKey(day));
    if (!leftOut.isEmpty()) {
      notes.add("Left out, as only one period has them: " + names(leftOut) + ".");
    }
    boolean sameNumbers =
        both.stream().allMatch(day -> Objects.equals(ofBase.get(day), ofLater.get(day)));
    if (!sameNumbers) {
      notes.add(
          "Base has "
              + base.days()
              + " days and new "
              + later.days()
              + ": their rates, means and percentiles can be compared, their totals cannot.");
    }
  }

  private static String names(Set<DayOfWeek> days) {
    return days.stream()
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** What the user should know before anything else, if there is anything. */
  public Optional<String> warning() {
    return warning;
  }

  /** What the calls of the base come to. */
  public Metrics base() {
    return base.metrics();
  }

  /** What the calls that are compared with it come to. */
  public Metrics later() {
    return later.metrics();
  }

  /** The comparison as a report; rates with the interval that their difference lies in. */
  public Report report() {
    List<Column> columns =
        List.of(
            Column.key("metric", "Metric"),
            Column.number("base", "Base"),
            Column.number("new", "New"),
            Column.number("change", "Change"),
            Column.number("change_percent", "%"),
            Column.machine("low", "Low"),
            Column.machine("high", "High"),
            Column.text("notable", "Notable"),
            Column.machine("few", "Of fewer than " + Metric.FEW + " calls"));
    List<List<Value>> rows = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      // In one currency it is the price.
      if (metric != Metric.PRICES || currencies().size() > 1) {
        rows.add(row(metric));
      }
    }
    Table metrics =
        Table.of("metrics", "Side by side", columns, rows)
            .withNotes(allNotes().toArray(new String[0]));
    return new Report(
        "legstat.compare/1",
        "One period beside another",
        List.of(facts("base", "Base", base), facts("new", "New", later), metrics));
  }

  private static Facts facts(String name, String title, ComparedCalls calls) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("period.first", "First call", calls.first()));
    facts.add(new Fact("period.last", "Last call", calls.last()));
    facts.add(new Fact("calls", "Calls compared", Value.count(calls.metrics().calls())));
    facts.add(new Fact("days", "Days", Value.count(calls.days())));
    facts.add(new Fact("left_out", "Calls left out", Value.count(calls.leftOut())));
    return Facts.of(name, title, facts);
  }

  private List<String> allNotes() {
    List<String> all = new ArrayList<>(notes);
    noteOverlap(all);
    for (Metric metric : Metric.values()) {
      interval(metric)
          .ifPresent(
              interval ->
                  all.add(
                      metric.word()
                          + " differs by "
                          + Value.points(interval.low()).display()
                          + " to "
                          + Value.points(interval.high()).display()
                          + (isNotable(metric, interval) ? ", which is notable." : ".")));
    }
    all.add(
        "Rates differ by so much with a confidence of "
            + RateDifference.CONFIDENCE
            + "% (hybrid score interval: Newcombe, Statistics in Medicine 17, 1998). A rate is"
            + " notable if zero lies outside; nothing else is tested.");
    if (hasUncertain()) {
      all.add("A figure of fewer than " + Metric.FEW + " calls has an asterisk: too few calls.");
    }
    noteCurrencies(all);
    return all;
  }

  /** Says why prices cannot be compared, where they cannot. */
  private void noteCurrencies(List<String> all) {
    Set<String> currencies = currencies();
    if (currencies.size() > 1) {
      all.add(
          "Prices are in "
              + String.join(", ", currencies)
              + ", which have no sum; add --where currency="
              + currencies.iterator().next()
              + " for the calls of one of them.");
    }
  }

  private Set<String> currencies() {
    Set<String> currencies = new TreeSet<>(base.metrics().price().keySet());
    currencies.addAll(later.metrics().price().keySet());
    return currencies;
  }

  /** Says where one period begins before the other ends: days there may be whole in neither. */
  private void noteOverlap(List<String> all) {
    String end = base.last().machine();
    String begin = later.first().machine();
    String endOfLater = later.last().machine();
    String beginOfBase = base.first().machine();
    int day = "2026-11-02".length();
    if (Math.min(end.length(), begin.length()) > day
        && begin.substring(0, day).compareTo(end.substring(0, day)) <= 0
        && beginOfBase.compareTo(endOfLater) <= 0) {
      all.add(
          "The periods overlap or meet within a day, which may be whole in neither: base ends at "
              + end
              + ", new begins at "
              + begin
              + ".");
    }
  }

  /** What each currency has become more by, or less. */
  private Value changeOfPrices() {
    SortedMap<String, BigDecimal> changes = new TreeMap<>();
    SortedMap<String, BigDecimal> before = base.metrics().price();
    later
        .metrics()
        .price()
        .forEach(
            (currency, sum) -> {
              if (before.containsKey(currency)) {
                changes.put(currency, sum.subtract(before.get(currency)));
              }
            });
    return Value.amounts(changes);
  }

  private List<Value> row(Metric metric) {
    Value before = metric.of(base.metrics(), base.metrics().calls());
    Value now = metric.of(later.metrics(), later.metrics().calls());
    Optional<RateDifference> interval = interval(metric);
    boolean alike = metric != Metric.PRICE || currencies().size() < 2;
    return List.of(
        Value.defined(metric.word(), metric.definition()),
        before,
        now,
        alike ? change(metric, before, now) : Value.missing(),
        alike ? changePercent(before, now) : Value.missing(),
        interval.map(i -> Value.points(i.low())).orElse(Value.missing()),
        interval.map(i -> Value.points(i.high())).orElse(Value.missing()),
        interval.map(i -> Value.flag(isNotable(metric, i))).orElse(Value.untold()),
        Value.flag(isUncertain(before) || isUncertain(now)));
  }

  private boolean hasUncertain() {
    return Stream.of(Metric.values())
        .anyMatch(
            metric ->
                isUncertain(metric.of(base.metrics(), base.metrics().calls()))
                    || isUncertain(metric.of(later.metrics(), later.metrics().calls())));
  }

  private static boolean isUncertain(Value figure) {
    return figure instanceof Figure.Uncertain;
  }

  private Optional<RateDifference> interval(Metric metric) {
    Optional<Proportion> before = proportion(metric, base);
    Optional<Proportion> now = proportion(metric, later);
    return before.isPresent() && now.isPresent()
        ? Optional.of(RateDifference.of(before.get(), now.get()))
        : Optional.empty();
  }

  private static Optional<Proportion> proportion(Metric metric, ComparedCalls calls) {
    return metric.proportion(calls.metrics()).filter(proportion -> proportion.whole() > 0);
  }

  /** A difference that chance would make once in a hundred times, of calls enough to speak of. */
  private boolean isNotable(Metric metric, RateDifference interval) {
    boolean enough =
        proportion(metric, base).filter(p -> p.whole() >= Metric.FEW).isPresent()
            && proportion(metric, later).filter(p -> p.whole() >= Metric.FEW).isPresent();
    return enough && interval.excludesZero();
  }

  private Value change(Metric metric, Value before, Value now) {
    if (metric == Metric.PRICES) {
      return changeOfPrices();
    }
    Optional<BigDecimal> difference = difference(before, now);
    if (difference.isEmpty()) {
      return Value.missing();
    }
    return Value.change(change(metric, difference.get()));
  }

  private Value change(Metric metric, BigDecimal difference) {
    boolean whole = difference.stripTrailingZeros().scale() <= 0;
    long millionths = difference.movePointRight(6).longValue();
    return switch (metric.unit()) {
      case SECONDS ->
          whole ? Value.seconds(difference.longValue()) : Value.meanSeconds(millionths, 1_000_000);
      case CALLS, CALLERS ->
          whole ? Value.count(difference.longValue()) : Value.mean(millionths, 1_000_000);
      case SHARE -> Value.points(exactDifference(metric, difference.doubleValue()));
      case POINTS -> Value.points(difference.doubleValue());
      case MONEY -> Value.decimal(difference);
    };
  }

  /** The difference of two rates before they were rounded; that of other shares as it is. */
  private double exactDifference(Metric metric, double rounded) {
    Optional<Proportion> before = proportion(metric, base);
    Optional<Proportion> now = proportion(metric, later);
    return before.isPresent() && now.isPresent() ? now.get().rate() - before.get().rate() : rounded;
  }

  private static Optional<BigDecimal> difference(Value before, Value now) {
    Optional<BigDecimal> minuend = Decimals.parse(now.machine());
    return Decimals.parse(before.machine())
        .flatMap(subtrahend -> minuend.map(number -> number.subtract(subtrahend)));
  }

  private static Value changePercent(Value before, Value now) {
    Optional<BigDecimal> from = Decimals.parse(before.machine()).filter(n -> n.signum() != 0);
    Optional<BigDecimal> difference = difference(before, now);
    if (from.isEmpty() || difference.isEmpty()) {
      return Value.missing();
    }
    return Value.change(
        Value.decimal(
            difference
                .get()
                .movePointRight(2)
                .divide(from.get().abs(), PERCENT_DIGITS, RoundingMode.HALF_UP)));
  }
}
