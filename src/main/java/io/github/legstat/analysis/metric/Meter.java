package io.github.legstat.analysis.metric;

import io.github.legstat.analysis.BytesMemo;
import io.github.legstat.analysis.Decimals;
import io.github.legstat.analysis.Words;
import io.github.legstat.model.Bucket;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads from calls what {@link Metrics} measure. Serves one thread, and all metrics that it takes:
 * what a combination or a value comes to is found out once and then remembered.
 */
public final class Meter {
  /** Where the bits of the buckets begin, behind those of the marks. */
  static final int BUCKETS = Mark.values().length;

  /** How many things are counted by combination. */
  static final int COUNTS = BUCKETS + Bucket.values().length;

  private final long shortAbandonSeconds;
  private final Set<Gauge> gauges;
  private final Predicate<String> isNothing;
  private final long kept;
  private long[] countsOf = new long[64];
  private final BytesMemo priceMemo = new BytesMemo();
  private final List<Cost> costs = new ArrayList<>();
  private final BytesMemo currencyMemo = new BytesMemo();
  private final Words currencies = new Words();

  /**
   * A meter.
   *
   * @param shortAbandonSeconds calls that the caller gave up sooner than this do not count as
   *     abandoned
   * @param gauges what is kept of calls; metrics that are made from others cannot be told
   * @param isNothing tells words that stand for no value, such as {@code N/A}
   */
  public Meter(long shortAbandonSeconds, Set<Gauge> gauges, Predicate<String> isNothing) {
    this.shortAbandonSeconds = shortAbandonSeconds;
    this.gauges = Set.copyOf(gauges);
    this.isNothing = isNothing;
    this.kept = gauges.stream().mapToLong(Meter::bit).reduce(0, (one, other) -> one | other);
  }

  // The ordinal is no more than a bit here, which never leaves the process.
  @SuppressWarnings("EnumOrdinal")
  private static long bit(Gauge gauge) {
    return 1L << gauge.ordinal();
  }

  /** Whether something is kept of calls. */
  boolean keeps(Gauge gauge) {
    return (kept & bit(gauge)) != 0;
  }

  /** The fields that are looked at, besides those of the verdict. */
  public Set<Field> fields() {
    Set<Field> fields = EnumSet.of(Field.TALK, Field.DURATION);
    gauges.forEach(gauge -> fields.addAll(gauge.fields()));
    return fields;
  }

  /** What is counted of calls with a combination: a bit for each {@link Mark}, then each bucket. */
  long counts(ClassifiedCombination classified) {
    int index = classified.index();
    if (index >= countsOf.length) {
      countsOf = Arrays.copyOf(countsOf, Math.max(index + 1, 2 * countsOf.length));
    }
    if (countsOf[index] == 0) {
      countsOf[index] = countsAfresh(classified);
    }
    return countsOf[index];
  }

  // The ordinals are no more than bits here, which never leave the process.
  @SuppressWarnings("EnumOrdinal")
  private static long countsAfresh(ClassifiedCombination classified) {
    long counts = 1L << (BUCKETS + classified.verdict().bucket().ordinal());
    for (Mark mark : Mark.values()) {
      if (mark.isOn(classified)) {
        counts |= 1L << mark.ordinal();
      }
    }
    return counts;
  }

  /** Whether a caller gave up so soon that the call does not count as abandoned. */
  boolean isShort(long waited) {
    return waited >= 0 && waited < shortAbandonSeconds;
  }

  /**
   * A price as records hold it, of which there are few.
   *
   * @param exact as it is
   * @param ready made ready to be added
   */
  private record Cost(Optional<BigDecimal> exact, Optional<DecimalSum.Addend> ready) {
    static final Cost NONE = new Cost(Optional.empty(), Optional.empty());
  }

  /** What a call cost; empty where the record has no price. */
  public Optional<BigDecimal> price(Call call) {
    return known(call).exact();
  }

  /** The same, made ready to be added. */
  Optional<DecimalSum.Addend> cost(Call call) {
    return known(call).ready();
  }

  /** Whether sums of prices are without that of a call, as it is written in no known way. */
  public boolean leavesOutPrice(Call call) {
    return keeps(Gauge.PRICE) && price(call).isEmpty() && call.hasDigit(Field.PRICE);
  }

  /** Whether durations are without that of a call, as it is written in no known way. */
  public boolean leavesOutDuration(Call call) {
    return keeps(Gauge.DURATION)
        && call.wholeNumberOr(Field.DURATION, Long.MIN_VALUE) == Long.MIN_VALUE
        && call.hasDigit(Field.DURATION);
  }

  private Cost known(Call call) {
    int start = call.start(Field.PRICE);
    if (start < 0) {
      return Cost.NONE;
    }
    int known = priceMemo.find(call.bytes(), start, call.end(Field.PRICE));
    if (known >= 0) {
      return costs.get(known);
    }
    Optional<BigDecimal> price = Decimals.parse(call.text(Field.PRICE));
    Cost cost = new Cost(price, price.map(DecimalSum.Addend::of));
    priceMemo.put(call.bytes(), start, call.end(Field.PRICE), costs.size());
    costs.add(cost);
    return cost;
  }

  /** The currency that a call's price is in, in capitals; {@code unknown} where nothing tells. */
  String currency(Call call) {
    int start = call.start(Field.CURRENCY);
    if (start < 0) {
      return Words.UNKNOWN;
    }
    int known = currencyMemo.find(call.bytes(), start, call.end(Field.CURRENCY));
    if (known < 0) {
      String code = call.text(Field.CURRENCY).strip();
      known =
          currencies.number(isNothing.test(code) ? Words.UNKNOWN : code.toUpperCase(Locale.ROOT));
      currencyMemo.put(call.bytes(), start, call.end(Field.CURRENCY), known);
    }
    return currencies.word(known);
  }
}
