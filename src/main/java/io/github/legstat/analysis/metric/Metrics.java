package io.github.legstat.analysis.metric;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.model.Bucket;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.PhoneNumber;
import io.github.legstat.report.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the {@link Metric}s of a set of calls are made from: counts, and the {@link Gauge}s that
 * somebody wants. Two sets of different calls merge into what their union would have come to, to
 * the last digit.
 */
public final class Metrics implements Accumulator<Metrics> {
  /** As long as there are fewer, to sort them all costs less than to look each up. */
  private static final int FEW_NUMBERS = 8192;

  private final Meter meter;
  private final long[] counts = new long[Meter.COUNTS];
  private final Distribution talk = new Distribution();
  private final Distribution duration = new Distribution();
  private final Distribution ring = new Distribution();
  private final Distribution waitBeforeAbandon = new Distribution();
  private long talkTotal;
  private long shortAbandons;
  private final Occurrences callsByNumber = new Occurrences(FEW_NUMBERS);
  private final Map<String, Long> callsByName = new HashMap<>();
  private final SortedMap<String, DecimalSum> price = new TreeMap<>();
  private String lastCurrency = "";
  private DecimalSum lastSum = new DecimalSum();

  /** Metrics of no calls, whose calls this meter reads; one meter may serve many metrics. */
  public Metrics(Meter meter) {
    this.meter = meter;
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    long counted = meter.counts(classified);
    for (long rest = counted; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]++;
    }
    long whole = call.wholeNumberOr(Field.DURATION, -1);
    if (meter.keeps(Gauge.DURATION)) {
      addSeconds(duration, whole);
    }
    if (meter.keeps(Gauge.RING)) {
      addSeconds(ring, call.wholeNumberOr(Field.RING, -1));
    }
    addTalk(call.wholeNumberOr(Field.TALK, -1), isOn(counted, Mark.CONNECTED));
    if (isOn(counted, Mark.ABANDONED)) {
      addAbandoned(whole);
    }
    if (meter.keeps(Gauge.CALLERS) && isOn(counted, Mark.INBOUND)) {
      addCaller(call);
    }
    if (meter.keeps(Gauge.PRICE)) {
      addPrice(call);
    }
  }

  @SuppressWarnings("EnumOrdinal")
  private static boolean isOn(long counted, Mark mark) {
    return (counted & 1L << mark.ordinal()) != 0;
  }

  private static void addSeconds(Distribution distribution, long seconds) {
    if (seconds >= 0) {
      distribution.add(seconds);
    }
  }

  private void addTalk(long seconds, boolean connected) {
    talkTotal += Math.max(0, seconds);
    if (connected && meter.keeps(Gauge.TALK)) {
      addSeconds(talk, seconds);
    }
  }

  private void addAbandoned(long waited) {
    if (meter.isShort(waited)) {
      shortAbandons++;
    } else if (meter.keeps(Gauge.ABANDON_WAIT)) {
      addSeconds(waitBeforeAbandon, waited);
    }
  }

  private void addCaller(Call call) {
    long key = PhoneNumber.key(call, Field.FROM);
    if (key > 0) {
      callsByNumber.add(key);
    } else if (key == PhoneNumber.NAME_KEY) {
      callsByName.merge(PhoneNumber.of(call, Field.FROM).name(), 1L, Long::sum);
    }
  }

  private void addPrice(Call call) {
    Optional<DecimalSum.Addend> cost = meter.cost(call);
    if (cost.isPresent()) {
      sum(meter.currency(call)).add(cost.get());
    }
  }

  /**
   * The sum of a currency; mostly the same one as last time, whose word is then the same object.
   */
  @SuppressWarnings("ReferenceEquality")
  private DecimalSum sum(String currency) {
    if (currency != lastCurrency) {
      lastSum = price.computeIfAbsent(currency, first -> new DecimalSum());
      lastCurrency = currency;
    }
    return lastSum;
  }

  @Override
  public void merge(Metrics other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    talk.merge(other.talk);
    duration.merge(other.duration);
    ring.merge(other.ring);
    waitBeforeAbandon.merge(other.waitBeforeAbandon);
    talkTotal += other.talkTotal;
    shortAbandons += other.shortAbandons;
    callsByNumber.merge(other.callsByNumber);
    other.callsByName.forEach((name, calls) -> callsByName.merge(name, calls, Long::sum));
    other.price.forEach((currency, cost) -> sum(currency).add(cost));
  }

  /** Tells each metric of these calls where they are all there are. */
  public Function<Metric, Value> figures() {
    return figures(calls());
  }

  /**
   * Tells each metric of these calls.
   *
   * @param all how many calls there are in all
   */
  public Function<Metric, Value> figures(long all) {
    return metric -> metric.of(this, all);
  }

  /** The number of calls. */
  public long calls() {
    return count(Mark.CALL);
  }

  /** The number of calls in a bucket. */
  @SuppressWarnings("EnumOrdinal")
  public long calls(Bucket bucket) {
    return counts[Meter.BUCKETS + bucket.ordinal()];
  }

  @SuppressWarnings("EnumOrdinal")
  long count(Mark mark) {
    return counts[mark.ordinal()];
  }

  /** The talk time of all calls, in seconds. */
  long talkTotal() {
    return talkTotal;
  }

  /**
   * How often each number of seconds was met.
   *
   * @param gauge what took them
   * @throws IllegalArgumentException if it is nothing that takes seconds
   * @throws IllegalStateException if it is not kept
   */
  Distribution distribution(Gauge gauge) {
    requireKept(gauge);
    return switch (gauge) {
      case TALK -> talk;
      case DURATION -> duration;
      case RING -> ring;
      case ABANDON_WAIT -> waitBeforeAbandon;
      case CALLERS, PRICE -> throw new IllegalArgumentException(gauge + " is not in seconds");
    };
  }

  /** What is not kept would pass for nothing at all. */
  private void requireKept(Gauge gauge) {
    if (!meter.keeps(gauge)) {
      throw new IllegalStateException(gauge + " is not kept");
    }
  }

  /** How many callers gave up so soon that they do not count as having abandoned. */
  long shortAbandons() {
    return shortAbandons;
  }

  /** How many different callers there are. */
  long callers() {
    requireKept(Gauge.CALLERS);
    long[] different = new long[1];
    callsByNumber.forEach((number, calls) -> different[0]++);
    return different[0] + callsByName.size();
  }

  /** How many callers called more than once. */
  long repeatCallers() {
    requireKept(Gauge.CALLERS);
    long[] repeating = new long[1];
    callsByNumber.forEach((number, calls) -> repeating[0] += calls > 1 ? 1 : 0);
    return repeating[0] + callsByName.values().stream().filter(calls -> calls > 1).count();
  }

  /** The calls of all callers that are known. */
  long callsOfCallers() {
    requireKept(Gauge.CALLERS);
    long[] sum = new long[1];
    callsByNumber.forEach((number, calls) -> sum[0] += calls);
    return sum[0] + callsByName.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What the calls cost, by currency. */
  public SortedMap<String, BigDecimal> price() {
    requireKept(Gauge.PRICE);
    SortedMap<String, BigDecimal> totals = new TreeMap<>();
    price.forEach((currency, cost) -> totals.put(currency, cost.total()));
    return totals;
  }
}
