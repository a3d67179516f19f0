package io.github.legstat.model;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a record that the verdict on its call depends on.
 *
 * <p>It compares itself: what a record is given by the language is made up at the first use, which
 * for as many parts takes longer than to count a small file.
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Combination that
        && direction == that.direction
        && leg1 == that.leg1
        && leg2 == that.leg2
        && status == that.status
        && callType == that.callType
        && flow == that.flow
        && talked == that.talked
        && active == that.active
        && unknownWords.equals(that.unknownWords);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        direction, leg1, leg2, status, callType, flow, talked, active, unknownWords);
  }
}
