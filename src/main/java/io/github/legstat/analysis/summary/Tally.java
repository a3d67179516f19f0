package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.analysis.Period;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.PhoneNumber;
import io.github.legstat.model.TimeReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Calls and talk time by combination, and the period that the calls span. */
public final class Tally implements Accumulator<Tally> {
  /** The fields that a tally looks at, besides those of the verdict. */
  public static final Set<Field> FIELDS =
      Set.copyOf(EnumSet.of(Field.START, Field.CREATED, Field.TALK, Field.FROM, Field.TO));

  private static final int INITIAL_COMBINATIONS = 256;

  private final TimeReader times;
  private long[] calls = new long[INITIAL_COMBINATIONS];
  private long[] talkSeconds = new long[INITIAL_COMBINATIONS];
  private final Period period = new Period();
  private long counted;
  private long unreadTimes;
  private long unreadTalks;
  private long lostNumbers;

  /** An empty tally. */
  public Tally(TimeReader times) {
    this.times = times;
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    int index = classified.index();
    ensure(index + 1);
    calls[index]++;
    long talk = call.wholeNumberOr(Field.TALK, Long.MIN_VALUE);
    talkSeconds[index] += Math.max(0, talk);
    if (talk == Long.MIN_VALUE && call.hasDigit(Field.TALK)) {
      unreadTalks++;
    }
    counted++;
    long start = times.began(call);
    period.add(start);
    if (start == TimeReader.UNKNOWN && times.isNoTime(call, Field.START)) {
      unreadTimes++;
    }
    if (PhoneNumber.hasLostDigits(call, Field.FROM) || PhoneNumber.hasLostDigits(call, Field.TO)) {
      lostNumbers++;
    }
  }

  @Override
  public void merge(Tally other) {
    ensure(other.calls.length);
    for (int index = 0; index < other.calls.length; index++) {
      calls[index] += other.calls[index];
      talkSeconds[index] += other.talkSeconds[index];
    }
    counted += other.counted;
    unreadTimes += other.unreadTimes;
    unreadTalks += other.unreadTalks;
    lostNumbers += other.lostNumbers;
    period.merge(other.period);
  }

  private void ensure(int combinations) {
    if (combinations > calls.length) {
      int size = Math.max(combinations, 2 * calls.length);
      calls = Arrays.copyOf(calls, size);
      talkSeconds = Arrays.copyOf(talkSeconds, size);
    }
  }

  /** The number of calls. */
  public long counted() {
    return counted;
  }

  /** The number of calls with this combination. */
  public long calls(ClassifiedCombination classified) {
    return classified.index() < calls.length ? calls[classified.index()] : 0;
  }

  /** The seconds that calls with this combination were talked. */
  public long talkSeconds(ClassifiedCombination classified) {
    return classified.index() < calls.length ? talkSeconds[classified.index()] : 0;
  }

  /** The number of calls whose start is written in a way that is not known. */
  public long unreadTimes() {
    return unreadTimes;
  }

  /** The number of calls whose talk time is written in a way that is not known. */
  public long unreadTalks() {
    return unreadTalks;
  }

  /** The number of calls with a telephone number that a spreadsheet has rounded. */
  public long lostNumbers() {
    return lostNumbers;
  }

  /** The period that the calls span. */
  public Period period() {
    return period;
  }
}
