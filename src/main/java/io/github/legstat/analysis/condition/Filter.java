package io.github.legstat.analysis.condition;

import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which calls a user wants to look at: those that began in a period and meet all conditions. */
public final class Filter {
  private final KeyContext context;
  private final List<Condition> conditions;
  private final long since;
  private final long until;

  /**
   * A filter.
   *
   * @param conditions what calls must meet, each written {@code FIELD OPERATOR VALUE}
   * @param since the first moment of the period, if it has one
   * @param until the first moment after the period, if it has one
   * @throws UnknownTermException if one of these is not understood, in words for the user
   */
  public Filter(
      List<String> conditions, Optional<String> since, Optional<String> until, KeyContext context) {
    this.context = context;
    this.conditions = conditions.stream().map(each -> Condition.parse(each, context)).toList();
    this.since = since.map(each -> moment("--since", each)).orElse(Long.MIN_VALUE);
    this.until = until.map(each -> moment("--until", each)).orElse(Long.MAX_VALUE);
    if (this.since >= this.until) {
      throw new UnknownTermException("--since must be earlier than --until, which is left out");
    }
  }

  private long moment(String option, String text) {
    try {
      return new Moments(context.times(), context.now()).parse(text);
    } catch (UnknownTermException e) {
      throw new UnknownTermException(option + ": " + e.getMessage());
    }
  }

  /** Whether all calls pass, so that nobody needs to ask. */
  public boolean isOpen() {
    return conditions.isEmpty() && !hasPeriod();
  }

  /** The first and the last second of the period that calls must have begun in, as far as given. */
  public List<Long> ends() {
    List<Long> ends = new ArrayList<>();
    if (since != Long.MIN_VALUE) {
      ends.add(since);
    }
    if (until != Long.MAX_VALUE) {
      ends.add(until - 1);
    }
    return ends;
  }

  private boolean hasPeriod() {
    return since != Long.MIN_VALUE || until != Long.MAX_VALUE;
  }

  /** What of a record the filter looks at, besides the verdict. */
  public FieldLayout needed() {
    FieldLayout needed =
        new FieldLayout(hasPeriod() ? Set.of(Field.START, Field.CREATED) : Set.of());
    for (Condition condition : conditions) {
      needed = needed.plus(condition.needed());
    }
    return needed;
  }

  /** The filter for one thread. */
  public Gate gate() {
    return new Gate(
        conditions.stream().map(condition -> condition.tests().apply(context)).toList());
  }

  /** How far a call is what the user wants. */
  public enum Fit {
    /** It is wanted. */
    ALL,
    /** It began in the period, and fails a condition. */
    PERIOD,
    /** It did not begin in the period. */
    OUTSIDE
  }

  /** Tells the calls that are wanted, and counts the others. */
  public final class Gate {
    private final List<CallTest> tests;
    private long filtered;
    private long timeless;

    private Gate(List<CallTest> tests) {
      this.tests = tests;
    }

    /** Looks at a call; one whose time is not known lies in no period. */
    public Fit look(Call call, ClassifiedCombination classified) {
      Fit fit = !isInPeriod(call) ? Fit.OUTSIDE : meetsAll(call, classified) ? Fit.ALL : Fit.PERIOD;
      filtered += fit == Fit.ALL ? 0 : 1;
      return fit;
    }

    private boolean isInPeriod(Call call) {
      if (!hasPeriod()) {
        return true;
      }
      long began = context.times().began(call);
      if (began == TimeReader.UNKNOWN) {
        timeless++;
        return false;
      }
      return began >= since && began < until;
    }

    private boolean meetsAll(Call call, ClassifiedCombination classified) {
      for (CallTest test : tests) {
        if (!test.passes(call, classified)) {
          return false;
        }
      }
      return true;
    }

    /** How many calls were not wanted. */
    public long filtered() {
      return filtered;
    }

    /** How many of them were not, because it is not known when they began. */
    public long timeless() {
      return timeless;
    }
  }
}
