package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.audit.Finding.Evidence;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Term;
import io.github.legstat.model.VerdictKind;
import java.util.Optional;

/**
 * What an audit looks for. To add a check, write the function that looks at one call and register
 * it here, with the calls that it is about.
 */
public enum Check implements Term {
  CONTRADICTED(
      "contradicted",
      Severity.ERROR,
      "The Status contradicts the legs",
      "Go by the legs; whatever counts this call by its Status is wrong.",
      Concern.of(VerdictKind.CONTRADICTED),
      LegChecks::contradicted),
  CHARGED_UNANSWERED(
      "charged-unanswered",
      Severity.ERROR,
      "Charged, although no leg was answered",
      "Ask Exotel for the charge; calls are charged by the legs that were answered.",
      Concern.SETTLED_UNANSWERED,
      BillingChecks::chargedUnanswered),
  NEGATIVE_VALUE(
      "negative-value",
      Severity.ERROR,
      "A duration or price below zero",
      "Fetch the call again; leave it out of sums until then.",
      Concern.ALL,
      ValueChecks::negative),
  END_BEFORE_START(
      "end-before-start",
      Severity.ERROR,
      "Ended before it began",
      "Fetch the call again, or look for a spreadsheet that has turned days and months around.",
      Concern.ALL,
      ValueChecks::endBeforeStart),
  TALK_EXCEEDS_DURATION(
      "talk-exceeds-duration",
      Severity.ERROR,
      "Talked for longer than the call took",
      "Fetch the call again; leave it out of sums until then.",
      Concern.ALL,
      ValueChecks::talkExceedsDuration),
  TALK_WITHOUT_CONNECTION(
      "talk-without-connection",
      Severity.ERROR,
      "Talk time, although the legs were not connected",
      "Fetch the call again: details are filled in about two minutes after a call has ended.",
      Concern.SETTLED_APART,
      ValueChecks::talkWithoutConnection),
  FUTURE_TIME(
      "future-time",
      Severity.ERROR,
      "A time in the future",
      "See whether --zone is the account's, and which number is the day in the dates of the file.",
      Concern.ALL,
      ValueChecks::futureTime),
  CONFLICTING_ID(
      "conflicting-id",
      Severity.ERROR,
      "Two records of one id that differ",
      "Fetch the call again; the first record counts, as nothing tells which one is newer.",
      Concern.NONE,
      Check::never),
  REJECTED_RECORD(
      "rejected-record",
      Severity.ERROR,
      "A piece of the input that cannot be read as a call",
      "Keep such pieces with --rejects, repair them, and read that file too.",
      Concern.NONE,
      Check::never),
  UNDOCUMENTED(
      "undocumented",
      Severity.WARNING,
      "A combination that Exotel's tables do not have",
      "Compare with the rules nearest to it; tell Exotel if it comes often.",
      Concern.of(VerdictKind.UNDOCUMENTED),
      LegChecks::undocumented),
  UNCLASSIFIABLE(
      "unclassifiable",
      Severity.WARNING,
      "Without direction or leg statuses",
      "Fetch such calls from the API with details=true.",
      Concern.of(VerdictKind.UNCLASSIFIABLE),
      LegChecks::unclassifiable),
  UNKNOWN_WORD(
      "unknown-word",
      Severity.WARNING,
      "A word that no Exotel vocabulary has",
      "See where the word was changed on its way into this file.",
      Concern.UNKNOWN_WORD,
      LegChecks::unknownWord),
  ANSWERED_FREE(
      "answered-free",
      Severity.WARNING,
      "Answered, and free",
      "See whether the plan has free calls; if not, a later export may have the price.",
      Concern.SETTLED_ANSWERED,
      BillingChecks::answeredFree),
  PRICE_OFF_RATE(
      "price-off-rate",
      Severity.WARNING,
      "A price that is not the rate times the pulses",
      "See whether the call has another rate, such as one abroad or to a toll-free number.",
      Concern.ANSWERED,
      BillingChecks::priceOffRate),
  ABSURD_DURATION(
      "absurd-duration",
      Severity.WARNING,
      "Longer than a day",
      "See whether the column is in milliseconds, or holds something else.",
      Concern.ALL,
      ValueChecks::absurdDuration),
  UNREADABLE_VALUE(
      "unreadable-value",
      Severity.WARNING,
      "A number that is none",
      "See what the column holds; the value counts as if it were not there.",
      Concern.ALL,
      ValueChecks::unreadable),
  CONNECTED_WITHOUT_TALK(
      "connected-without-talk",
      Severity.WARNING,
      "Connected, and not a second of talk",
      "A voice mailbox or a wrong number may have answered; listen to the recording.",
      Concern.SETTLED_CONNECTED,
      ValueChecks::connectedWithoutTalk),
  LOST_DIGITS(
      "lost-digits",
      Severity.WARNING,
      "A number or an id whose digits a spreadsheet has rounded away",
      "Export again, and keep the file out of the spreadsheet; such calls belong to no caller.",
      Concern.ALL,
      ValueChecks::lostDigits),
  MISSING_ID(
      "missing-id",
      Severity.WARNING,
      "Without an id",
      "Export the column Id or Sid too, or calls that come twice are counted twice.",
      Concern.ALL,
      ValueChecks::missingId),
  MISSING_DAYS(
      "missing-days",
      Severity.WARNING,
      "Days without any call",
      "See whether an export for these days is missing.",
      Concern.NONE,
      Check::never),
  CUT_EXPORT(
      "cut-export",
      Severity.WARNING,
      "An export that may be incomplete",
      "Export shorter periods, or fetch the pages that are missing.",
      Concern.NONE,
      Check::never),
  ANSWERED_BY_STATUS_ONLY(
      "answered-by-status-only",
      Severity.NOTICE,
      "Answered by its Status, not by its legs",
      "These calls are the difference between the two answer rates.",
      Concern.ANSWERED_BY_STATUS_ONLY,
      LegChecks::answeredByStatusOnly),
  CHARGED_MENU(
      "charged-menu",
      Severity.NOTICE,
      "Charged, although only the menu answered",
      "Explainable: some plans charge for calls that a call flow picks up.",
      Concern.SETTLED_IN_MENU,
      BillingChecks::chargedMenu),
  NOT_FINAL(
      "not-final",
      Severity.NOTICE,
      "Still going on when the record was made",
      "Fetch the call again: details are filled in about two minutes after a call has ended.",
      Concern.of(VerdictKind.NOT_FINAL),
      LegChecks::notFinal),
  UNKNOWN_TIME(
      "unknown-time",
      Severity.NOTICE,
      "Without a time",
      "Such calls are in no period and in no group by time.",
      Concern.ALL,
      ValueChecks::unknownTime),
  DUPLICATE_ID(
      "duplicate-id",
      Severity.NOTICE,
      "A call that comes twice",
      "Explainable: exports overlap. It is counted once.",
      Concern.NONE,
      Check::never);

  /** Looks at one call of those that the check is about. */
  interface Inspection {
    /** What speaks for a finding, if anything does. */
    Optional<Evidence> inspect(AuditedCall call);
  }

  private final String word;
  private final Severity severity;
  private final String title;
  private final String advice;
  private final Concern concern;
  private final Inspection inspection;

  Check(
      String word,
      Severity severity,
      String title,
      String advice,
      Concern concern,
      Inspection inspection) {
    this.word = word;
    this.severity = severity;
    this.title = title;
    this.advice = advice;
    this.concern = concern;
    this.inspection = inspection;
  }

  /** Of checks that are not about one call by itself. */
  private static Optional<Evidence> never(AuditedCall call) {
    return Optional.empty();
  }

  /** The name, which is never used for anything else. */
  @Override
  public String word() {
    return word;
  }

  /** How much its findings matter. */
  public Severity severity() {
    return severity;
  }

  /** What is looked for, in a few words. */
  public String title() {
    return title;
  }

  /** What to do about it, one sentence. */
  public String advice() {
    return advice;
  }

  /** Whether the check is about calls with a combination. */
  boolean isAbout(ClassifiedCombination classified) {
    return concern.isIn(classified);
  }

  /** What speaks for a finding at this call, which the check is about, if anything does. */
  Optional<Evidence> inspect(AuditedCall call) {
    return inspection.inspect(call);
  }
}
