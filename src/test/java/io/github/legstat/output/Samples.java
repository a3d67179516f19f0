package io.github.legstat.output;

import static io.github.legstat.report.Value.count;
import static io.github.legstat.report.Value.difference;
import static io.github.legstat.report.Value.missing;
import static io.github.legstat.report.Value.numbers;
import static io.github.legstat.report.Value.ratio;
import static io.github.legstat.report.Value.seconds;
import static io.github.legstat.report.Value.text;

import io.github.legstat.report.Balance;
import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Role;
import io.github.legstat.report.Section.Visibility;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.util.List;

/** Invented results of every shape that the formats have to carry. */
final class Samples {
  private static final long ALL = 12_480;

  private Samples() {}

  static Report report() {
    return new Report(
        "legstat.report/1",
        "What happened on each leg of 12,480 calls",
        List.of(zone(), period(), balance(), rates(), kinds(), buckets(), rules(), inbox()));
  }

  static Facts zone() {
    return Facts.of("report", "", new Fact("zone", "Zone", text("Asia/Kolkata"))).inlined();
  }

  static Facts period() {
    return Facts.of(
        "period",
        "",
        new Fact("first", "First call", text("2026-10-01T00:03:11+05:30")),
        new Fact("last", "Last call", text("2026-10-31T23:58:40+05:30")));
  }

  static Facts balance() {
    return new Balance(12_500, ALL, 12, 0, 0, 5, 3).facts().shown(Visibility.MACHINE);
  }

  static Table rates() {
    return Table.of(
            "answer_rate",
            "Answer rate",
            List.of(
                Column.key("direction", "Direction"),
                Column.number("final", "Final calls"),
                Column.number("by_legs", "By legs"),
                Column.number("by_status", "By Status"),
                Column.number("difference", "Difference")),
            List.of(rate("inbound", 9_000, 5_418, 8_991), rate("outbound", 0, 0, 0)))
        .keyed()
        .withNotes(
            "By legs: the side that was called talked. By Status: Exotel recorded completed, which"
                + " an inbound call is in any case.");
  }

  private static List<Value> rate(String direction, long calls, long legs, long status) {
    Value byLegs = ratio(legs, calls);
    Value byStatus = ratio(status, calls);
    return List.of(text(direction), count(calls), byLegs, byStatus, difference(byStatus, byLegs));
  }

  static Facts kinds() {
    return Facts.of(
        "kinds",
        "Kinds",
        new Fact("documented", "Documented", count(12_401)),
        new Fact("contradicted", "Contradicted", count(61)),
        new Fact("undocumented", "Undocumented", count(18)),
        new Fact("not-final", "Not final", count(0)),
        new Fact("unclassifiable", "Unclassifiable", count(0)));
  }

  static Table buckets() {
    return Table.of(
        "buckets",
        "Buckets",
        List.of(
            Column.key("bucket", "Bucket"),
            Column.number("calls", "Calls"),
            Column.share("share", "Share"),
            Column.number("inbound", "Inbound"),
            Column.number("outbound", "Outbound"),
            Column.number("talk_seconds", "Talk")),
        List.of(
            bucket("completed", Role.GOOD, 7_512, 5_418, 1_083_725),
            bucket("no-answer", Role.WARNING, 2_871, 1_901, 0),
            bucket("busy", Role.WARNING, 1_204, 981, 0),
            bucket("canceled", Role.WARNING, 611, 498, 0),
            bucket("failed", Role.BAD, 180, 121, 0),
            bucket("not-dialed", Role.WARNING, 98, 78, 0),
            bucket("in-progress", Role.PLAIN, 4, 3, 0),
            bucket("unknown", Role.MUTED, 0, 0, 0)));
  }

  private static List<Value> bucket(String name, Role role, long calls, long inbound, long talk) {
    return List.of(
        text(name, role),
        count(calls),
        ratio(calls, ALL),
        count(inbound),
        count(calls - inbound),
        seconds(talk));
  }

  static Table rules() {
    return Table.of(
        "rules",
        "Rules",
        List.of(
            Column.key("rule", "Rule"),
            Column.number("calls", "Calls"),
            Column.share("share", "Share"),
            Column.text("meaning", "What happened")),
        List.of(
            rule("inbound-menu/completed+completed", 5_418, "Both sides were connected."),
            rule("inbound-menu/completed+no-answer", 1_901, "The agent's phone rang out."),
            rule(
                "inbound-menu/completed+none:missed-call",
                52,
                "Every agent was busy on another call or had toggled off."),
            rule("outbound-numbers/completed+canceled", 1, "Leg 1 hung up during dialing.")));
  }

  private static List<Value> rule(String id, long calls, String meaning) {
    return List.of(text(id), count(calls), ratio(calls, ALL), text(meaning));
  }

  static Table inbox() {
    return Table.of(
        "inbox",
        "Inbox",
        List.of(
            Column.key("inbox", "Inbox"),
            Column.key("reason", "Reason"),
            Column.number("calls", "Calls")),
        List.of(
            List.of(text("missed-call"), text("busy"), count(1_033)),
            List.of(text("voicemail"), missing(), count(45))));
  }

  static final List<Column> COLUMNS =
      List.of(
          Column.key("id", "Call"),
          Column.text("leg2", "Leg 2"),
          Column.text("inbox_reason", "Reason"),
          Column.text("connected", "Connected"),
          Column.text("answered_legs", "Answered legs"),
          Column.text("explanation", "Explanation"),
          Column.number("line", "Line"));

  static Entry answered() {
    return entry(
        "a1", text("completed", Role.GOOD), missing(), true, "Both sides talked.", List.of(2), 2);
  }

  static Entry busy() {
    return entry(
        "+b2",
        text("busy", Role.WARNING),
        text("busy"),
        false,
        "Exotel recorded, \"busy\"; the agent's phone was in use when the caller chose an option of"
            + " the menu.",
        List.of(),
        1_003);
  }

  private static Entry entry(
      String id,
      Value leg2,
      Value reason,
      boolean connected,
      String explanation,
      List<Integer> legs,
      long line) {
    List<Value> values =
        List.of(
            text(id),
            leg2,
            reason,
            Value.flag(connected),
            numbers(legs),
            text(explanation),
            count(line));
    return new Entry(
        values,
        () ->
            new Card(
                text(id, Role.HEADING),
                List.of(
                    new Card.Line("Leg 2", leg2),
                    new Card.Line("Answered legs", numbers(legs)),
                    new Card.Line("Explanation", text(explanation)))));
  }
}
