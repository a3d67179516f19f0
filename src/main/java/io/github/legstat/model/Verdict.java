package io.github.legstat.model;

import java.util.List;
import java.util.Optional;

/**
 * What is to be made of a call.
 *
 * @param kind how the call stands to the rule tables
 * @param reason why a call is unclassifiable, contradicted or undocumented, one sentence; empty
 *     where there is nothing to add
 * @param rule the rule that the legs pick; absent where none has them
 * @param flow the flow, given or inferred; absent where nothing tells it
 * @param bucket what the destination leg did
 * @param inbox the label of the dashboard's inbox
 * @param endedAt how far the call got
 * @param connected whether both sides were connected
 * @param answeredLegs the legs that Exotel dialed and that were answered, of 1 and 2
 * @param explanation one sentence for the call
 * @param leg1Explanation one sentence for leg 1
 * @param leg2Explanation one sentence for leg 2
 * @param claim what the overall Status claims, a phrase that goes on from the words "the Status"
 * @param source the section of the article that the explanation rests on
 * @param nearest the documented rules most like an undocumented combination
 */
public record Verdict(
    VerdictKind kind,
    String reason,
    Optional<Rule> rule,
    Optional<Flow> flow,
    Bucket bucket,
    InboxLabel inbox,
    EndedAt endedAt,
    boolean connected,
    List<Integer> answeredLegs,
    String explanation,
    String leg1Explanation,
    String leg2Explanation,
    String claim,
    String source,
    List<Rule> nearest) {

  /** Whether the call was over when its record was made. */
  public boolean isFinal() {
    return kind != VerdictKind.NOT_FINAL;
  }

  /** Whether the call was over, and its legs stand in the record. */
  public boolean isSettledByLegs() {
    return isFinal() && kind != VerdictKind.UNCLASSIFIABLE;
  }
}
