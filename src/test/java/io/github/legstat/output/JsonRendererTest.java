package io.github.legstat.output;

import static io.github.legstat.report.Value.count;
import static io.github.legstat.report.Value.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.report.Column;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Table;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonRendererTest {

  @Test
  void aReportIsOneDocument() throws IOException {
    assertThat(Rendering.report(OutputFormat.JSON, Samples.report()))
        .isEqualTo(
            """
            {
              "schema": "legstat.report/1",
              "zone": "Asia/Kolkata",
              "period": {
                "first": "2026-10-01T00:03:11+05:30",
                "last": "2026-10-31T23:58:40+05:30"
              },
              "balance": {
                "read": 12500,
                "counted": 12480,
                "duplicates": 12,
                "superseded": 0,
                "child_legs": 0,
                "filtered": 5,
                "rejected": 3
              },
              "answer_rate": {
                "inbound": {"final": 9000, "by_legs": 0.602, "by_status": 0.999, "difference": 0.397},
                "outbound": {"final": 0, "by_legs": null, "by_status": null, "difference": null}
              },
              "kinds": {
                "documented": 12401,
                "contradicted": 61,
                "undocumented": 18,
                "not-final": 0,
                "unclassifiable": 0
              },
              "buckets": [
                {"bucket": "completed", "calls": 7512, "share": 0.601923, "inbound": 5418, "outbound": 2094, "talk_seconds": 1083725},
                {"bucket": "no-answer", "calls": 2871, "share": 0.230048, "inbound": 1901, "outbound": 970, "talk_seconds": 0},
                {"bucket": "busy", "calls": 1204, "share": 0.096474, "inbound": 981, "outbound": 223, "talk_seconds": 0},
                {"bucket": "canceled", "calls": 611, "share": 0.048958, "inbound": 498, "outbound": 113, "talk_seconds": 0},
                {"bucket": "failed", "calls": 180, "share": 0.014423, "inbound": 121, "outbound": 59, "talk_seconds": 0},
                {"bucket": "not-dialed", "calls": 98, "share": 0.007853, "inbound": 78, "outbound": 20, "talk_seconds": 0},
                {"bucket": "in-progress", "calls": 4, "share": 0.000321, "inbound": 3, "outbound": 1, "talk_seconds": 0},
                {"bucket": "unknown", "calls": 0, "share": 0.0, "inbound": 0, "outbound": 0, "talk_seconds": 0}
              ],
              "rules": [
                {"rule": "inbound-menu/completed+completed", "calls": 5418, "share": 0.434135, "meaning": "Both sides were connected."},
                {"rule": "inbound-menu/completed+no-answer", "calls": 1901, "share": 0.152324, "meaning": "The agent's phone rang out."},
                {"rule": "inbound-menu/completed+none:missed-call", "calls": 52, "share": 0.004167, "meaning": "Every agent was busy on another call or had toggled off."},
                {"rule": "outbound-numbers/completed+canceled", "calls": 1, "share": 0.00008, "meaning": "Leg 1 hung up during dialing."}
              ],
              "inbox": [
                {"inbox": "missed-call", "reason": "busy", "calls": 1033},
                {"inbox": "voicemail", "reason": null, "calls": 45}
              ]
            }
            """);
  }

  @Test
  void aDotInANameNestsIt() throws IOException {
    Table groups =
        Table.of(
            "groups",
            "Groups",
            List.of(
                Column.key("key.hour", "Hour"),
                Column.number("calls", "Calls"),
                Column.number("buckets.completed", "Completed"),
                Column.number("buckets.busy", "Busy"),
                Column.number("metrics.callers", "Callers")),
            List.of(List.of(text("09"), count(3), count(2), count(1), count(3))));
    Facts base =
        Facts.of(
            "base",
            "Base",
            new Fact("period.first", "First", text("a")),
            new Fact("period.last", "Last", text("b")),
            new Fact("calls", "Calls", count(3)));
    assertThat(Rendering.report(OutputFormat.NDJSON, Rendering.report(base, groups)))
        .isEqualTo(
            """
            {"schema": "legstat.sample/1", \
            "base": {"period": {"first": "a", "last": "b"}, "calls": 3}, \
            "groups": [{"key": {"hour": "09"}, "calls": 3, \
            "buckets": {"completed": 2, "busy": 1}, "metrics": {"callers": 3}}]}
            """);
  }

  @Test
  void emptyTablesAreEmptyContainers() throws IOException {
    Table empty = Table.of("rows", "Rows", List.of(Column.key("a", "A")), List.of());
    Table keyed = Table.of("keys", "Keys", List.of(Column.key("a", "A")), List.of()).keyed();
    assertThat(Rendering.report(OutputFormat.JSON, Rendering.report(empty, keyed)))
        .isEqualTo(
            """
            {
              "schema": "legstat.sample/1",
              "rows": [],
              "keys": {}
            }
            """);
  }

  @Test
  void aListingIsAnArrayOfLines() throws IOException {
    assertThat(Rendering.entries(OutputFormat.JSON, Samples.answered(), Samples.busy()))
        .isEqualTo(
            """
            [
              {"id": "a1", "leg2": "completed", "inbox_reason": null, "connected": true, \
            "answered_legs": [2], "explanation": "Both sides talked.", "line": 2},
              {"id": "+b2", "leg2": "busy", "inbox_reason": "busy", "connected": false, \
            "answered_legs": [], "explanation": "Exotel recorded, \\"busy\\"; the agent's phone was in\
             use when the caller chose an option of the menu.", "line": 1003}
            ]
            """);
    assertThat(Rendering.entries(OutputFormat.JSON)).isEqualTo("[]\n");
  }

  @Test
  void aListingIsOneDocumentALine() throws IOException {
    assertThat(Rendering.entries(OutputFormat.NDJSON, Samples.answered(), Samples.answered()))
        .isEqualTo(
            """
            {"id": "a1", "leg2": "completed", "inbox_reason": null, "connected": true, \
            "answered_legs": [2], "explanation": "Both sides talked.", "line": 2}
            {"id": "a1", "leg2": "completed", "inbox_reason": null, "connected": true, \
            "answered_legs": [2], "explanation": "Both sides talked.", "line": 2}
            """);
    assertThat(Rendering.entries(OutputFormat.NDJSON)).isEmpty();
  }

  @Test
  void hostileTextIsQuoted() throws IOException {
    Facts facts = Facts.of("facts", "", new Fact("text", "Text", text("\"\\\u001b[31m\n通話\ud83d")));
    assertThat(Rendering.report(OutputFormat.NDJSON, Rendering.report(facts)))
        .isEqualTo(
            """
            {"schema": "legstat.sample/1", "facts": {"text": "\\"\\\\\\u001B[31m\\n通話?"}}
            """);
  }
}
