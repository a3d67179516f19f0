package io.github.legstat.model;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Reads the times of a record as local time of the report's zone.
 *
 * <p>Exotel writes local time of the account without an offset; such values are taken as they
 * stand. Values with an offset are converted. Times are seconds of the local clock since
 * 1970-01-01T00:00:00.
 */
public final class TimeReader {
  /** No time: the value is absent, a placeholder, or nothing that is known as a time. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private static final int SECONDS_A_DAY = 86_400;

  /** A time as spreadsheets count it: in days, from the end of 1899 on. Made only where needed. */
  private static final class DayNumber {
    private static final Pattern FORM = Pattern.compile("[4-7][0-9]{4}(?:\\.[0-9]{1,15})?");
    private static final int OF_1970 = 25_569;
  }

  /** The days after the placeholder 1970-01-01 05:30:00 begin here. */
  private static final long FIRST_BELIEVABLE = 365L * SECONDS_A_DAY;

  private final Zone zone;

  /** A reader of times for a report in this zone. */
  public TimeReader(Zone zone) {
    this.zone = zone;
  }

  /** The zone of the report. */
  public Zone zone() {
    return zone;
  }

  /** When a call began; when its record was made where that is not known; {@link #UNKNOWN}. */
  public long began(Call call) {
    long start = seconds(call, Field.START);
    return start == UNKNOWN ? seconds(call, Field.CREATED) : start;
  }

  /** The local time of a field in seconds, or {@link #UNKNOWN}. */
  public long seconds(Call call, Field field) {
    int start = call.start(field);
    if (start < 0) {
      return UNKNOWN;
    }
    byte[] bytes = call.bytes();
    int end = call.end(field);
    while (start < end && isBlank(bytes[start])) {
      start++;
    }
    while (start < end && isBlank(bytes[end - 1])) {
      end--;
    }
    long seconds = end - start == PlainTime.LENGTH ? PlainTime.read(bytes, start) : UNKNOWN;
    if (seconds == UNKNOWN && end > start) {
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8).strip();
      seconds = other(text, call.dateOrder());
    }
    return seconds >= FIRST_BELIEVABLE ? seconds : UNKNOWN;
  }

  /** Whether a field holds what may be meant for a time, but cannot be read as one. */
  public boolean isNoTime(Call call, Field field) {
    String text = call.text(field).strip();
    return text.chars().anyMatch(sign -> sign >= '1' && sign <= '9')
        && !isPlaceholder(text)
        && other(text, call.dateOrder()) == UNKNOWN;
  }

  /** Whether a value stands where Exotel knows no time. */
  public static boolean isPlaceholder(String text) {
    return text.isBlank() || text.startsWith("0000-00-00") || text.startsWith("1970-01-01");
  }

  private long other(String text, DateOrder order) {
    if (DayNumber.FORM.matcher(text).matches()) {
      return Math.round((Double.parseDouble(text) - DayNumber.OF_1970) * SECONDS_A_DAY);
    }
    return isPlaceholder(text)
        ? UNKNOWN
        : WrittenTime.parse(text).map(time -> time.seconds(order, zone)).orElse(UNKNOWN);
  }

  private static boolean isBlank(byte one) {
    return one >= 0 && one <= ' ';
  }
}
