package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.Decimals;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.metric.Meter;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Field;
import io.github.legstat.model.IdNumber;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Verdict;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A call under audit, with its verdict. What most checks look at is read once; numbers stand for
 * themselves, without objects, as there are many calls.
 */
final class AuditedCall {
  /** No number: the value is absent, or something else. */
  static final long NONE = Long.MIN_VALUE;

  private final Call call;
  private final ClassifiedCombination classified;
  private final KeyContext context;
  private final Meter meter;
  private final AuditOptions options;
  private final long start;
  private final long end;
  private final long duration;
  private final long talk;

  /**
   * A call.
   *
   * @param call the record
   * @param classified its combination of statuses and the verdict on it
   * @param context reads its times, and knows words that stand for no value
   * @param meter reads its price
   * @param options what the user tells of the account
   */
  AuditedCall(
      Call call,
      ClassifiedCombination classified,
      KeyContext context,
      Meter meter,
      AuditOptions options) {
    this.call = call;
    this.classified = classified;
    this.context = context;
    this.meter = meter;
    this.options = options;
    this.start = time(Field.START);
    this.end = time(Field.END);
    this.duration = seconds(Field.DURATION);
    this.talk = seconds(Field.TALK);
  }

  Call call() {
    return call;
  }

  AuditOptions options() {
    return options;
  }

  ClassifiedCombination classified() {
    return classified;
  }

  Verdict verdict() {
    return classified.verdict();
  }

  Combination combination() {
    return classified.combination();
  }

  /** When it began, in seconds of the report's local clock, or {@link TimeReader#UNKNOWN}. */
  long start() {
    return start;
  }

  /** When it ended, likewise. */
  long end() {
    return end;
  }

  /** How many seconds it took, or {@link #NONE}. */
  long duration() {
    return duration;
  }

  /** How many seconds both sides talked, or {@link #NONE}. */
  long talk() {
    return talk;
  }

  /** A duration in seconds, or any other whole number; {@link #NONE} where there is none. */
  long seconds(Field field) {
    return call.wholeNumberOr(field, NONE);
  }

  /** A time in seconds of the report's local clock, or {@link TimeReader#UNKNOWN}. */
  long time(Field field) {
    return context.times().seconds(call, field);
  }

  /** The id of the call; empty where it has none. */
  String id() {
    return context.id(call).strip();
  }

  /** Whether a spreadsheet has rounded the id. */
  boolean hasRoundedId() {
    return IdNumber.isRounded(call);
  }

  /** Whether the call has an id. */
  boolean hasId() {
    // Most have digits, and no word for nothing has any.
    return call.hasDigit(Field.ID) || !id().isEmpty();
  }

  /** The price of the call; empty where the record has none, which is not a price of zero. */
  Optional<BigDecimal> price() {
    return meter.price(call);
  }

  /** Whether a field has a value that is no word for nothing. */
  boolean isGiven(Field field) {
    return call.start(field) >= 0
        && call.end(field) > call.start(field)
        && (call.hasDigit(field) || !context.isNothing().test(call.text(field).strip()));
  }

  /** Whether a value has a minus sign at all; few have. */
  boolean mayBeNegative(Field field) {
    byte[] bytes = call.bytes();
    int limit = call.end(field);
    for (int at = Math.max(0, call.start(field)); at < limit; at++) {
      if (bytes[at] == '-') {
        return true;
      }
    }
    return false;
  }

  /** An exact decimal number; empty where the value is none. */
  Optional<BigDecimal> decimal(Field field) {
    return Decimals.parse(call.text(field));
  }
}
