package io.github.legstat.analysis.contact;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.analysis.Parties;
import io.github.legstat.analysis.Period;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.TimeReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** What all calls span, wanted or not: up to its end a miss may have been closed. */
  private final Period data = new Period();

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
    take(call, classified, time, true);
  }

  /** Conditions choose the misses; any call may close them. */
  @Override
  public void addUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
    take(call, classified, times.began(call), false);
  }

  private void take(Call call, ClassifiedCombination classified, long time, boolean missesCount) {
    data.add(time);
    ContactKind kind = ContactKind.of(classified, withAttempts);
    Optional<Field> customer = Parties.customer(call, classified);
    if (kind == ContactKind.NOTHING
        || (kind == ContactKind.MISS && !missesCount)
        || customer.isEmpty()) {
      return;
    }
    long number = log.numbers().key(call, customer.get());
    if (time == TimeReader.UNKNOWN) {
      withoutTime++;
    }
    if (kind == ContactKind.MISS) {
      Optional<Field> called = Parties.exophone(call, classified);
      long exophone =
          called.isPresent() ? log.numbers().key(call, called.get()) : log.numbers().key("");
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
    data.merge(other.data);
    withoutTime += other.withoutTime;
  }

  /** The period that the calls span that are wanted. */
  Period period() {
    return period;
  }

  /** When the last call began that could have closed a miss, or {@link ContactLog#NO_TIME}. */
  long end() {
    return data.last().orElse(ContactLog.NO_TIME);
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

  /**
   * What became of callers who were missed.
   *
   * @param callers first those who wait, and of those the latest miss
   * @param times how long lost contacts of callers waited who are known
   */
  record Followed(List<MissedCaller> callers, OutcomeCounts counts, CallbackTimes times) {}

  /**
   * Follows all callers who were missed.
   *
   * @param times the clock and the window, without contacts
   */
  Followed follow(CallbackTimes times) {
    List<MissedCaller> callers = new ArrayList<>();
    OutcomeCounts counts = new OutcomeCounts();
    for (Followed some :
        ContactHistories.of(
            log, kind -> kind == ContactKind.MISS, histories -> follow(histories, times.none()))) {
      callers.addAll(some.callers());
      counts.merge(some.counts());
      times.merge(some.times());
    }
    addUnknown(callers, counts);
    // What is sorted already is merged.
    MissedCaller[] sorted = callers.toArray(MissedCaller[]::new);
    Arrays.parallelSort(sorted, MissedCaller.BY_URGENCY);
    return new Followed(Collections.unmodifiableList(Arrays.asList(sorted)), counts, times);
  }

  private Followed follow(ContactHistories histories, CallbackTimes times) {
    List<MissedCaller> callers = new ArrayList<>();
    OutcomeCounts counts = new OutcomeCounts();
    List<MissedCaller> ofCustomer = new ArrayList<>();
    histories.forEach(
        history -> {
          follow(history, ofCustomer, times);
          end(ofCustomer, counts, times);
          callers.addAll(ofCustomer);
          ofCustomer.clear();
        });
    callers.sort(MissedCaller.BY_URGENCY);
    return new Followed(callers, counts, times);
  }

  /** Misses of which nobody knows whose they are have nothing else, and nothing in common. */
  private void addUnknown(List<MissedCaller> callers, OutcomeCounts counts) {
    for (int index = 0; index < log.size(ContactLog.OWN_KEYS); index++) {
      int place = ContactLog.place(ContactLog.OWN_KEYS, index);
      if (log.kind(place) == ContactKind.MISS && !log.numbers().isKnown(log.customer(place))) {
        MissedCaller caller = caller(place, false);
        caller.end();
        counts.add(caller);
        callers.add(caller);
      }
    }
  }

  private MissedCaller caller(int place, boolean known) {
    return new MissedCaller(
        log.numbers(), log.customer(place), log.exophone(place), known, log.time(place));
  }

  /** Goes through the events of one customer in order of time, and adds its callers. */
  private void follow(
      ContactHistories.History history, List<MissedCaller> callers, CallbackTimes times) {
    for (int index = 0; index < history.size(); index++) {
      int place = history.place(index);
      switch (history.kind(index)) {
        case MISS -> miss(callers, place, history.time(index));
        case ATTEMPT -> attempt(callers, history.time(index));
        case CALLED_BACK ->
            close(callers, history.time(index), CallbackOutcome.CALLED_BACK, place, times);
        case RETURNED ->
            close(callers, history.time(index), CallbackOutcome.RETURNED, place, times);
        case NOTHING -> {}
      }
    }
  }

  // Without iterators, as there would be one for each event of a log.

  private static void attempt(List<MissedCaller> callers, long time) {
    for (int at = 0; at < callers.size(); at++) {
      LostContact contact = callers.get(at).contact();
      if (!contact.isClosed()) {
        contact.attempt(time);
      }
    }
  }

  private static void close(
      List<MissedCaller> callers, long time, CallbackOutcome how, int place, CallbackTimes times) {
    for (int at = 0; at < callers.size(); at++) {
      LostContact contact = callers.get(at).contact();
      if (!contact.isClosed()) {
        contact.close(time, how, place);
        times.add(contact);
      }
    }
  }

  private static void end(List<MissedCaller> callers, OutcomeCounts counts, CallbackTimes times) {
    for (int at = 0; at < callers.size(); at++) {
      MissedCaller caller = callers.get(at);
      if (!caller.contact().isClosed()) {
        times.add(caller.contact());
      }
      caller.end();
      counts.add(caller);
    }
  }

  private void miss(List<MissedCaller> callers, int place, long time) {
    long exophone = log.exophone(place);
    for (int at = 0; at < callers.size(); at++) {
      if (callers.get(at).isOn(exophone)) {
        callers.get(at).miss(time);
        return;
      }
    }
    callers.add(caller(place, true));
  }

  /** The id of a call that closed a contact; empty where its record has none. */
  String id(LostContact closed) {
    return log.id(closed.closedBy());
  }
}
