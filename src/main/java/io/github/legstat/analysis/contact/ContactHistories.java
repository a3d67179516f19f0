package io.github.legstat.analysis.contact;

import io.github.legstat.analysis.LongMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The events of a log by customer, of customers only who are known and had an event of a certain
 * kind, each history in order of time.
 */
final class ContactHistories {
  /** By which distances shrink in sorting: to a third and a bit, as Knuth found to do well. */
  private static final int NARROWING = 3;

  private static final int FEWEST_CUSTOMERS = 1024;

  /** About how many there are; where there are fewer, a map grows. */
  private static final int EVENTS_OF_A_CUSTOMER = 4;

  /** The number of an event's customer where that is not known. */
  private static final int NOBODY = -1;

  /** Logs with fewer events are not worth a second thread. */
  private static final int MANY_EVENTS = 50_000;

  private final ContactLog log;
  private final int part;

  /** Where the history of each customer ends; it begins where the one before it ends. */
  private int[] ends = new int[FEWEST_CUSTOMERS];

  private int customers;
  private int[] places = new int[0];

  /** The moments of the events at {@link #places}: those lie far apart, these side by side. */
  private long[] moments = new long[0];

  /** A view of the events of one customer, in order of time. */
  final class History {
    private int begin;
    private int end;

    /** How many events there are, each with its index from zero. */
    int size() {
      return end - begin;
    }

    /** When the call began, local time in seconds, or {@link ContactLog#NO_TIME}. */
    long time(int index) {
      return ContactLog.timeOf(moments[begin + index]);
    }

    /** What the call meant to the customer. */
    ContactKind kind(int index) {
      return ContactLog.kindOf(moments[begin + index]);
    }

    /** The place of the event in the log. */
    int place(int index) {
      return places[begin + index];
    }
  }

  private ContactHistories(ContactLog log, int part) {
    this.log = log;
    this.part = part;
  }

  /**
   * What becomes of the histories of a log: one result for the customers of each part, always in
   * the same order.
   *
   * @param wanted tells of the kind of an event whether its customer is wanted
   * @param analysis what is made of some histories, by several threads at once
   */
  static <R> List<R> of(
      ContactLog log, Predicate<ContactKind> wanted, Function<ContactHistories, R> analysis) {
    IntStream each = IntStream.range(0, ContactLog.PARTS);
    return (log.size() < MANY_EVENTS ? each : each.parallel())
        .mapToObj(
            part -> {
              ContactHistories histories = new ContactHistories(log, part);
              histories.gather(wanted);
              return analysis.apply(histories);
            })
        .toList();
  }

  /** Numbers the customers and counts their events, then puts each event where it belongs. */
  private void gather(Predicate<ContactKind> wanted) {
    LongMap numbers = new LongMap(log.size(part) / EVENTS_OF_A_CUSTOMER);
    BitSet wantedCustomers = new BitSet();
    int[] customerOf = new int[log.size(part)];
    for (int index = 0; index < customerOf.length; index++) {
      int place = ContactLog.place(part, index);
      int customer = number(numbers, log.customer(place));
      customerOf[index] = customer;
      if (customer != NOBODY) {
        ends[customer]++;
        if (wanted.test(log.kind(place))) {
          wantedCustomers.set(customer);
        }
      }
    }
    int events = 0;
    for (int customer = 0; customer < customers; customer++) {
      int begin = events;
      events += wantedCustomers.get(customer) ? ends[customer] : 0;
      ends[customer] = begin;
    }
    places = new int[events];
    moments = new long[events];
    for (int index = 0; index < customerOf.length; index++) {
      int customer = customerOf[index];
      if (customer != NOBODY && wantedCustomers.get(customer)) {
        int at = ends[customer]++;
        places[at] = ContactLog.place(part, index);
        moments[at] = log.moment(places[at]);
      }
    }
  }

  private int number(LongMap numbers, long customer) {
    int number = (int) numbers.get(customer) - 1;
    if (number < 0) {
      if (!log.numbers().isKnown(customer)) {
        return NOBODY;
      }
      number = customers++;
      numbers.add(customer, customers);
      if (number == ends.length) {
        ends = Arrays.copyOf(ends, 2 * number);
      }
    }
    return number;
  }

  /** Hands over each history; the view of it is only good until the consumer returns. */
  void forEach(Consumer<History> consumer) {
    History history = new History();
    for (int customer = 0; customer < customers; customer++) {
      history.begin = history.end;
      history.end = ends[customer];
      if (history.size() > 0) {
        sort(history.begin, history.end);
        consumer.accept(history);
      }
    }
  }

  /** Sorts by insertion over shorter and shorter distances (Shell): no object for any event. */
  private void sort(int begin, int end) {
    int distance = 1;
    while (distance < (end - begin) / NARROWING) {
      distance = NARROWING * distance + 1;
    }
    for (; distance > 0; distance /= NARROWING) {
      for (int next = begin + distance; next < end; next++) {
        insert(begin, next, distance);
      }
    }
  }

  private void insert(int begin, int next, int distance) {
    int place = places[next];
    long moment = moments[next];
    int at = next;
    while (at - distance >= begin
        && compare(moments[at - distance], places[at - distance], moment, place) > 0) {
      moments[at] = moments[at - distance];
      places[at] = places[at - distance];
      at -= distance;
    }
    moments[at] = moment;
    places[at] = place;
  }

  /** A call answers misses that began before it did, not one that began in the same second. */
  private int compare(long moment, int place, long otherMoment, int otherPlace) {
    int order = Long.compare(moment, otherMoment);
    return order == 0 && ContactLog.kindOf(moment) != ContactKind.MISS
        ? log.id(place).compareTo(log.id(otherPlace))
        : order;
  }
}
