package io.github.legstat.samples;

import java.time.LocalDateTime;

/**
 * A call somebody is going to make: everything but what happens on it.
 *
 * @param surchargeMillis a charge on top of what the legs explain, in thousandths of a rupee
 */
record PlannedCall(
    LocalDateTime start,
    Combination combination,
    Origin origin,
    Party customer,
    Line line,
    CallFlow flow,
    int surchargeMillis) {

  static PlannedCall inbound(
      LocalDateTime start, Combination combination, Party customer, Line line) {
    return new PlannedCall(start, combination, Origin.INBOUND, customer, line, line.flow(), 0);
  }

  static PlannedCall numbers(
      LocalDateTime start, Combination combination, Origin origin, Party customer, Line line) {
    return new PlannedCall(start, combination, origin, customer, line, CallFlow.NONE, 0);
  }

  static PlannedCall campaign(
      LocalDateTime start, Combination combination, Party customer, Line line, CallFlow flow) {
    return new PlannedCall(start, combination, Origin.API, customer, line, flow, 0);
  }

  PlannedCall withSurcharge(int millis) {
    return new PlannedCall(start, combination, origin, customer, line, flow, millis);
  }
}
