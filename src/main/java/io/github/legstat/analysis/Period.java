package io.github.legstat.analysis;

import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Section;
import io.github.legstat.report.Value;
import java.util.OptionalLong;

/** The time from the beginning of the earliest call to that of the latest, in local seconds. */
public final class Period {
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /** Takes in when a call began, unless that is {@link TimeReader#UNKNOWN}. */
  public void add(long time) {
    if (time != TimeReader.UNKNOWN) {
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  }

  /** Takes in the calls of another period. */
  public void merge(Period other) {
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  /** When the latest call began, in local seconds; empty where no call has a time. */
  public OptionalLong last() {
    return first <= last ? OptionalLong.of(last) : OptionalLong.empty();
  }

  /** When the earliest call began, for a result. */
  public Value firstShown() {
    return shown(first);
  }

  /** When the latest call began, for a result. */
  public Value lastShown() {
    return shown(last);
  }

  private Value shown(long time) {
    return first <= last ? Value.time(time) : Value.missing();
  }

  /** The period as a section of a report. */
  public Section section() {
    return Facts.of(
        "period",
        "Period",
        new Fact("first", "First call", firstShown()),
        new Fact("last", "Last call", lastShown()));
  }
}
