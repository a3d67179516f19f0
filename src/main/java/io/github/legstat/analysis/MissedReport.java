package io.github.legstat.analysis;

import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Balance;
import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Role;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the ledger of missed callers: how they were served, and who still waits. */
public final class MissedReport {
  private static final String SCHEMA = "legstat.missed/1";

  /** The columns of an entry. */
  public static final List<Column> COLUMNS =
      List.of(
          Column.key("customer", "Customer"),
          Column.key("exophone", "ExoPhone"),
          Column.number("misses", "Misses"),
          Column.machine("first_miss", "First miss"),
          Column.text("last_miss", "Last miss"),
          Column.text("outcome", "Outcome"),
          Column.machine("closed_at", "Closed at"),
          Column.machine("closed_by", "Closed by"),
          Column.machine("seconds_to_close", "Waited"),
          Column.machine("contacts", "Contacts"),
          Column.machine("waiting_since", "Waiting since"),
          Column.number("attempts", "Tried"),
          Column.machine("last_attempt", "Last attempt"));

  private final MissedLedger ledger;
  private final Options options;
  private final List<MissedCaller> callers;
  private final CallbackTimes times;

  /**
   * What the user wants to see.
   *
   * @param hours the clock that waiting is measured with
   * @param window seconds in which a lost contact should be closed
   * @param waitingOnly whether the list leaves out who does not wait for a call
   * @param phones how numbers of customers are shown
   */
  public record Options(OfficeHours hours, long window, boolean waitingOnly, PhoneDisplay phones) {}

  /** A report on this ledger. */
  public MissedReport(MissedLedger ledger, Options options) {
    this.ledger = ledger;
    this.options = options;
    this.callers = ledger.callers();
    this.times = new CallbackTimes(options.hours(), options.window(), ledger.period().last());
    callers.forEach(times::add);
  }

  /** The whole report. */
  public Report report(ZoneId zone, Balance balance) {
    return new Report(
        SCHEMA,
        "Callers whom nobody answered",
        List.of(
            ledger.period().section(),
            Facts.of("zone", "", new Fact("zone", "Zone", Value.text(zone.getId()))).inlined(),
            outcomes(),
            waits(),
            inTime(),
            Table.of("entries", "Whom to call first", COLUMNS, rows()).listing(),
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
      List<MissedCaller> ours =
          callers.stream().filter(caller -> caller.outcome() == outcome).toList();
      rows.add(
          List.of(
              Value.text(outcome.word()),
              Value.count(ours.size()),
              Value.ratio(ours.size(), callers.size()),
              Value.count(ours.stream().mapToLong(MissedCaller::misses).sum()),
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
            Column.number("contacts", "Contacts"),
            Column.number("p50", "Waited p50"),
            Column.number("p90", "Waited p90"));
    List<List<Value>> rows = new ArrayList<>();
    for (CallbackOutcome outcome : List.of(CallbackOutcome.CALLED_BACK, CallbackOutcome.RETURNED)) {
      rows.add(
          List.of(
              Value.text(outcome.word()),
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

  private List<List<Value>> rows() {
    return callers.stream().filter(this::isListed).map(this::row).toList();
  }

  /** What is done with an entry. */
  public interface EntryConsumer {
    /** Takes an entry. */
    void accept(Entry entry) throws IOException;
  }

  /** Hands over the entries one by one, for formats that know only rows. */
  public void forEachEntry(EntryConsumer consumer) throws IOException {
    for (MissedCaller caller : callers) {
      if (isListed(caller)) {
        List<Value> row = row(caller);
        consumer.accept(new Entry(row, () -> new Card(row.get(0), List.of())));
      }
    }
  }

  private boolean isListed(MissedCaller caller) {
    return !options.waitingOnly() || caller.outcome().isWaiting();
  }

  private List<Value> row(MissedCaller caller) {
    LostContact contact = caller.contact();
    Optional<LostContact.Closing> closing = contact.closing();
    return List.of(
        nonEmpty(options.phones().text(caller.customer())),
        nonEmpty(caller.exophone()),
        Value.count(caller.misses()),
        time(caller.firstMiss()),
        time(caller.lastMiss()),
        Value.text(caller.outcome().word(), role(caller.outcome())),
        closing.map(call -> time(call.time())).orElse(Value.missing()),
        closing.map(call -> nonEmpty(call.id())).orElse(Value.missing()),
        closing.map(call -> Value.seconds(times.seconds(contact))).orElse(Value.missing()),
        Value.count(caller.contacts().size()),
        time(contact.since()),
        Value.count(contact.attempts()),
        time(contact.lastAttempt()));
  }

  private static Value nonEmpty(String text) {
    return text.isBlank() ? Value.missing() : Value.text(text);
  }

  private static Value time(long seconds) {
    return seconds == ContactLog.NO_TIME ? Value.missing() : Value.text(TimeReader.text(seconds));
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
