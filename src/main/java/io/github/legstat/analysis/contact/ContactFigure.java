package io.github.legstat.analysis.contact;

import io.github.legstat.model.Term;
import io.github.legstat.report.Column;
import java.util.List;

/** What is told of contacts, each defined once. */
public enum ContactFigure implements Term {
  CONTACTS(
      "contacts",
      "Contacts",
      "Calls of one direction with one customer, the first and those that began within the window"
          + " (--within) after it, up to the first on which both talked. Left out are contacts whose"
          + " window was not over at the end of the data, unless both talked: they are undecided."),
  CALLS(
      "calls",
      "Calls",
      "Calls of these contacts. Left out are calls that were not over, outbound ones on which the"
          + " customer was not dialed, and those without a time or a known number."),
  CALLS_PER_CONTACT("calls_per_contact", "Calls each", "Calls of contacts ÷ contacts."),
  CONNECTED("connected", "Connected", "Contacts on which both talked in the end."),
  RATE("rate", "Rate", "Contacts on which both talked ÷ contacts."),
  UNDECIDED(
      "undecided",
      "Undecided",
      "Contacts on which nobody has talked yet and whose window was not over at the end of the"
          + " data."),
  TRIED("tried", "Tried", "Contacts that came to this attempt: nobody had talked before it."),
  TALKED("talked", "Talked", "Contacts on which both talked at this very attempt."),
  TALKED_RATE("talked_rate", "Of tried", "Contacts on which both talked at this attempt ÷ tried."),
  GAIN(
      "gain",
      "Gain",
      "Contacts on which both talked at this attempt ÷ all contacts of the direction: what one more"
          + " attempt has brought, in percentage points of all of them."),
  REACHED(
      "reached",
      "Reached",
      "Contacts on which both talked at this attempt or before ÷ all contacts of the direction.");

  /** Those that are told of a direction; the others are told of each attempt. */
  public static final List<ContactFigure> OF_DIRECTION =
      List.of(CONTACTS, CALLS, CALLS_PER_CONTACT, CONNECTED, RATE, UNDECIDED);

  private final String word;
  private final String title;
  private final String definition;

  ContactFigure(String word, String title, String definition) {
    this.word = word;
    this.title = title;
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

  /** A column of such figures. */
  Column column() {
    return (this == REACHED ? Column.share(word, title) : Column.number(word, title))
        .defined(definition);
  }
}
