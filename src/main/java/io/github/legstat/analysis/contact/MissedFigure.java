package io.github.legstat.analysis.contact;

import io.github.legstat.model.Term;

/** What a ledger of missed callers comes to, for conditions on it. */
public enum MissedFigure implements Term {
  CALLERS("callers-missed", "Callers whom nobody answered: customer numbers, each by ExoPhone."),
  WAITING("waiting", "Callers who still wait for a call back: those open and those attempted."),
  OPEN("callers-open", "Callers whose outcome is open."),
  ATTEMPTED("callers-attempted", "Callers whose outcome is attempted."),
  MISSES("misses", "Calls of these callers that nobody answered."),
  IN_TIME(
      "in-time",
      "Lost contacts closed within the time that --within sets ÷ lost contacts of known callers."
          + " Left out are those that wait while their time is not over by the end of the data.");

  private final String word;
  private final String definition;

  MissedFigure(String word, String definition) {
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
