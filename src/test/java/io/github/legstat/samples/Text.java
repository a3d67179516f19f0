package io.github.legstat.samples;

import java.time.LocalDateTime;

/** Spellings that the formats share. */
final class Text {

  private Text() {}

  /**
   * Appends {@code yyyy-MM-dd HH:mm:ss}. By hand, because a formatter would be half the time that a
   * benchmark file takes.
   */
  static void time(StringBuilder out, LocalDateTime time) {
    out.append(time.getYear()).append('-');
    twoDigits(out, time.getMonthValue()).append('-');
    twoDigits(out, time.getDayOfMonth()).append(' ');
    twoDigits(out, time.getHour()).append(':');
    twoDigits(out, time.getMinute()).append(':');
    twoDigits(out, time.getSecond());
  }

  /** Appends rupees with three decimals, from thousandths. */
  static void price(StringBuilder out, int millis) {
    out.append(millis / 1000).append('.');
    int fraction = millis % 1000;
    out.append(fraction / 100);
    twoDigits(out, fraction % 100);
  }

  private static StringBuilder twoDigits(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
