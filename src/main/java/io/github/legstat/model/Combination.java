package io.github.legstat.model;

import java.util.Map;

/**
 * Everything in a record that the verdict on its call depends on.
 *
 * @param direction which way the call began
 * @param leg1 how leg 1 ended; {@code NONE} where the record does not say
 * @param leg2 how leg 2 ended; {@code NONE} where there was none or the record does not say
 * @param status the overall Status
 * @param callType the CallType of the Passthru applet
 * @param flow what an option or a column tells of an outbound call's flow
 * @param talked whether the record proves that both sides talked (talk time above zero)
 * @param active whether the record says that the call still goes on
 * @param unknownWords the words of this record that no vocabulary knows, as they were written
 */
public record Combination(
    Direction direction,
    LegStatus leg1,
    LegStatus leg2,
    CallStatus status,
    CallType callType,
    FlowHint flow,
    boolean talked,
    boolean active,
    Map<Field, String> unknownWords) {

  /** Keeps its own copy of the unknown words. */
  public Combination {
    unknownWords = Map.copyOf(unknownWords);
  }
}
