package io.github.legstat.analysis.condition;

import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.model.PlainTime;
import io.github.legstat.model.TimeReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the moments that a user names.
 *
 * @param times has the zone of the report
 * @param now tells what the clock of the report says, in seconds as {@link TimeReader} has them
 */
public record Moments(TimeReader times, LongSupplier now) {
  private static final Pattern AGO = Pattern.compile("(\\d{1,5})([dhm])");
  private static final long DAY = 86_400;

  /**
   * The local time of a moment, in seconds as {@link TimeReader} has them.
   *
   * @param text a date, which stands for its first second, or a date and a time, which may have an
   *     offset of its own; {@code today}, {@code yesterday} or {@code now}; or how long ago it was,
   *     such as {@code 7d}
   * @throws UnknownTermException if it is none of these
   */
  public long parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Matcher ago = AGO.matcher(word);
    if (ago.matches()) {
      return now.getAsLong() - Long.parseLong(ago.group(1)) * seconds(ago.group(2));
    }
    return switch (word) {
      case "now" -> now.getAsLong();
      case "today" -> today();
      case "yesterday" -> today() - DAY;
      default -> written(text);
    };
  }

  private long today() {
    return now.getAsLong() - Math.floorMod(now.getAsLong(), DAY);
  }

  /** The text of a moment that does not depend on when one asks: dates and times as they are. */
  public String fixed(String text) {
    boolean isFixed = text.indexOf('-') > 0;
    return isFixed ? text : PlainTime.text(parse(text));
  }

  private static long seconds(String unit) {
    return switch (unit) {
      case "d" -> DAY;
      case "h" -> 3600;
      default -> 60;
    };
  }

  private long written(String text) {
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
          "'" + text + "' is no time such as 2026-11-02, '2026-11-02 09:30', yesterday or 7d");
    }
  }

  private static boolean hasOffset(String iso) {
    String time = iso.substring(iso.indexOf('T'));
    return time.indexOf('+') > 0 || time.indexOf('-') > 0 || time.endsWith("Z");
  }
}
