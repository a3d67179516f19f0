package io.github.legstat.rules;

import io.github.legstat.model.CallStatus;
import io.github.legstat.model.CallType;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.LegStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the words of one record, or those a user typed, as a combination of canonical ones. */
final class CombinationReader {
  private final Spellings spellings;
  private final Function<Field, String> texts;
  private final Map<Field, String> unknown = new EnumMap<>(Field.class);

  /**
   * A reader of one combination.
   *
   * @param texts the word of each field as it was written; empty where there is none
   */
  CombinationReader(Spellings spellings, Function<Field, String> texts) {
    this.spellings = spellings;
    this.texts = texts;
  }

  /** The combination; words that no vocabulary knows are kept as they were written. */
  Combination read(FlowHint flow, boolean talked) {
    Direction direction = spellings.direction(texts.apply(Field.DIRECTION));
    note(
        Field.DIRECTION,
        direction == Direction.UNKNOWN && !spellings.isNothing(texts.apply(Field.DIRECTION)));
    CallType callType = spellings.callType(texts.apply(Field.CALL_TYPE));
    note(Field.CALL_TYPE, callType == CallType.UNKNOWN);
    LegStatus leg1 = leg(Field.LEG1);
    LegStatus leg2 = leg(Field.LEG2);
    boolean active = spellings.isActive(texts.apply(Field.STATE));
    Optional<ApiStatuses.Meaning> told = told(leg1, leg2);
    if (told.isPresent()) {
      ApiStatuses.Meaning meaning = told.get();
      return new Combination(
          direction,
          meaning.leg1(),
          meaning.leg2(),
          meaning.status(),
          callType,
          flow,
          talked,
          active,
          unknown);
    }
    CallStatus status = spellings.status(texts.apply(Field.STATUS));
    note(Field.STATUS, status == CallStatus.UNKNOWN);
    return new Combination(direction, leg1, leg2, status, callType, flow, talked, active, unknown);
  }

  /**
   * What the one status of a newer API says of both legs, unless the record itself says something
   * else of them.
   */
  private Optional<ApiStatuses.Meaning> told(LegStatus leg1, LegStatus leg2) {
    boolean hasState = !spellings.isNothing(texts.apply(Field.STATE));
    boolean namesLegs = leg1.isGiven() || leg2.isGiven();
    return spellings
        .apiStatus(texts.apply(Field.STATUS), hasState)
        .filter(told -> !namesLegs || (told.leg1() == leg1 && told.leg2() == leg2));
  }

  private LegStatus leg(Field field) {
    LegStatus leg = spellings.leg(texts.apply(field));
    note(field, leg == LegStatus.UNKNOWN);
    return leg;
  }

  private void note(Field field, boolean isUnknown) {
    if (isUnknown) {
      unknown.put(field, texts.apply(field).strip());
    }
  }
}
