package io.github.legstat.analysis.contact;

import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Zone;
import io.github.legstat.report.Balance;
import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lays out how many contacts there were, and what each further attempt brought. */
public final class ContactReport {
  private static final String SCHEMA = "legstat.contacts/1";

  private final ContactTally tally;
  private final long window;
  private final Map<Direction, Attempts> attempts;

  /**
   * A report on these calls.
   *
   * @param window seconds after its first call in which a contact takes in further ones
   */
  public ContactReport(ContactTally tally, long window) {
    this.tally = tally;
    this.window = window;
    this.attempts = tally.attempts(window);
  }

  /** The whole report. */
  public Report report(Zone zone, Balance balance) {
    return new Report(
        SCHEMA,
        "Contacts, and what each further attempt brought",
        List.of(
            tally.period().section(),
            Facts.zone(zone.id()),
            Facts.of(
                    "within_seconds",
                    "",
                    new Fact("within_seconds", "Within", Value.seconds(window)))
                .inlined(),
            contacts(),
            further(),
            balance.facts()));
  }

  private Section contacts() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.key("direction", "Direction"));
    ContactFigure.OF_DIRECTION.forEach(figure -> columns.add(figure.column()));
    List<List<Value>> rows = new ArrayList<>();
    figures()
        .forEach(
            (direction, figures) -> {
              List<Value> row = new ArrayList<>();
              row.add(Value.text(direction.word()));
              ContactFigure.OF_DIRECTION.forEach(figure -> row.add(figures.apply(figure)));
              rows.add(row);
            });
    return Table.of("contacts", "Contacts", columns, rows)
        .withNotes(
            "Calls of one direction with one customer are one contact, if they began within "
                + Value.seconds(window).display()
                + " of its first one, up to the first on which both talked.",
            "Calls in no contact, without a time or a known number: " + tally.leftOut() + ".");
  }

  /**
   * What is told of each direction that has contacts, by {@link ContactFigure#OF_DIRECTION its
   * figures}.
   */
  public Map<Direction, Function<ContactFigure, Value>> figures() {
    Map<Direction, Function<ContactFigure, Value>> figures = new LinkedHashMap<>();
    attempts.forEach((direction, of) -> figures.put(direction, figure -> figure(figure, of)));
    return figures;
  }

  private static Value figure(ContactFigure figure, Attempts of) {
    return switch (figure) {
      case CONTACTS -> Value.count(of.contacts());
      case CALLS -> Value.count(of.calls());
      case CALLS_PER_CONTACT -> Value.mean(of.calls(), of.contacts());
      case CONNECTED -> Value.count(of.reached(Attempts.LAST));
      case RATE -> rate(of.reached(Attempts.LAST), of.contacts());
      case UNDECIDED -> Value.count(of.undecided());
      case TRIED, TALKED, TALKED_RATE, GAIN, REACHED ->
          throw new IllegalArgumentException(figure.word() + " is told of each attempt");
    };
  }

  private static Value rate(long part, long whole) {
    return Value.marked(Value.ratio(part, whole), whole < Metric.FEW);
  }

  private Section further() {
    List<Column> columns =
        List.of(
            Column.key("direction", "Direction"),
            Column.key("attempt", "Attempt"),
            ContactFigure.TRIED.column(),
            ContactFigure.TALKED.column(),
            ContactFigure.TALKED_RATE.column(),
            ContactFigure.GAIN.column(),
            ContactFigure.REACHED.column());
    List<List<Value>> rows = new ArrayList<>();
    attempts.forEach(
        (direction, of) -> {
          for (int number = 1; number <= Attempts.LAST && of.tried(number) > 0; number++) {
            rows.add(row(direction, number, of));
          }
        });
    return Table.of("attempts", "What each attempt brought", columns, rows)
        .withNotes(
            "Tried: contacts on which nobody had talked before. Gain and reached are of all contacts"
                + " of the direction.",
            "* of fewer than " + Metric.FEW + " contacts");
  }

  private static List<Value> row(Direction direction, int number, Attempts of) {
    return List.of(
        Value.text(direction.word()),
        Value.text(number == Attempts.LAST ? number + "+" : Integer.toString(number)),
        Value.count(of.tried(number)),
        Value.count(of.talked(number)),
        rate(of.talked(number), of.tried(number)),
        Value.points((double) of.talked(number) / of.contacts()),
        Value.ratio(of.reached(number), of.contacts()));
  }
}
