package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Verdict;
import io.github.legstat.model.VerdictKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A call under audit, with its verdict.
 *
 * @param call the record
 * @param classified its combination of statuses and the verdict on it
 * @param context reads its times, and knows words that stand for no value
 * @param meter reads its price
 * @param options what the user tells of the account
 */
record AuditedCall(
    Call call,
    ClassifiedCombination classified,
    KeyContext context,
    Meter meter,
    AuditOptions options) {

  Verdict verdict() {
    return classified.verdict();
  }

  Combination combination() {
    return classified.combination();
  }

  boolean is(VerdictKind kind) {
    return verdict().kind() == kind;
  }

  /** Whether the call is over and its legs are in the record. */
  boolean isSettledByLegs() {
    return !is(VerdictKind.NOT_FINAL) && !is(VerdictKind.UNCLASSIFIABLE);
  }

  boolean isInbound() {
    return combination().direction() == Direction.INBOUND;
  }

  /** Whether a call flow has picked up an inbound call, which some plans charge for. */
  boolean metTheMenu() {
    return isInbound()
        && (combination().leg1() == LegStatus.COMPLETED || !combination().leg1().isGiven());
  }

  /** A duration in seconds, or any other whole number. */
  OptionalLong seconds(Field field) {
    return call.wholeNumber(field);
  }

  /** A time in seconds of the report's local clock. */
  OptionalLong time(Field field) {
    long seconds = context.times().seconds(call, field);
    return seconds == TimeReader.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(seconds);
  }

  /** The id of the call; empty where it has none. */
  String id() {
    String id = call.text(Field.ID).strip();
    // Most have digits, and no word for nothing has any.
    boolean digits = false;
    for (int at = 0; !digits && at < id.length(); at++) {
      digits = id.charAt(at) >= '0' && id.charAt(at) <= '9';
    }
    return !digits && context.isNothing().test(id) ? "" : id;
  }

  /** The price of the call; empty where the record has none, which is not a price of zero. */
  Optional<BigDecimal> price() {
    return meter.price(call);
  }

  /** Whether a value has a minus sign at all; few have. */
  boolean mayBeNegative(Field field) {
    byte[] bytes = call.bytes();
    int end = call.end(field);
    for (int at = Math.max(0, call.start(field)); at < end; at++) {
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
