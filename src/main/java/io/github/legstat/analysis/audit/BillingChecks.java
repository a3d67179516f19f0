package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.audit.Finding.Evidence;
import io.github.legstat.model.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What the price of a call may have wrong. A call is charged by the legs that were answered,
 * whatever its Status ("Call Status", Points to remember).
 */
final class BillingChecks {
  private BillingChecks() {}

  static Optional<Evidence> chargedUnanswered(AuditedCall call) {
    return isCharged(call)
        ? Optional.of(
            new Evidence("0", price(call), "The call was charged, and no leg of it was answered."))
        : Optional.empty();
  }

  static Optional<Evidence> chargedMenu(AuditedCall call) {
    return isCharged(call)
        ? Optional.of(
            new Evidence(
                "",
                price(call),
                "No more than a menu answered, and the call was charged; whether it should be, the"
                    + " plan says."))
        : Optional.empty();
  }

  private static boolean isCharged(AuditedCall call) {
    Optional<BigDecimal> price = call.price();
    return price.isPresent() && price.get().signum() > 0;
  }

  static Optional<Evidence> answeredFree(AuditedCall call) {
    Optional<BigDecimal> price = call.price();
    return price.isPresent() && price.get().signum() == 0
        ? Optional.of(
            new Evidence(
                "", price(call), "A leg of the call was answered, and it cost nothing at all."))
        : Optional.empty();
  }

  /**
   * Recalculates the price where the user has told the rate: each answered leg costs the rate for
   * each pulse begun. How long a leg lasted is its own duration where the record has it, else
   * something between the talk time and the duration of the whole call.
   */
  static Optional<Evidence> priceOffRate(AuditedCall call) {
    Optional<BigDecimal> rate = call.options().rate();
    Optional<BigDecimal> price = call.price();
    List<Integer> legs = call.verdict().answeredLegs();
    if (rate.isEmpty() || price.isEmpty() || price.get().signum() <= 0) {
      return Optional.empty();
    }
    long least = 0;
    long most = 0;
    for (int leg : legs) {
      long own = call.seconds(leg == 1 ? Field.ON_CALL1 : Field.ON_CALL2);
      long talk = own == AuditedCall.NONE ? call.talk() : own;
      long whole = own == AuditedCall.NONE ? call.duration() : own;
      if (whole == AuditedCall.NONE) {
        return Optional.empty();
      }
      least += pulses(talk, call.options().pulseSeconds());
      most += pulses(whole, call.options().pulseSeconds());
    }
    BigDecimal lowest = rate.get().multiply(BigDecimal.valueOf(least));
    BigDecimal highest = rate.get().multiply(BigDecimal.valueOf(Math.max(least, most)));
    boolean whole = price.get().remainder(rate.get()).signum() == 0;
    if (whole && price.get().compareTo(lowest) >= 0 && price.get().compareTo(highest) <= 0) {
      return Optional.empty();
    }
    String pulses = price.get().divide(rate.get(), 2, RoundingMode.HALF_UP).toPlainString();
    String expected =
        lowest.compareTo(highest) == 0
            ? lowest.toPlainString()
            : lowest.toPlainString() + " to " + highest.toPlainString();
    return Optional.of(
        new Evidence(
            expected,
            price(call),
            "The price is that of "
                + pulses
                + " pulses; the answered legs ("
                + legs.size()
                + ") and their durations call for "
                + expected
                + "."));
  }

  private static long pulses(long seconds, int pulseSeconds) {
    return Math.max(1, Math.floorDiv(Math.max(0, seconds) + pulseSeconds - 1, pulseSeconds));
  }

  private static String price(AuditedCall call) {
    return call.call().text(Field.PRICE).strip();
  }
}
