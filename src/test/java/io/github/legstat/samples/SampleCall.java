package io.github.legstat.samples;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One made-up call as plain values, before any format spells them. Times are India local time.
 *
 * @param id 32 hexadecimal digits, never repeated
 * @param parentId the call this record is a child leg of, empty for a call of its own
 * @param combination the statuses the call was made from
 * @param direction the Direction word
 * @param exophone the ExoPhone that was called or shown as caller id
 * @param from the first party
 * @param to the second party, or the ExoPhone when no agent was tried
 * @param status the overall Status word
 * @param leg1 the first party's leg
 * @param leg2 the second party's leg
 * @param start when the call began
 * @param durationSeconds the whole call, menu and ringing included; empty while it is going on
 * @param talkSeconds how long both parties talked; empty while it is not known
 * @param priceMillis thousandths of a rupee; empty while it is not known
 * @param updated when the record last changed
 * @param flow the call flow
 * @param digits the keys pressed, in the quotes the source puts around them; empty without any
 * @param disconnectedBy who ended the call
 */
public record SampleCall(
    String id,
    String parentId,
    Combination combination,
    String direction,
    String exophone,
    Party from,
    Party to,
    String status,
    Leg leg1,
    Leg leg2,
    LocalDateTime start,
    OptionalInt durationSeconds,
    OptionalInt talkSeconds,
    OptionalInt priceMillis,
    LocalDateTime updated,
    CallFlow flow,
    String digits,
    String disconnectedBy) {

  private static final String RECORDINGS = "https://recordings.exotel.com/exotelrecordings/";

  /** When the call ended; empty while it is going on. */
  public Optional<LocalDateTime> end() {
    return durationSeconds.isPresent()
        ? Optional.of(start.plusSeconds(durationSeconds.getAsInt()))
        : Optional.empty();
  }

  /** Where the recording lies; empty when nobody talked. */
  public String recordingUrl() {
    boolean talked = talkSeconds.isPresent() && talkSeconds.getAsInt() > 0;
    return talked
        ? RECORDINGS + Business.ACCOUNT + "/" + start.toLocalDate() + "/" + id + ".mp3"
        : "";
  }

  /** The agents' group that took part, empty when no agent did. */
  public String group() {
    return from.group().isEmpty() ? to.group() : from.group();
  }

  /** This record as it stood earlier, when the call was still going on. */
  SampleCall whileInProgress() {
    return new SampleCall(
        id,
        parentId,
        combination,
        direction,
        exophone,
        from,
        to,
        "in-progress",
        Leg.NONE,
        Leg.NONE,
        start,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        start.plusSeconds(2),
        flow,
        "",
        "");
  }

  /** This record as it stood right after the call, before its legs and its price were filled in. */
  SampleCall beforeDetails() {
    return new SampleCall(
        id,
        parentId,
        combination,
        direction,
        exophone,
        from,
        to,
        status,
        Leg.NONE,
        Leg.NONE,
        start,
        durationSeconds,
        OptionalInt.empty(),
        OptionalInt.empty(),
        end().orElse(start).plusSeconds(1),
        flow,
        digits,
        disconnectedBy);
  }

  /** A child leg of this call: the talk handed on to another agent. */
  SampleCall handedTo(String childId, Party agent, int talked) {
    LocalDateTime begun = end().orElse(start).minusSeconds(talked);
    return new SampleCall(
        childId,
        id,
        combination,
        direction,
        exophone,
        from,
        agent,
        status,
        leg1,
        new Leg(leg2.status(), OptionalInt.of(talked), 0),
        begun,
        OptionalInt.of(talked),
        OptionalInt.of(talked),
        OptionalInt.of(0),
        updated,
        flow,
        "",
        disconnectedBy);
  }
}
