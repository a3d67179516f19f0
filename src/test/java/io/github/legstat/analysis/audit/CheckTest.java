package io.github.legstat.analysis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.legstat.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check finds what it looks for, and nothing in calls that are as they should be. */
final class CheckTest {
  private static final String HEADER =
      "Id,Direction,Leg1Status,Leg2Status,Status,StartTime,EndTime,Duration,ConversationDuration,Price";
  private static final String TALKED =
      "in,inbound,completed,completed,completed,2026-11-02 10:00:00,2026-11-02 10:01:30,90,60,0.60";
  private static final String MISSED =
      "no,inbound,completed,no-answer,missed-call,2026-11-02 11:00:00,2026-11-02 11:00:40,40,0,0.00";
  private static final String CALLED =
      "out,outbound-api,completed,busy,busy,2026-11-02 12:00:00,2026-11-02 12:00:20,20,0,0.30";

  private record Audited(int exit, List<JsonNode> findings) {
    Set<String> checks() {
      Set<String> checks = new TreeSet<>();
      findings.forEach(finding -> checks.add(finding.get("check").asText()));
      return checks;
    }
  }

  private static Audited audit(String calls, String... options) throws IOException {
    return audit(Severity.NOTICE, calls, options);
  }

  private static Audited audit(Severity least, String calls, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("audit", "-q", "--to", "ndjson", "--min-severity", least.word()));
    arguments.addAll(Arrays.asList(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            arguments.toArray(String[]::new),
            new ByteArrayInputStream(calls.getBytes(StandardCharsets.UTF_8)),
            out,
            err);
    List<JsonNode> findings = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        findings.add(new ObjectMapper().readTree(line));
      }
    }
    return new Audited(exit, findings);
  }

  private static String log(String... rows) {
    return HEADER + "\n" + String.join("\n", rows) + "\n";
  }

  /** For each check, calls in which it finds something and no other check does. */
  private static Map<Check, String> samples() {
    Map<Check, String> samples = new EnumMap<>(Check.class);
    samples.put(
        Check.CONTRADICTED, log("a,outbound,completed,busy,no-answer,2026-11-02 10:00:00,,20,,"));
    samples.put(
        Check.CHARGED_UNANSWERED,
        log("a,outbound,no-answer,,no-answer,2026-11-02 10:00:00,,20,0,0.5"));
    samples.put(Check.NEGATIVE_VALUE, log("a,outbound,busy,,busy,2026-11-02 10:00:00,,-1,,"));
    samples.put(
        Check.END_BEFORE_START,
        log("a,outbound,busy,,busy,2026-11-02 10:00:00,2026-11-02 09:59:59,1,,"));
    samples.put(
        Check.TALK_EXCEEDS_DURATION,
        log("a,inbound,completed,completed,completed,2026-11-02 10:00:00,,30,31,"));
    samples.put(
        Check.TALK_WITHOUT_CONNECTION, log("a,outbound,busy,,busy,2026-11-02 10:00:00,,30,5,"));
    samples.put(Check.FUTURE_TIME, log("a,outbound,busy,,busy,2999-11-02 10:00:00,,30,0,"));
    samples.put(Check.REJECTED_RECORD, log(TALKED, "a,outbound,busy"));
    samples.put(Check.UNDOCUMENTED, log("a,inbound,busy,failed,,2026-11-02 10:00:00,,5,,"));
    samples.put(Check.UNCLASSIFIABLE, log("a,inbound,,,,2026-11-02 10:00:00,,5,,"));
    samples.put(
        Check.ANSWERED_FREE, log("a,outbound,completed,busy,busy,2026-11-02 10:00:00,,5,,0"));
    samples.put(
        Check.ABSURD_DURATION,
        log("a,inbound,completed,completed,completed,2026-11-02 10:00:00,,86401,5,"));
    samples.put(Check.UNREADABLE_VALUE, log("a,outbound,busy,,busy,2026-11-02 10:00:00,,5s,,"));
    samples.put(
        Check.CONNECTED_WITHOUT_TALK,
        log("a,inbound,completed,completed,completed,2026-11-02 10:00:00,,30,0,"));
    samples.put(
        Check.LOST_DIGITS,
        "Id,From,Direction,Leg1Status,StartTime\na,9.19E+11,outbound,busy,2026-11-02 10:00:00\n");
    samples.put(Check.MISSING_ID, log(",outbound,busy,,busy,2026-11-02 10:00:00,,5,,"));
    samples.put(
        Check.MISSING_DAYS,
        log(
            "a,outbound,busy,,busy,2026-11-02 10:00:00,,5,,",
            "b,outbound,busy,,busy,2026-11-04 10:00:00,,5,,"));
    samples.put(
        Check.ANSWERED_BY_STATUS_ONLY,
        log("a,inbound,completed,busy,completed,2026-11-02 10:00:00,,5,,"));
    samples.put(
        Check.CHARGED_MENU, log("a,inbound,completed,,call-attempt,2026-11-02 10:00:00,,5,,0.3"));
    samples.put(Check.NOT_FINAL, log("a,inbound,completed,ringing,,2026-11-02 10:00:00,,,,"));
    String busy = "outbound,busy,,busy,2026-11-02 10:00:00,,5,,";
    samples.put(Check.DUPLICATE_ID, log("a," + busy, "b," + busy, "a," + busy));
    samples.put(
        Check.CONFLICTING_ID,
        log("a," + busy, "b," + busy, "a,outbound,failed,,failed,2026-11-02 10:00:00,,5,,"));
    samples.put(Check.UNKNOWN_TIME, log("a,outbound,busy,,busy,0000-00-00 00:00:00,,5,,"));
    return samples;
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNKNOWN_WORD", "PRICE_OFF_RATE", "CUT_EXPORT"})
  void findsWhatItLooksForAndNothingElse(Check check) throws IOException {
    Audited audited = audit(samples().getOrDefault(check, HEADER));

    assertThat(audited.checks()).containsExactly(check.word());
    assertThat(audited.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.get("severity").asText()).isEqualTo(check.severity().word());
              assertThat(finding.get("advice").asText()).isEqualTo(check.advice());
            });
    assertThat(audited.exit()).isEqualTo(1);
  }

  @Test
  void findsNothingInCallsAsTheyShouldBe() throws IOException {
    Audited audited = audit(log(TALKED, MISSED, CALLED), "--rate", "0.30");

    assertThat(audited.findings()).isEmpty();
    assertThat(audited.exit()).isZero();
  }

  @Test
  void takesALateUpdateForNoConflict() throws IOException {
    String calls =
        """
        Id,Direction,Leg1Status,StartTime,DateUpdated
        a,outbound,busy,2026-11-02 10:00:00,2026-11-02 10:00:10
        a,outbound,failed,2026-11-02 10:00:00,2026-11-02 10:02:00
        a,outbound,busy,2026-11-02 10:00:00,2026-11-02 10:00:10
        """;

    assertThat(audit(calls).checks()).containsExactly("duplicate-id");
  }

  @Test
  void countsNothingInNoCalls() throws IOException {
    assertThat(audit("").exit()).isZero();
  }

  @Test
  void tellsAWordThatNoVocabularyHas() throws IOException {
    Audited audited = audit(log("a,inbound,completed,vanished,,2026-11-02 10:00:00,,5,,"));

    assertThat(audited.checks()).containsExactly("undocumented", "unknown-word");
    assertThat(audited.findings().get(1).get("found").asText()).isEqualTo("leg2=vanished");
  }

  /** Durations of the legs are between the talk time and that of the whole call. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # duration, talk, price, found
          60, 30, 0.50, false
          60, 30, 0.51, true
          60, 30, 1.00, true
          61, 30, 1.00, false
          61, 60, 0.50, false
          61, 61, 0.50, true
          61, 61, 1.00, false
          180, 100, 1.50, false
          180, 100, 2.00, true
          """)
  void recalculatesThePriceOfAnInboundCall(int duration, int talk, String price, boolean found)
      throws IOException {
    String call =
        "a,inbound,completed,completed,completed,2026-11-02 10:00:00,,%d,%d,%s"
            .formatted(duration, talk, price);

    assertThat(audit(log(call), "--rate", "0.5", "--pulse", "60").checks())
        .isEqualTo(found ? Set.of("price-off-rate") : Set.of());
    assertThat(audit(log(call)).checks()).isEmpty();
  }

  @Test
  void chargesEachAnsweredLegOfAnOutboundCall() throws IOException {
    String one = "a,outbound,completed,completed,completed,2026-11-02 10:00:00,,60,30,0.5";
    String both = "a,outbound,completed,completed,completed,2026-11-02 10:00:00,,60,30,1.0";

    assertThat(audit(log(one), "--rate", "0.5").checks()).containsExactly("price-off-rate");
    assertThat(audit(log(both), "--rate", "0.5").checks()).isEmpty();
  }

  @Test
  void expectsNoCallsOnADayOfTheWeekThatNeverHasAny() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int day = 2; day <= 21; day++) {
      boolean sunday = day == 8 || day == 15;
      if (!sunday && day != 11) {
        rows.add("c%d,outbound,busy,,busy,2026-11-%02d 10:00:00,,5,,".formatted(day, day));
      }
    }
    Audited audited = audit(log(rows.toArray(String[]::new)));

    assertThat(audited.findings()).hasSize(1);
    assertThat(audited.findings().get(0).get("found").asText()).isEqualTo("2026-11-11");
  }

  @Test
  void tellsAnExportThatEndsWhereExportsAreCut() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int call = 0; call < 50; call++) {
      rows.add("c%d,outbound,busy,,busy,2026-11-02 10:00:00,,5,,".formatted(call));
    }

    assertThat(audit(log(rows.toArray(String[]::new))).checks()).containsExactly("cut-export");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, contradicted", "WARNING, contradicted undocumented"})
  void leavesOutWhatMattersLess(Severity least, String found) throws IOException {
    String calls =
        log(
            "a,outbound,completed,busy,no-answer,2026-11-02 10:00:00,,20,,",
            "b,inbound,busy,failed,completed,2026-11-02 10:00:00,,5,,",
            "c,inbound,completed,busy,completed,2026-11-02 10:00:00,,5,,");

    assertThat(audit(least, calls).checks()).containsExactly(found.split(" ", -1));
  }

  /** Such records are all counted, as none of these words tells one call from another. */
  @ParameterizedTest
  @ValueSource(strings = {"", "null", "N/A", " nil "})
  void wordsForNothingAreNoId(String id) throws IOException {
    String rest = TALKED.substring(TALKED.indexOf(','));
    Audited audited = audit(log(id + rest, id + rest));
    assertThat(audited.findings())
        .extracting(finding -> finding.get("check").asText() + " " + finding.get("id").asText())
        .containsExactly("missing-id null", "missing-id null");
  }

  /** Values are compared, not their spelling, also where they are too big for anything usual. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # duration, talk and price of the record that counts, of the other one, check
          20;0;0.5, 20;0;0.50, duplicate-id
          20;;, 20;;, duplicate-id
          20;0;100, 20;0;100.00, duplicate-id
          20;0;0, 20;0;, conflicting-id
          20;0;0.5, 20;0;5, conflicting-id
          20;0;0.5, 20;0;-0.5, conflicting-id
          20;0;, 20;;, conflicting-id
          20;0;, 21;0;, conflicting-id
          ;0;, -1;0;, conflicting-id
          1048574;0;, 1048575;0;, conflicting-id
          1048575;0;, 1048576;0;, conflicting-id
          99999999999;0;, 99999999999;0;, duplicate-id
          99999999999;0;, 99999999998;0;, conflicting-id
          20;0;99999999.123456789, 20;0;99999999.123456789, duplicate-id
          20;0;99999999.123456789, 20;0;99999999.123456788, conflicting-id
          20;0;99999999.123456789, 20;0;0.5, conflicting-id
          """)
  void tellsConflictsFromRepetitions(String first, String second, String check) throws IOException {
    String call = "a,outbound,busy,,busy,2026-11-02 10:00:00,,";
    String other = "b,outbound,busy,,busy,2026-11-02 10:00:00,,5,,";
    Audited audited =
        audit(log(call + first.replace(';', ','), other, call + second.replace(';', ',')));

    assertThat(audited.checks()).contains(check);
    assertThat(audited.checks())
        .doesNotContain(check.startsWith("d") ? "conflicting-id" : "duplicate-id");
  }

  /** The record that counts may not be one that the user wants to see. */
  @Test
  void knowsNothingOfCallsThatTheFilterLeavesOut() throws IOException {
    String calls =
        log(
            "a,outbound,busy,,busy,2026-11-02 10:00:00,,5,,",
            "a,inbound,completed,busy,missed-call,2026-11-02 10:00:00,,5,,");

    assertThat(audit(calls).checks()).containsExactly("conflicting-id");
    assertThat(audit(calls, "--where", "direction=inbound").checks())
        .containsExactly("duplicate-id");
  }
}
