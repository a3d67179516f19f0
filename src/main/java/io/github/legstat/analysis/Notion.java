package io.github.legstat.analysis;

import io.github.legstat.model.Term;

/** Words that head figures of reports and that no other registry has, each defined once. */
public enum Notion implements Term {
  FINAL("final", "Calls that were over when their record was made."),
  ANSWERED(
      "answered",
      "Final calls that were answered by their legs: of inbound calls leg 2, of outbound calls both."
          + " A call whose record has no legs never is."),
  BY_LEGS(
      "by-legs",
      "Answered calls ÷ final calls. Where no record has legs, nothing is known, which is no rate of"
          + " zero."),
  BY_STATUS(
      "by-status",
      "Calls whose overall Status is completed ÷ all calls, also those that are not final: what"
          + " dashboards show. Inbound, it only says that the call reached Exotel."),
  DIFFERENCE("difference", "By Status less by legs, in percentage points."),
  LOST_CONTACT(
      "lost-contact",
      "A run of calls of one customer to one ExoPhone that nobody answered, up to the call that"
          + " closed it: however often somebody tried, one contact was lost."),
  WAITED(
      "waited",
      "From the first miss of a lost contact to the call that closed it, within business hours where"
          + " those are given. Left out are contacts that nothing has closed.");

  private final String word;
  private final String definition;

  Notion(String word, String definition) {
    this.word = word;
    this.definition = definition;
  }

  @Override
  public String word() {
    return word;
  }

  /** What is counted, of what, and what is left out. */
  public String definition() {
    return definition;
  }
}
