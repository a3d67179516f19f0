package io.github.legstat.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** When the laboratory is open: 07:00 to 19:00, on Sundays to 13:00, not at all on Diwali. */
final class OpeningHours {

  static final LocalDate DIWALI = LocalDate.of(2026, 11, 8);

  /** How busy each hour from 07:00 is: fasting samples make the mornings. */
  private static final int[] HOUR_WEIGHTS = {4, 9, 12, 12, 10, 8, 5, 5, 6, 7, 6, 4};

  private static final int OPENING_HOUR = 7;
  private static final int SUNDAY_HOURS = 6;

  private OpeningHours() {}

  static LocalDateTime anyTime(LocalDate day, SampleRandom random) {
    int hours = hours(day);
    int total = 0;
    for (int hour = 0; hour < hours; hour++) {
      total += HOUR_WEIGHTS[hour];
    }
    int drawn = random.below(total);
    int hour = 0;
    while (drawn >= HOUR_WEIGHTS[hour]) {
      drawn -= HOUR_WEIGHTS[hour];
      hour++;
    }
    return day.atTime(OPENING_HOUR + hour, 0).plusSeconds(random.below(3600));
  }

  /** The same time if somebody is there then, else some minutes into the next working day. */
  static LocalDateTime whenSomebodyIsThere(LocalDateTime time, SampleRandom random) {
    LocalDate day = time.toLocalDate();
    int closing = OPENING_HOUR + hours(day);
    if (time.getHour() < closing && !day.equals(DIWALI)) {
      return time;
    }
    LocalDate next = day.plusDays(1);
    LocalDate working = next.equals(DIWALI) ? next.plusDays(1) : next;
    return working.atTime(OPENING_HOUR, 10).plusSeconds(random.below(5400));
  }

  private static int hours(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? SUNDAY_HOURS : HOUR_WEIGHTS.length;
  }
}
