package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.LongMap;
import io.github.legstat.analysis.Words;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.TimeReader;

/** The part of the calendar that a call began in. */
final class TimeKeys extends KeyReader {
  private final CalendarUnit unit;
  private final TimeReader times;

  /** The number of each unit's word, plus one. */
  private final LongMap numbers = new LongMap();

  TimeKeys(CalendarUnit unit, TimeReader times) {
    this.unit = unit;
    this.times = times;
  }

  @Override
  public int number(Call call, ClassifiedCombination classified) {
    long began = times.began(call);
    if (began == TimeReader.UNKNOWN) {
      return words().number(Words.UNKNOWN);
    }
    long at = unit.number(began);
    int known = (int) numbers.get(at) - 1;
    if (known < 0) {
      known = words().number(unit.text(at));
      numbers.add(at, known + 1);
    }
    return known;
  }
}
