package io.github.legstat.analysis.contact;

import io.github.legstat.analysis.Notion;
import io.github.legstat.analysis.PhoneDisplay;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.model.Zone;
import io.github.legstat.report.Balance;
import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Role;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays out the ledger of missed callers: how they were served, and who still waits. */
public final class MissedReport {
  private static final String SCHEMA = "legstat.missed/1";

  /** A column of the entries, and what stands in it. */
  private record Cell(Column column, BiFunction<MissedReport, MissedCaller, Value> value) {}

  private static final List<Cell> CELLS =
      List.of(
          new Cell(Column.key("customer", "Customer"), MissedReport::customer),
          new Cell(Column.key("exophone", "ExoPhone"), MissedReport::exophone),
          new Cell(
              Column.number("misses", "Misses"), (all, caller) -> Value.count(caller.misses())),
          new Cell(
              Column.machine("first_miss", "First miss"),
              (all, caller) -> time(caller.firstMiss())),
          new Cell(Column.text("last_miss", "Last miss"), (all, caller) -> time(caller.lastMiss())),
          new Cell(Column.text("outcome", "Outcome"), (all, caller) -> outcome(caller)),
          new Cell(
              Column.machine("closed_at", "Closed at"),
              (all, caller) -> time(caller.contact().closedAt())),
          new Cell(Column.machine("closed_by", "Closed by"), MissedReport::closedBy),
          new Cell(Column.machine("seconds_to_close", "Waited"), MissedReport::waited),
          new Cell(
              Column.machine("contacts", "Contacts"),
              (all, caller) -> Value.count(caller.contacts())),
          new Cell(
              Column.machine("waiting_since", "Waiting since"),
              (all, caller) -> time(caller.contact().since())),
          new Cell(
              Column.number("attempts", "Tried"),
              (all, caller) -> Value.count(caller.contact().attempts())),
          new Cell(
              Column.machine("last_attempt", "Last attempt"),
              (all, caller) -> time(caller.contact().lastAttempt())));

  private static final List<Value> OUTCOMES =
      Stream.of(CallbackOutcome.values())
          .map(outcome -> Value.text(outcome.word(), role(outcome)))
          .toList();

  private final MissedLedger ledger;
  private final Options options;
  private final List<MissedCaller> callers;
  private final OutcomeCounts counts;
  private final CallbackTimes times;

  /** ExoPhones by their keys: they are few, and stand in all entries. */
  private final Map<Long, Value> exophones = new ConcurrentHashMap<>();

  /**
   * What the user wants to see.
   *
   * @param hours the clock that waiting is measured with
   * @param window seconds in which a lost contact should be closed
   * @param waitingOnly whether the list leaves out who does not wait for a call
   * @param phones how numbers of customers are shown
   * @param isNothing tells words that stand for no value
   */
  public record Options(
      OfficeHours hours,
      long window,
      boolean waitingOnly,
      PhoneDisplay phones,
      Predicate<String> isNothing) {}

  /** A report on this ledger. */
  public MissedReport(MissedLedger ledger, Options options) {
    this.ledger = ledger;
    this.options = options;
    MissedLedger.Followed followed =
        ledger.follow(new CallbackTimes(options.hours(), options.window(), ledger.end()));
    this.callers = followed.callers();
    this.counts = followed.counts();
    this.times = followed.times();
  }

  /**
   * The whole report.
   *
   * @param forPrograms whether programs read it, which get columns that people do not see
   */
  public Report report(Zone zone, Balance balance, boolean forPrograms) {
    return new Report(
        SCHEMA,
        "Callers whom nobody answered",
        List.of(
            ledger.period().section(),
            Facts.zone(zone.id()),
            outcomes(),
            waits(),
            inTime(),
            entries(forPrograms),
            balance.facts()));
  }

  private Section outcomes() {
    List<Column> columns =
        List.of(
            Column.key("outcome", "Outcome"),
            Column.number("callers", "Callers"),
            Column.share("share", "Share"),
            Column.number("misses", "Misses"),
            Column.machine("definition", "Definition"));
    List<List<Value>> rows = new ArrayList<>();
    for (CallbackOutcome outcome : CallbackOutcome.values()) {
      rows.add(
          List.of(
              Value.defined(outcome.word(), outcome.definition()),
              Value.count(counts.callers(each -> each == outcome)),
              Value.ratio(counts.callers(each -> each == outcome), callers.size()),
              Value.count(counts.misses(each -> each == outcome)),
              Value.text(outcome.definition())));
    }
    return Table.of("outcomes", "What became of them", columns, rows)
        .withNotes(
            "A caller is one customer number on one ExoPhone; what became of the last miss counts.");
  }

  private Section waits() {
    List<Column> columns =
        List.of(
            Column.key("outcome", "Lost contacts"),
            Column.number("contacts", "Contacts").defined(Notion.LOST_CONTACT.definition()),
            Column.number("p50", "Waited p50").defined(Notion.WAITED.definition()),
            Column.number("p90", "Waited p90").defined(Notion.WAITED.definition()));
    List<List<Value>> rows = new ArrayList<>();
    for (CallbackOutcome outcome : List.of(CallbackOutcome.CALLED_BACK, CallbackOutcome.RETURNED)) {
      rows.add(
          List.of(
              Value.defined(outcome.word(), outcome.definition()),
              Value.count(times.contacts(outcome)),
              marked(outcome, 50),
              marked(outcome, 90)));
    }
    return Table.of("waits", "How long they waited", columns, rows)
        .withNotes(
            "A lost contact is a run of misses up to the call that closed it; it waited from its"
                + " first miss.",
            "* of fewer than " + Metric.FEW + " contacts");
  }

  private Value marked(CallbackOutcome outcome, int percent) {
    return Value.marked(times.percentile(outcome, percent), times.contacts(outcome) < Metric.FEW);
  }

  private Section inTime() {
    return Facts.of(
            "in_time",
            "Talked to in time",
            new Fact("within_seconds", "Time", Value.seconds(options.window())),
            new Fact("hours", "Hours", Value.text(options.hours().text())),
            new Fact("contacts", "Lost contacts", Value.count(times.decided())),
            new Fact("closed", "In time", Value.count(times.within())),
            new Fact("rate", "Rate", Value.ratio(times.within(), times.decided())))
        .withNotes(
            "Contacts that wait are left out while their time is not over by the end of the data.");
  }

  /** A figure of the whole ledger, whoever is listed. */
  public Value figure(MissedFigure figure) {
    return switch (figure) {
      case CALLERS -> Value.count(callers.size());
      case WAITING -> Value.count(counts.callers(CallbackOutcome::isWaiting));
      case OPEN -> Value.count(counts.callers(each -> each == CallbackOutcome.OPEN));
      case ATTEMPTED -> Value.count(counts.callers(each -> each == CallbackOutcome.ATTEMPTED));
      case MISSES -> Value.count(counts.misses(each -> true));
      case IN_TIME -> Value.ratio(times.within(), times.decided());
    };
  }

  /**
   * Whom to call first.
   *
   * @param forPrograms whether programs read it, which get columns that people do not see
   */
  public Table entries(boolean forPrograms) {
    List<Cell> cells =
        CELLS.stream()
            .filter(cell -> forPrograms || cell.column().kind() != Column.Kind.MACHINE)
            .toList();
    List<MissedCaller> listed =
        options.waitingOnly()
            ? callers.stream().filter(caller -> caller.outcome().isWaiting()).toList()
            : callers;
    List<Column> columns = cells.stream().map(Cell::column).toList();
    return Table.listingOnDemand(
        "entries",
        "Whom to call first",
        columns,
        listed.size(),
        place -> row(cells, listed.get(place)));
  }

  private List<Value> row(List<Cell> cells, MissedCaller caller) {
    Value[] row = new Value[cells.size()];
    for (int at = 0; at < row.length; at++) {
      row[at] = cells.get(at).value().apply(this, caller);
    }
    return List.of(row);
  }

  private Value customer(MissedCaller caller) {
    String number = caller.customer();
    boolean isNothing =
        caller.outcome() == CallbackOutcome.UNKNOWN_CALLER && options.isNothing().test(number);
    return isNothing ? Value.missing() : Value.textOrMissing(options.phones().text(number));
  }

  private Value exophone(MissedCaller caller) {
    // Asked first, as the first compiler makes an object for what would compute it.
    Value known = exophones.get(caller.exophoneKey());
    if (known == null) {
      String number = caller.exophone();
      known = options.isNothing().test(number) ? Value.missing() : Value.text(number);
      exophones.put(caller.exophoneKey(), known);
    }
    return known;
  }

  // The ordinal is no more than a place here, which never leaves the process.
  @SuppressWarnings("EnumOrdinal")
  private static Value outcome(MissedCaller caller) {
    return OUTCOMES.get(caller.outcome().ordinal());
  }

  private Value closedBy(MissedCaller caller) {
    LostContact contact = caller.contact();
    return contact.isClosed() ? Value.textOrMissing(ledger.id(contact)) : Value.missing();
  }

  private Value waited(MissedCaller caller) {
    LostContact contact = caller.contact();
    return contact.isClosed() ? Value.seconds(times.seconds(contact)) : Value.missing();
  }

  private static Value time(long seconds) {
    return seconds == ContactLog.NO_TIME ? Value.missing() : Value.time(seconds);
  }

  private static Role role(CallbackOutcome outcome) {
    return switch (outcome) {
      case OPEN -> Role.BAD;
      case ATTEMPTED -> Role.WARNING;
      case UNKNOWN_CALLER -> Role.MUTED;
      case CALLED_BACK, RETURNED -> Role.GOOD;
    };
  }
}
