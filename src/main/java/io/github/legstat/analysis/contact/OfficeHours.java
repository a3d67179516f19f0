package io.github.legstat.analysis.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock that runs only while somebody is at work, or always. Times are local, in seconds since
 * 1970-01-01T00:00:00.
 */
public final class OfficeHours {
  /** The clock on the wall. */
  public static final OfficeHours ALWAYS =
      new OfficeHours("always", List.of(new Span(0, OfficeHours.WEEK)));

  private static final long DAY = 86_400;
  private static final long WEEK = 7 * DAY;

  /** 1970-01-01 was a Thursday, three days after the beginning of its week. */
  private static final long FIRST_MONDAY = -3 * DAY;

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Pattern PART =
      Pattern.compile("([a-z]{3})(?:-([a-z]{3}))?\\s+(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})");

  /** Seconds of the week, from Monday at midnight, that are worked. */
  private record Span(long from, long to) {}

  private final String text;
  private final List<Span> spans;

  private OfficeHours(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
  }

  /**
   * Reads hours such as {@code Mon-Fri 09:00-18:00, Sat 09:00-13:00}, or {@code always}. Hours that
   * end before they begin go on over midnight.
   *
   * @throws IllegalArgumentException if the text is nothing of the kind; the message says why
   */
  public static OfficeHours parse(String text) {
    if (text.strip().equalsIgnoreCase(ALWAYS.text)) {
      return ALWAYS;
    }
    List<Span> spans = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher found = PART.matcher(part.strip().toLowerCase(Locale.ROOT));
      if (!found.matches()) {
        throw new IllegalArgumentException(
            "'" + part.strip() + "' is not written like Mon-Sat 09:00-18:00");
      }
      addDays(spans, found);
    }
    return new OfficeHours(text.strip(), merged(spans));
  }

  private static void addDays(List<Span> spans, Matcher part) {
    int first = day(part.group(1));
    int last = part.group(2) == null ? first : day(part.group(2));
    long from = time(part.group(3), part.group(4));
    long to = time(part.group(5), part.group(6));
    int days = Math.floorMod(last - first, DAYS.size()) + 1;
    for (int day = first; day < first + days; day++) {
      long midnight = day % DAYS.size() * DAY;
      addSpan(spans, midnight + from, midnight + (to > from ? to : to + DAY));
    }
  }

  /** Hours that go on into the next week are those of its beginning. */
  private static void addSpan(List<Span> spans, long from, long to) {
    spans.add(new Span(from, Math.min(to, WEEK)));
    if (to > WEEK) {
      spans.add(new Span(0, to - WEEK));
    }
  }

  private static int day(String name) {
    int day = DAYS.indexOf(name);
    if (day < 0) {
      throw new IllegalArgumentException("'" + name + "' is none of " + String.join(", ", DAYS));
    }
    return day;
  }

  private static long time(String hours, String minutes) {
    long time = 3600L * Integer.parseInt(hours) + 60L * Integer.parseInt(minutes);
    if (time > DAY || Integer.parseInt(minutes) > 59) {
      throw new IllegalArgumentException(
          "'" + hours + ":" + minutes + "' is no time from 00:00 to 24:00");
    }
    return time;
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingLong(Span::from)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && span.from() <= merged.get(last).to()) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.from(), Math.max(before.to(), span.to())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** The seconds at work from one time to another that is not before it. */
  public long between(long from, long to) {
    return this == ALWAYS ? to - from : sinceFirstMonday(to) - sinceFirstMonday(from);
  }

  private long sinceFirstMonday(long time) {
    long seconds = time - FIRST_MONDAY;
    long whole = 0;
    long part = 0;
    long ofWeek = Math.floorMod(seconds, WEEK);
    for (Span span : spans) {
      whole += span.to() - span.from();
      part += Math.max(0, Math.min(ofWeek, span.to()) - span.from());
    }
    return Math.floorDiv(seconds, WEEK) * whole + part;
  }

  /** The hours as they were written. */
  public String text() {
    return text;
  }
}
