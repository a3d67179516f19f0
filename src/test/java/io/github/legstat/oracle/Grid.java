package io.github.legstat.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every combination of legs on four boards, one a rule table: which Status words fit it, and what
 * it comes to.
 */
final class Grid {
  static final List<String> LEG1 = List.of("completed", "no-answer", "busy", "failed", "canceled");
  static final List<String> LEG2 =
      List.of("completed", "no-answer", "busy", "failed", "canceled", "none");

  /** The words that the columns of a board stand for; an empty one is a record without Status. */
  static final List<String> STATUSES =
      List.of(
          "",
          "completed",
          "no-answer",
          "busy",
          "failed",
          "canceled",
          "missed-call",
          "call-attempt",
          "voicemail",
          "in-progress",
          "hung up");

  private static final String HEAD =
      """
      Every combination of legs, under each Status. One board for each rule table, one row for each
      pair of legs, one mark for each Status:

        D  documented by this table            d  documented by the other table of this direction
        M  documented by the second meaning    B  documented by both outbound tables
        C  contradicted, this table's rule     c  contradicted, the other table's rule
        X  contradicted, a rule of both        U  undocumented
        N  not final

        -     no Status      fai  failed         voi  voicemail
        com   completed      can  canceled       in-  in-progress
        no-   no-answer      mis  missed-call    ???  a word that no vocabulary has
        bus   busy           cal  call-attempt

      Then the bucket, where the call ended, the legs that were answered ("talk" where both sides
      talked), and the inbox label; where some Status gives another label, that Status and its label.
      Calls that are not final stand in the marks only.
      """;

  /** What stands for one call. */
  record Combination(String direction, String leg1, String leg2, String status) {
    Map<String, String> record() {
      return Map.of("direction", direction, "leg1", leg1, "leg2", leg2, "status", status);
    }
  }

  private final Map<Combination, Expected> verdicts;
  private final StringBuilder text = new StringBuilder(HEAD);

  private Grid(Map<Combination, Expected> verdicts) {
    this.verdicts = verdicts;
  }

  /** All combinations, in the order of the boards. */
  static List<Combination> keys() {
    List<Combination> keys = new ArrayList<>();
    for (String direction : List.of("inbound", "outbound")) {
      for (String leg1 : LEG1) {
        for (String leg2 : LEG2) {
          STATUSES.forEach(status -> keys.add(new Combination(direction, leg1, leg2, status)));
        }
      }
    }
    return keys;
  }

  /** The four boards. */
  static String text(Map<Combination, Expected> verdicts) {
    Grid grid = new Grid(verdicts);
    for (RuleRows table : RuleRows.ALL) {
      grid.board(table.table());
    }
    return grid.text.toString();
  }

  private void board(String table) {
    String heads = STATUSES.stream().map(Grid::columnHead).collect(Collectors.joining(" "));
    text.append('\n').append(table).append('\n');
    row("leg 1", "leg 2", heads, "bucket", "ended at", "answered", "inbox");
    for (String leg1 : LEG1) {
      for (String leg2 : LEG2) {
        combination(table, leg1, leg2);
      }
    }
  }

  private static String columnHead(String status) {
    return switch (status) {
      case "" -> "-  ";
      case "hung up" -> "???";
      default -> status.substring(0, 3);
    };
  }

  private void combination(String table, String leg1, String leg2) {
    String direction = table.substring(0, table.indexOf('-'));
    Map<String, Expected> row = new LinkedHashMap<>();
    for (String status : STATUSES) {
      row.put(status, verdicts.get(new Combination(direction, leg1, leg2, status)));
    }
    String marks =
        row.values().stream()
            .map(verdict -> mark(table, verdict) + "  ")
            .collect(Collectors.joining(" "));
    row.values().removeIf(verdict -> verdict.kind().equals("not-final"));
    row(
        leg1,
        leg2,
        marks,
        distinct(row.values().stream().map(Expected::bucket).toList()),
        distinct(row.values().stream().map(Expected::endedAt).toList()),
        distinct(row.values().stream().map(Grid::answered).toList()),
        inbox(row));
  }

  private static String mark(String table, Expected verdict) {
    String mark =
        switch (verdict.kind()) {
          case "documented" -> verdict.rule().endsWith(":missed-call") ? "MdB" : "DdB";
          case "contradicted" -> "CcX";
          case "undocumented" -> "UUU";
          case "not-final" -> "NNN";
          default -> "???";
        };
    if (verdict.rule().isEmpty() || verdict.rule().startsWith(table + "/")) {
      return mark.substring(0, 1);
    }
    return verdict.rule().startsWith("outbound/") ? mark.substring(2) : mark.substring(1, 2);
  }

  private static String answered(Expected verdict) {
    String legs =
        verdict.answeredLegs().stream().map(String::valueOf).collect(Collectors.joining(" "));
    return (legs.isEmpty() ? "-" : legs) + (verdict.connected() ? " talk" : "");
  }

  private static String distinct(List<String> values) {
    Set<String> distinct = new LinkedHashSet<>(values);
    return String.join("|", distinct);
  }

  private static String inbox(Map<String, Expected> row) {
    String usual = label(row.get(""));
    StringBuilder labels = new StringBuilder(usual);
    row.forEach(
        (status, verdict) -> {
          if (!label(verdict).equals(usual)) {
            labels.append("; ").append(status).append(": ").append(label(verdict));
          }
        });
    return labels.toString();
  }

  private static String label(Expected verdict) {
    return verdict.inboxReason().isEmpty()
        ? verdict.inbox()
        : verdict.inbox() + "/" + verdict.inboxReason();
  }

  private void row(
      String leg1,
      String leg2,
      String marks,
      String bucket,
      String ended,
      String answered,
      String inbox) {
    text.append(
        String.format(
                Locale.ROOT,
                "%-9s  %-9s  %-43s  %-10s  %-11s  %-8s  %s",
                leg1,
                leg2,
                marks,
                bucket,
                ended,
                answered,
                inbox)
            .stripTrailing());
    text.append('\n');
  }
}
