package io.github.legstat.analysis;

import io.github.legstat.analysis.Finding.Evidence;
import io.github.legstat.model.Field;
import io.github.legstat.model.PhoneNumber;
import io.github.legstat.model.TimeReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Values of a record that cannot be, by themselves or beside another. */
final class ValueChecks {
  private static final List<Field> NEVER_NEGATIVE =
      List.of(Field.DURATION, Field.TALK, Field.RING, Field.ON_CALL1, Field.ON_CALL2, Field.PRICE);

  private static final List<Field> DURATIONS =
      List.of(Field.DURATION, Field.TALK, Field.RING, Field.ON_CALL1, Field.ON_CALL2);

  /** No call goes on for longer than a day; milliseconds taken for seconds look like it. */
  private static final long ABSURD_SECONDS = 86_400;

  private ValueChecks() {}

  static Optional<Evidence> negative(AuditedCall call) {
    for (Field field : NEVER_NEGATIVE) {
      if (call.mayBeNegative(field)
          && call.decimal(field).filter(number -> number.signum() < 0).isPresent()) {
        return Optional.of(
            evidence(call, field, "0 or more", "No call has a " + field.word() + " below zero."));
      }
    }
    return Optional.empty();
  }

  static Optional<Evidence> absurdDuration(AuditedCall call) {
    for (Field field : DURATIONS) {
      if (call.seconds(field).orElse(0) > ABSURD_SECONDS) {
        return Optional.of(
            evidence(
                call,
                field,
                "at most " + ABSURD_SECONDS,
                "The " + field.word() + " of the call is longer than a day."));
      }
    }
    return Optional.empty();
  }

  static Optional<Evidence> endBeforeStart(AuditedCall call) {
    OptionalLong start = call.time(Field.START);
    OptionalLong end = call.time(Field.END);
    if (start.isEmpty() || end.isEmpty() || end.getAsLong() >= start.getAsLong()) {
      return Optional.empty();
    }
    String begun = TimeReader.text(start.getAsLong());
    return Optional.of(
        new Evidence(
            begun + " or later",
            TimeReader.text(end.getAsLong()),
            "The call ended before it began at " + begun + "."));
  }

  static Optional<Evidence> talkExceedsDuration(AuditedCall call) {
    OptionalLong talk = call.seconds(Field.TALK);
    OptionalLong whole = call.seconds(Field.DURATION);
    if (talk.isEmpty() || whole.isEmpty() || talk.getAsLong() <= whole.getAsLong()) {
      return Optional.empty();
    }
    return Optional.of(
        evidence(
            call,
            Field.TALK,
            "at most " + whole.getAsLong(),
            "Both sides talked for longer than the whole call took."));
  }

  static Optional<Evidence> connectedWithoutTalk(AuditedCall call) {
    OptionalLong talk = call.seconds(Field.TALK);
    return call.isSettledByLegs()
            && call.verdict().connected()
            && talk.isPresent()
            && talk.getAsLong() == 0
            && !call.call().isPositive(Field.TALK)
        ? Optional.of(
            evidence(
                call, Field.TALK, "above 0", "Both legs were answered, and nobody talked at all."))
        : Optional.empty();
  }

  static Optional<Evidence> talkWithoutConnection(AuditedCall call) {
    return call.isSettledByLegs()
            && !call.verdict().connected()
            && call.call().isPositive(Field.TALK)
        ? Optional.of(
            evidence(
                call, Field.TALK, "0", "There is talk time, and by the legs nobody was connected."))
        : Optional.empty();
  }

  static Optional<Evidence> futureTime(AuditedCall call) {
    for (Field field : List.of(Field.START, Field.END)) {
      OptionalLong time = call.time(field);
      if (time.isPresent() && time.getAsLong() > call.options().now()) {
        return Optional.of(
            new Evidence(
                "",
                TimeReader.text(time.getAsLong()),
                "The " + field.word() + " of the call lies in the future."));
      }
    }
    return Optional.empty();
  }

  static Optional<Evidence> unknownTime(AuditedCall call) {
    return call.time(Field.START).isEmpty() && call.time(Field.CREATED).isEmpty()
        ? Optional.of(
            evidence(call, Field.START, "a time", "The record does not tell when the call began."))
        : Optional.empty();
  }

  static Optional<Evidence> lostDigits(AuditedCall call) {
    for (Field field : List.of(Field.FROM, Field.TO)) {
      if (PhoneNumber.key(call.call(), field) == PhoneNumber.LOST_DIGITS_KEY) {
        return Optional.of(
            evidence(call, field, "all digits", "Nobody can tell any more whose number this was."));
      }
    }
    return Optional.empty();
  }

  static Optional<Evidence> missingId(AuditedCall call) {
    return call.id().isEmpty()
        ? Optional.of(
            new Evidence("an id", "", "Without an id a call that comes twice is counted twice."))
        : Optional.empty();
  }

  private static Evidence evidence(AuditedCall call, Field field, String expected, String message) {
    return new Evidence(
        field.word() + " " + expected,
        field.word() + " " + call.call().text(field).strip(),
        message);
  }
}
