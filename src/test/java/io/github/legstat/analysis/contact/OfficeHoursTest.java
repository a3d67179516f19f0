package io.github.legstat.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seconds at work. 2 November 2026 is a Monday. */
final class OfficeHoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "always                                 | 2026-11-02T08:00:00 | 2026-11-09T08:00:01 | 604801",
        "Mon-Sat 09:00-18:00                    | 2026-11-02T10:00:00 | 2026-11-02T10:20:30 | 1230",
        "Mon-Sat 09:00-18:00                    | 2026-11-02T08:00:00 | 2026-11-02T09:10:00 | 600",
        "Mon-Sat 09:00-18:00                    | 2026-11-02T17:50:00 | 2026-11-03T09:05:00 | 900",
        "Mon-Sat 09:00-18:00                    | 2026-11-07T17:50:00 | 2026-11-09T09:05:00 | 900",
        "Mon-Sat 09:00-18:00                    | 2026-11-08T10:00:00 | 2026-11-08T12:00:00 | 0",
        "Mon-Sat 09:00-18:00                    | 2026-11-02T00:00:00 | 2026-11-16T00:00:00 | 388800",
        "mon-fri 9:00-18:00, SAT 09:00-13:00    | 2026-11-07T12:00:00 | 2026-11-07T20:00:00 | 3600",
        "Mon-Fri 08:00-12:00,Mon 10:00-14:00    | 2026-11-02T00:00:00 | 2026-11-03T00:00:00 | 21600",
        "Sat-Mon 10:00-11:00                    | 2026-11-07T00:00:00 | 2026-11-12T00:00:00 | 10800",
        "Mon 00:00-24:00                        | 2026-11-02T23:59:00 | 2026-11-03T01:00:00 | 60",
        "Fri 22:00-06:00                        | 2026-11-06T23:00:00 | 2026-11-07T08:00:00 | 25200",
        "Sun 22:00-06:00                        | 2026-11-01T23:00:00 | 2026-11-02T08:00:00 | 25200",
      })
  void countsWhileSomebodyIsAtWork(String hours, String from, String to, long seconds) {
    assertThat(OfficeHours.parse(hours).between(seconds(from), seconds(to))).isEqualTo(seconds);
  }

  private static long seconds(String time) {
    return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "09:00-18:00",
        "Mon-Sat",
        "Mon-Sat 9-18",
        "Mon-Sat 09:00-25:00",
        "Mon-Sat 09:00-24:01",
        "Mon-Sat 09:60-18:00",
        "Mon-Sam 09:00-18:00",
        "Mon-Sat 09:00-18:00,",
        "Mon 09:00-18:00; Tue 09:00-18:00",
      })
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> OfficeHours.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'");
  }

  /** Minute by minute. */
  @Test
  void agreesWithACountOfMinutes() {
    OfficeHours hours = OfficeHours.parse("Mon-Fri 08:30-19:00, Sat-Sun 23:15-01:45");
    Random random = new Random(8);
    for (int round = 0; round < 200; round++) {
      LocalDateTime from =
          LocalDateTime.of(1969, 12, 25, 0, 0).plusMinutes(random.nextInt(1_000_000));
      int minutes = random.nextInt(20_000);
      long worked = 0;
      for (int minute = 0; minute < minutes; minute++) {
        worked += isWorked(from.plusMinutes(minute)) ? 60 : 0;
      }
      long start = from.toEpochSecond(ZoneOffset.UTC);
      assertThat(hours.between(start, start + 60L * minutes)).as(from.toString()).isEqualTo(worked);
    }
  }

  private static boolean isWorked(LocalDateTime time) {
    int minute = 60 * time.getHour() + time.getMinute();
    boolean weekend = isWeekend(time.getDayOfWeek());
    boolean yesterdayWeekend = isWeekend(time.minusDays(1).getDayOfWeek());
    return (!weekend && minute >= 510 && minute < 1140)
        || (weekend && minute >= 1395)
        || (yesterdayWeekend && minute < 105);
  }

  private static boolean isWeekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
