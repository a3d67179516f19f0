package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.BytesMemo;
import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.TimeReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Packs what calls say as {@link CallContent} has it. Serves one thread. */
final class ContentPacker {
  /** Seconds since 1970 up to the year 9999; the other bits of a number are the combination's. */
  private static final int TIME_BITS = 38;

  private static final int SECONDS_BITS = 20;
  private static final int PRICE_BITS = 22;
  private static final int SCALE_BITS = 3;

  /** Makes every content that is packed something else than nothing. */
  private static final long PACKED = 1L << (2 * SECONDS_BITS + PRICE_BITS);

  private static final long NO_PRICE = (1L << PRICE_BITS) - 1;
  private static final long UNUSUAL_PRICE = -1;

  private final BytesMemo priceNumbers = new BytesMemo();
  private final List<Long> prices = new ArrayList<>();
  private long first;
  private long second;

  /** Packs the content of a call; {@code false} if it does not fit into {@link #second}. */
  boolean pack(AuditedCall call) {
    long start = call.start() == TimeReader.UNKNOWN ? 0 : call.start();
    long duration = fromZero(call.duration());
    long talk = fromZero(call.talk());
    long price = price(call);
    long combination = call.classified().index();
    boolean fits =
        start >>> TIME_BITS == 0
            && duration >>> SECONDS_BITS == 0
            && talk >>> SECONDS_BITS == 0
            && price != UNUSUAL_PRICE
            && combination >>> (Long.SIZE - TIME_BITS) == 0;
    first = fits ? combination << TIME_BITS | start : CallContent.NOTHING;
    long seconds = duration << SECONDS_BITS | talk;
    second = fits ? PACKED | seconds << PRICE_BITS | price : CallContent.NOTHING;
    return fits;
  }

  /** Seconds that are not known as zero, others one higher; those below zero do not fit. */
  private static long fromZero(long seconds) {
    if (seconds == AuditedCall.NONE) {
      return 0;
    }
    return seconds < 0 ? -1 : seconds + 1;
  }

  /** The first number of the content packed last. */
  long first() {
    return first;
  }

  /** The second number of the content packed last. */
  long second() {
    return second;
  }

  private long price(AuditedCall audited) {
    Call call = audited.call();
    int start = call.start(Field.PRICE);
    if (start < 0) {
      return NO_PRICE;
    }
    int known = priceNumbers.find(call.bytes(), start, call.end(Field.PRICE));
    if (known < 0) {
      known = prices.size();
      prices.add(audited.price().map(ContentPacker::packed).orElse(NO_PRICE));
      priceNumbers.put(call.bytes(), start, call.end(Field.PRICE), known);
    }
    return prices.get(known);
  }

  /** Its digits without the point, then where that stands; all prices of one value are equal. */
  private static long packed(BigDecimal price) {
    BigDecimal shortest = price.stripTrailingZeros();
    BigDecimal plain = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    boolean fits =
        plain.signum() >= 0
            && plain.scale() < (1 << SCALE_BITS) - 1
            && plain.unscaledValue().bitLength() <= PRICE_BITS - SCALE_BITS;
    return fits ? plain.unscaledValue().longValue() << SCALE_BITS | plain.scale() : UNUSUAL_PRICE;
  }
}
