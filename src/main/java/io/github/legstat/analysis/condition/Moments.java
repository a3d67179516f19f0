package io.github.legstat.analysis.condition;

import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.model.TimeReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads the moments that a user names. */
public final class Moments {
  private Moments() {}

  /**
   * The local time of a moment, in seconds as {@link TimeReader} has them.
   *
   * @param text a date, which stands for its first second, or a date and a time, which may have an
   *     offset of its own
   * @throws UnknownTermException if it is neither
   */
  public static long parse(String text, TimeReader times) {
    String stripped = text.strip();
    String iso = stripped.replaceFirst("^(\\S+) +(?=\\d)", "$1T").replace(" ", "");
    try {
      if (iso.indexOf('T') < 0) {
        return LocalDate.parse(iso).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
      }
      return hasOffset(iso)
          ? OffsetDateTime.parse(iso)
              .atZoneSameInstant(times.zone().clock())
              .toLocalDateTime()
              .toEpochSecond(ZoneOffset.UTC)
          : LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new UnknownTermException(
          "'" + text + "' is no time such as 2026-11-02 or '2026-11-02 09:30'");
    }
  }

  private static boolean hasOffset(String iso) {
    String time = iso.substring(iso.indexOf('T'));
    return time.indexOf('+') > 0 || time.indexOf('-') > 0 || time.endsWith("Z");
  }
}
