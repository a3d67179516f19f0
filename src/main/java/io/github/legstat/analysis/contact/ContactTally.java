package io.github.legstat.analysis.contact;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.analysis.Parties;
import io.github.legstat.analysis.Period;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.TimeReader;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls with customers, to be put together into contacts: retries and redials to one customer
 * within a window are one.
 *
 * <p>Which call is a retry only shows once all calls are known, so all of them are kept, 32 bytes
 * each.
 */
public final class ContactTally implements Accumulator<ContactTally> {
  /** The fields that the tally looks at, besides those of the verdict. */
  public static final Set<Field> FIELDS = fields();

  private final TimeReader times;
  private final ContactLog log = new ContactLog();
  private final Period period = new Period();

  /** What all calls span, wanted or not: up to its end a contact may have gone on. */
  private final Period data = new Period();

  private long leftOut;

  /** An empty tally. */
  public ContactTally(TimeReader times) {
    this.times = times;
  }

  private static Set<Field> fields() {
    Set<Field> fields = EnumSet.of(Field.START, Field.CREATED);
    fields.addAll(Parties.FIELDS);
    return Set.copyOf(fields);
  }

  @Override
  public void add(Call call, ClassifiedCombination classified) {
    long time = times.began(call);
    period.add(time);
    data.add(time);
    ContactKind kind = ContactKind.of(classified, true);
    Optional<Field> customer = Parties.customer(call, classified);
    if (customer.isEmpty() || !kind.reachesOut(customer.get(), classified)) {
      return;
    }
    long number = log.numbers().key(call, customer.get());
    if (time == TimeReader.UNKNOWN || !log.numbers().isKnown(number)) {
      leftOut++;
    } else {
      log.add(number, time, kind);
    }
  }

  @Override
  public void addUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
    data.add(times.began(call));
  }

  @Override
  public void merge(ContactTally other) {
    log.addAll(other.log);
    period.merge(other.period);
    data.merge(other.data);
    leftOut += other.leftOut;
  }

  /** The period that all calls span. */
  Period period() {
    return period;
  }

  /** How many calls are in no contact, as they have no time or a number that tells nobody. */
  long leftOut() {
    return leftOut;
  }

  /** The contacts of some customers. */
  private record Contacts(Attempts inbound, Attempts outbound) {
    /** Takes in all calls of a customer. */
    void add(ContactHistories.History history) {
      for (int index = 0; index < history.size(); index++) {
        ContactKind kind = history.kind(index);
        Attempts attempts = kind.direction() == Direction.INBOUND ? inbound : outbound;
        attempts.add(history.time(index), kind.closes());
      }
      inbound.endCustomer();
      outbound.endCustomer();
    }
  }

  /**
   * The contacts of each direction.
   *
   * @param window seconds after the first call of a contact in which further ones belong to it
   */
  Map<Direction, Attempts> attempts(long window) {
    Contacts all = none(window);
    for (Contacts some :
        ContactHistories.of(log, kind -> true, histories -> contacts(histories, none(window)))) {
      all.inbound().merge(some.inbound());
      all.outbound().merge(some.outbound());
    }
    Map<Direction, Attempts> attempts = new EnumMap<>(Direction.class);
    attempts.put(Direction.INBOUND, all.inbound());
    attempts.put(Direction.OUTBOUND, all.outbound());
    return attempts;
  }

  private static Contacts contacts(ContactHistories histories, Contacts contacts) {
    histories.forEach(contacts::add);
    return contacts;
  }

  private Contacts none(long window) {
    long end = data.last().orElse(ContactLog.NO_TIME);
    return new Contacts(new Attempts(window, end), new Attempts(window, end));
  }
}
