package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.audit.Finding.Evidence;
import io.github.legstat.model.Field;
import io.github.legstat.model.PhoneNumber;
import io.github.legstat.model.PlainTime;
import io.github.legstat.model.TimeReader;
import java.math.BigDecimal;
import java.util.Optional;

/** Values of a record that cannot be, by themselves or beside another. */
final class ValueChecks {
  /** No call goes on for longer than a day; milliseconds taken for seconds look like it. */
  private static final long ABSURD_SECONDS = 86_400;

  // Arrays, as the first compiler makes iterators of sets anew for each call and check.
  private static final Field[] NUMBERS = Field.NUMBERS.toArray(Field[]::new);
  private static final Field[] DURATIONS = Field.DURATIONS.toArray(Field[]::new);
  private static final Field[] PARTIES = {Field.FROM, Field.TO};

  private ValueChecks() {}

  static Optional<Evidence> negative(AuditedCall call) {
    for (Field field : NUMBERS) {
      if (call.mayBeNegative(field)
          && call.decimal(field).filter(number -> number.signum() < 0).isPresent()) {
        return Optional.of(
            evidence(call, field, "0 or more", "No call has a " + field.word() + " below zero."));
      }
    }
    return Optional.empty();
  }

  static Optional<Evidence> unreadable(AuditedCall call) {
    for (Field field : NUMBERS) {
      if (call.isGiven(field) && !isRead(call, field)) {
        return Optional.of(
            evidence(
                call, field, "a number", "The " + field.word() + " of the call is no number."));
      }
    }
    return Optional.empty();
  }

  private static boolean isRead(AuditedCall call, Field field) {
    if (field == Field.PRICE) {
      return call.price().isPresent();
    }
    return call.seconds(field) != AuditedCall.NONE || call.decimal(field).isPresent();
  }

  static Optional<Evidence> absurdDuration(AuditedCall call) {
    for (Field field : DURATIONS) {
      if (isAbsurd(call, field)) {
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

  /** A number of more digits than any time has is not even read as one. */
  private static boolean isAbsurd(AuditedCall call, Field field) {
    long seconds = call.seconds(field);
    return seconds == AuditedCall.NONE
        ? call.isGiven(field)
            && call.decimal(field)
                .filter(number -> number.compareTo(BigDecimal.valueOf(ABSURD_SECONDS)) > 0)
                .isPresent()
        : seconds > ABSURD_SECONDS;
  }

  static Optional<Evidence> endBeforeStart(AuditedCall call) {
    if (call.end() == TimeReader.UNKNOWN || call.end() >= call.start()) {
      return Optional.empty();
    }
    String begun = PlainTime.text(call.start());
    return Optional.of(
        new Evidence(
            begun + " or later",
            PlainTime.text(call.end()),
            "The call ended before it began at " + begun + "."));
  }

  static Optional<Evidence> talkExceedsDuration(AuditedCall call) {
    if (call.duration() < 0 || call.talk() <= call.duration()) {
      return Optional.empty();
    }
    return Optional.of(
        evidence(
            call,
            Field.TALK,
            "at most " + call.duration(),
            "Both sides talked for longer than the whole call took."));
  }

  static Optional<Evidence> connectedWithoutTalk(AuditedCall call) {
    return call.talk() == 0 && !call.call().isPositive(Field.TALK)
        ? Optional.of(
            evidence(
                call, Field.TALK, "above 0", "Both legs were answered, and nobody talked at all."))
        : Optional.empty();
  }

  static Optional<Evidence> talkWithoutConnection(AuditedCall call) {
    return call.talk() >= 0 && call.call().isPositive(Field.TALK)
        ? Optional.of(
            evidence(
                call, Field.TALK, "0", "There is talk time, and by the legs nobody was connected."))
        : Optional.empty();
  }

  static Optional<Evidence> futureTime(AuditedCall call) {
    if (call.start() > call.options().now()) {
      return inFuture(Field.START, call.start());
    }
    return call.end() > call.options().now() ? inFuture(Field.END, call.end()) : Optional.empty();
  }

  private static Optional<Evidence> inFuture(Field field, long time) {
    return Optional.of(
        new Evidence(
            "", PlainTime.text(time), "The " + field.word() + " of the call lies in the future."));
  }

  static Optional<Evidence> unknownTime(AuditedCall call) {
    return call.start() == TimeReader.UNKNOWN && call.time(Field.CREATED) == TimeReader.UNKNOWN
        ? Optional.of(
            evidence(call, Field.START, "a time", "The record does not tell when the call began."))
        : Optional.empty();
  }

  static Optional<Evidence> lostDigits(AuditedCall call) {
    if (call.hasRoundedId()) {
      return Optional.of(
          evidence(call, Field.ID, "all digits", "Nobody can tell any more which call this was."));
    }
    for (Field field : PARTIES) {
      if (PhoneNumber.hasLostDigits(call.call(), field)) {
        String number = call.options().phones().text(call.call().text(field).strip());
        return Optional.of(
            evidence(
                field, "all digits", number, "Nobody can tell any more whose number this was."));
      }
    }
    return Optional.empty();
  }

  static Optional<Evidence> missingId(AuditedCall call) {
    return call.hasId()
        ? Optional.empty()
        : Optional.of(
            new Evidence("an id", "", "Without an id a call that comes twice is counted twice."));
  }

  private static Evidence evidence(AuditedCall call, Field field, String expected, String message) {
    return evidence(field, expected, call.call().text(field).strip(), message);
  }

  private static Evidence evidence(Field field, String expected, String found, String message) {
    return new Evidence(field.word() + " " + expected, field.word() + " " + found, message);
  }
}
