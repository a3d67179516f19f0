package io.github.legstat.samples;

import java.util.OptionalInt;

/**
 * One leg of a call.
 *
 * @param status its status word, empty when the leg does not exist or is not known yet
 * @param onCallSeconds how long it was connected, empty as long as it is not known
 * @param priceMillis what it cost, in thousandths of a rupee
 */
public record Leg(String status, OptionalInt onCallSeconds, int priceMillis) {

  static final Leg NONE = new Leg("", OptionalInt.empty(), 0);

  boolean exists() {
    return !status.isEmpty();
  }
}
