package io.github.legstat.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.Main;
import io.github.legstat.analysis.metric.Metric;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that make a run fail. */
final class ThresholdTest {
  /** Three inbound calls, one of them answered; talk time 60 s. */
  private static final String CALLS =
      """
      Id,Direction,Leg1Status,Leg2Status,StartTime,ConversationDuration
      a,inbound,completed,completed,2026-11-02 10:00:00,60
      b,inbound,completed,busy,2026-11-02 11:00:00,0
      c,inbound,completed,busy,2026-11-03 10:00:00,0
      """;

  private static int run(OutputStream out, String... arguments) {
    return Main.run(
        arguments,
        new ByteArrayInputStream(CALLS.getBytes(StandardCharsets.UTF_8)),
        out,
        OutputStream.nullOutputStream());
  }

  @ParameterizedTest
  @CsvSource({
    "calls < 3, 0",
    "calls <= 3, 1",
    "calls = 3, 1",
    "calls != 3, 0",
    "calls>2, 1",
    "calls >= 4, 0",
    "answer-rate-inbound < 0.34, 1",
    "answer-rate-inbound < 33%, 0",
    "talk-total > 59, 1",
    "answer-rate-outbound < 0.5, 0"
  })
  void decidesTheExitCode(String condition, int exit) {
    assertThat(run(OutputStream.nullOutputStream(), "report", "--fail-if", condition))
        .isEqualTo(exit);
  }

  @ParameterizedTest
  @CsvSource({"calls < 2, 1", "calls > 2, 0", "answer-rate-inbound = 0, 1"})
  void isAboutEachGroupWhereCallsAreGrouped(String condition, int exit) {
    assertThat(
            run(OutputStream.nullOutputStream(), "report", "--by", "day", "--fail-if", condition))
        .isEqualTo(exit);
  }

  @Test
  void failsIfOneOfSeveralHolds() {
    assertThat(
            run(
                OutputStream.nullOutputStream(),
                "report",
                "--fail-if",
                "calls > 5",
                "--fail-if",
                "calls > 2"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls",
        "calls <",
        "calls < few",
        "clals < 3",
        "< 3",
        "calls < base",
        "calls ~ 3",
        ""
      })
  void refusesWhatIsNoCondition(String condition) {
    assertThat(run(OutputStream.nullOutputStream(), "report", "--fail-if", condition)).isEqualTo(2);
  }

  @Test
  void keepsItsVerdictWhenTheReaderHasGone() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(run(closed, "report", "--fail-if", "calls > 2")).isEqualTo(1);
    assertThat(run(closed, "report", "--fail-if", "calls > 3")).isZero();
  }

  @Test
  void readsLimitsOfTheBase() {
    assertThat(Threshold.parse("missed > base * 1.2", Metric.class, true).limit())
        .isEqualTo(new Threshold.OfBase('*', new BigDecimal("1.2")));
    assertThatThrownBy(() -> Threshold.parse("missed > base / 2", Metric.class, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsOnStandardErrorWhatFailed() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main.run(
        new String[] {"report", "-q", "--fail-if", "calls > 2"},
        new ByteArrayInputStream(CALLS.getBytes(StandardCharsets.UTF_8)),
        OutputStream.nullOutputStream(),
        err);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("legstat: failed: calls > 2: it is 3\n");
  }
}
