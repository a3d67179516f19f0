package io.github.legstat.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * The events of a log by customer, of customers only who are known and had an event of a certain
 * kind, each history in order of time.
 */
final class ContactHistories {
  /** Histories up to this length are sorted by insertion, without an object for each event. */
  private static final int SHORT = 32;

  private final ContactLog log;

  /** Numbers the customers from zero. */
  private final Map<Long, Integer> customers = new HashMap<>();

  /** Where the history of each customer ends in {@link #places}; it begins where another ends. */
  private int[] ends = new int[0];

  private int[] places = new int[0];

  private ContactHistories(ContactLog log) {
    this.log = log;
  }

  /**
   * The histories of a log.
   *
   * @param wanted tells of the place of an event whether its customer is wanted
   */
  static ContactHistories of(ContactLog log, IntPredicate wanted) {
    ContactHistories histories = new ContactHistories(log);
    histories.findCustomers(wanted);
    histories.gather();
    return histories;
  }

  private void findCustomers(IntPredicate wanted) {
    for (int place = 0; place < log.size(); place++) {
      long customer = log.customer(place);
      if (wanted.test(place)
          && !customers.containsKey(customer)
          && log.numbers().isKnown(customer)) {
        customers.put(customer, customers.size());
      }
    }
  }

  /** Counts the events of each customer, then puts each event where it belongs. */
  private void gather() {
    int[] customerOf = new int[log.size()];
    int[] next = new int[customers.size() + 1];
    for (int place = 0; place < log.size(); place++) {
      customerOf[place] = customers.getOrDefault(log.customer(place), -1);
      if (customerOf[place] >= 0) {
        next[customerOf[place] + 1]++;
      }
    }
    for (int customer = 0; customer < customers.size(); customer++) {
      next[customer + 1] += next[customer];
    }
    places = new int[next[customers.size()]];
    for (int place = 0; place < log.size(); place++) {
      if (customerOf[place] >= 0) {
        places[next[customerOf[place]]++] = place;
      }
    }
    ends = Arrays.copyOf(next, customers.size());
  }

  /** Hands over the places of each history. */
  void forEach(Consumer<int[]> consumer) {
    int start = 0;
    for (int end : ends) {
      int[] history = Arrays.copyOfRange(places, start, end);
      sort(history);
      consumer.accept(history);
      start = end;
    }
  }

  private void sort(int[] history) {
    if (history.length > SHORT) {
      int[] sorted =
          Arrays.stream(history).boxed().sorted(this::compare).mapToInt(each -> each).toArray();
      System.arraycopy(sorted, 0, history, 0, history.length);
      return;
    }
    for (int sorted = 1; sorted < history.length; sorted++) {
      int place = history[sorted];
      int at = sorted;
      while (at > 0 && compare(history[at - 1], place) > 0) {
        history[at] = history[at - 1];
        at--;
      }
      history[at] = place;
    }
  }

  /** A call answers misses that began before it did, not one that began in the same second. */
  private int compare(int one, int other) {
    int order = Long.compare(log.time(one), log.time(other));
    if (order == 0) {
      order = log.kind(one).compareTo(log.kind(other));
    }
    return order == 0 && log.kind(one) != ContactKind.MISS
        ? log.id(one).compareTo(log.id(other))
        : order;
  }
}
