package io.github.legstat.analysis.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.model.PlainTime;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  private static final Moments MOMENTS =
      new Moments(
          new TimeReader(Zone.of("Asia/Kolkata")),
          () -> LocalDateTime.of(2026, 3, 1, 8, 5, 9).toEpochSecond(ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "2026-02-03, 2026-02-03 00:00:00",
    "2026-02-03 09:30, 2026-02-03 09:30:00",
    "2026-02-03T09:30:15, 2026-02-03 09:30:15",
    "2026-02-03T09:30Z, 2026-02-03 15:00:00",
    "2026-02-03 09:30 +08:00, 2026-02-03 07:00:00",
    "now, 2026-03-01 08:05:09",
    "today, 2026-03-01 00:00:00",
    "Yesterday, 2026-02-28 00:00:00",
    "7d, 2026-02-22 08:05:09",
    "12h, 2026-02-28 20:05:09",
    "30m, 2026-03-01 07:35:09"
  })
  void readsMoments(String text, String expected) {
    assertThat(PlainTime.text(MOMENTS.parse(text))).isEqualTo(expected);
  }

  /** What a result says of its period must not change its meaning tomorrow. */
  @ParameterizedTest
  @CsvSource({"today, 2026-03-01 00:00:00", "7d, 2026-02-22 08:05:09", "2026-02-03, 2026-02-03"})
  void fixesWhatDependsOnTheClock(String text, String expected) {
    assertThat(MOMENTS.fixed(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "7", "7w", "-7d", "2026-02-30", "03/02/2026"})
  void refusesOthers(String text) {
    assertThatThrownBy(() -> MOMENTS.parse(text))
        .isInstanceOf(UnknownTermException.class)
        .hasMessageContaining("'" + text + "'");
  }
}
