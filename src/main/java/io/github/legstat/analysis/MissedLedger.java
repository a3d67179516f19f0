package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.TimeReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Callers whom nobody answered, and whether somebody has talked to them since.
 *
 * <p>Any call may close a miss that is read later, so all contacts with customers are kept, 32
 * bytes each.
 */
public final class MissedLedger implements Accumulator<MissedLedger> {
  /** The fields that the ledger looks at, besides those of the verdict. */
  public static final Set<Field> FIELDS = fields();

  private final TimeReader times;
  private final boolean withAttempts;
  private final ContactLog log = new ContactLog();
  private final Period period = new Period();
  private long withoutTime;

  /**
   * An empty ledger.
   *
   * @param withAttempts whether callers count as missed who left before any agent was tried
   */
  public MissedLedger(TimeReader times, boolean withAttempts) {
    this.times = times;
    this.withAttempts = withAttempts;
  }

  private static Set<Field> fields() {
    Set<Field> fields = EnumSet.of(Field.ID, Field.START, Field.CREATED);
    fields.addAll(Parties.FIELDS);
    return Set.copyOf(fields);
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    long time = times.began(call);
    period.add(time);
    ContactKind kind = ContactKind.of(classified, withAttempts);
    Optional<Field> customer = Parties.customer(call, classified);
    if (kind == ContactKind.NOTHING || customer.isEmpty()) {
      return;
    }
    long number = log.numbers().key(call, customer.get());
    if (time == TimeReader.UNKNOWN) {
      withoutTime++;
    }
    if (kind == ContactKind.MISS) {
      long exophone =
          Parties.exophone(call, classified)
              .map(field -> log.numbers().key(call, field))
              .orElseGet(() -> log.numbers().key(""));
      log.addMiss(number, time == TimeReader.UNKNOWN ? ContactLog.NO_TIME : time, exophone);
    } else if (time != TimeReader.UNKNOWN
        && log.numbers().isKnown(number)
        && kind.reachesOut(customer.get(), classified)) {
      log.add(number, time, kind, call);
    }
  }

  @Override
  public void merge(MissedLedger other) {
    log.addAll(other.log);
    period.merge(other.period);
    withoutTime += other.withoutTime;
  }

  /** The period that all calls span. */
  Period period() {
    return period;
  }

  /** What the user should know of the calls, if there is anything. */
  public Optional<String> warning() {
    return withoutTime == 0
        ? Optional.empty()
        : Optional.of(
            withoutTime == 1
                ? "1 call carries no time, so it closes nothing, and stays open if it is a miss"
                : withoutTime
                    + " calls carry no time, so they close nothing, and misses among them stay"
                    + " open");
  }

  /** All callers who were missed, in order of urgency. */
  List<MissedCaller> callers() {
    List<MissedCaller> callers = new ArrayList<>();
    ContactHistories.of(log, place -> log.kind(place) == ContactKind.MISS)
        .forEach(history -> addCallers(callers, history));
    addUnknown(callers);
    callers.sort(MissedCaller.URGENCY);
    return callers;
  }

  /** Misses of which nobody knows whose they are have nothing else, and nothing in common. */
  private void addUnknown(List<MissedCaller> callers) {
    for (int place = 0; place < log.size(); place++) {
      if (log.kind(place) == ContactKind.MISS && !log.numbers().isKnown(log.customer(place))) {
        MissedCaller caller = caller(place, false);
        caller.miss(log.time(place));
        callers.add(caller);
      }
    }
  }

  private MissedCaller caller(int place, boolean known) {
    return new MissedCaller(
        log.numbers().text(log.customer(place)), log.numbers().text(log.exophone(place)), known);
  }

  /** Goes through the events of one customer in order of time. */
  private void addCallers(List<MissedCaller> callers, int[] history) {
    Map<Long, MissedCaller> byExophone = new TreeMap<>();
    for (int place : history) {
      long time = log.time(place);
      switch (log.kind(place)) {
        case MISS ->
            byExophone.computeIfAbsent(log.exophone(place), key -> caller(place, true)).miss(time);
        case ATTEMPT -> waiting(byExophone).forEach(contact -> contact.attempt(time));
        case CALLED_BACK -> close(byExophone, place, CallbackOutcome.CALLED_BACK);
        case RETURNED -> close(byExophone, place, CallbackOutcome.RETURNED);
        case NOTHING -> {}
      }
    }
    callers.addAll(byExophone.values());
  }

  private void close(Map<Long, MissedCaller> byExophone, int place, CallbackOutcome outcome) {
    List<LostContact> waiting = waiting(byExophone);
    if (!waiting.isEmpty()) {
      LostContact.Closing closing =
          new LostContact.Closing(log.time(place), outcome, log.id(place));
      waiting.forEach(contact -> contact.close(closing));
    }
  }

  private static List<LostContact> waiting(Map<Long, MissedCaller> callers) {
    List<LostContact> waiting = new ArrayList<>();
    for (MissedCaller caller : callers.values()) {
      if (caller.contact().closing().isEmpty()) {
        waiting.add(caller.contact());
      }
    }
    return waiting;
  }
}
