package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.IdNumber;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What happened between customers and the business, in any order: 32 bytes a call, so that a log of
 * millions of calls fits.
 */
final class ContactLog {
  /** The time of a miss whose record does not tell one; later than any other. */
  static final long NO_TIME = Long.MAX_VALUE >> 4;

  private static final int STRIDE = 4;
  private static final int KIND_BITS = 3;
  private static final int CHUNK_BITS = 13;
  private static final int CHUNK_EVENTS = 1 << CHUNK_BITS;
  private static final ContactKind[] KINDS = ContactKind.values();
  private static final HexFormat HEX = HexFormat.of();

  private final PhoneDirectory numbers = new PhoneDirectory();

  /** Ids that are not 32 hexadecimal digits in lower case. */
  private final List<String> otherIds = new ArrayList<>();

  /**
   * Four numbers an event: the customer; the time with the kind in its last bits; then of a miss
   * the ExoPhone, of another event its id in two halves, or zero and the complement of its place
   * among the other ids. In chunks, which never have to be copied to make room.
   */
  private final List<long[]> full = new ArrayList<>();

  /** The same of the last events. */
  private long[] events = new long[STRIDE * CHUNK_EVENTS];

  private int eventsInLast;
  private final IdNumber number = new IdNumber();

  /** The numbers of customers and ExoPhones. */
  PhoneDirectory numbers() {
    return numbers;
  }

  /** How many events there are, each at its place from zero. */
  int size() {
    return full.size() * CHUNK_EVENTS + eventsInLast;
  }

  /** The key of the customer in {@link #numbers()}. */
  long customer(int place) {
    return number(place, 0);
  }

  /** When the call began, local time in seconds, or {@link #NO_TIME}. */
  long time(int place) {
    return timeOf(moment(place));
  }

  /** What the call meant to the customer. */
  ContactKind kind(int place) {
    return kindOf(moment(place));
  }

  /** Time and kind in one number, by which events are ordered: by time, then by kind. */
  long moment(int place) {
    return number(place, 1);
  }

  /** The time of a moment. */
  static long timeOf(long moment) {
    return moment >> KIND_BITS;
  }

  /** The kind of a moment. */
  static ContactKind kindOf(long moment) {
    return KINDS[(int) moment & ((1 << KIND_BITS) - 1)];
  }

  /** The key of the ExoPhone of a miss. */
  long exophone(int place) {
    return number(place, 2);
  }

  /** The id of a call that was no miss; empty where its record has none. */
  String id(int place) {
    long high = number(place, 2);
    long low = number(place, 3);
    return isOther(high, low)
        ? otherIds.get((int) ~low)
        : HEX.toHexDigits(high) + HEX.toHexDigits(low);
  }

  private long number(int place, int which) {
    int chunk = place >> CHUNK_BITS;
    long[] of = chunk < full.size() ? full.get(chunk) : events;
    return of[STRIDE * (place & (CHUNK_EVENTS - 1)) + which];
  }

  /** Adds a call that was missed. */
  void addMiss(long customer, long time, long exophone) {
    add(customer, time, ContactKind.MISS, exophone, 0);
  }

  /** Adds a call of which neither the ExoPhone nor the id matters. */
  void add(long customer, long time, ContactKind kind) {
    add(customer, time, kind, PhoneDirectory.NOBODY, 0);
  }

  /** Adds another call, with its id. */
  void add(long customer, long time, ContactKind kind, Call call) {
    boolean known = number.read(call.bytes(), call.start(Field.ID), call.end(Field.ID));
    // A number that would look like another id is kept as one.
    if (known && !isOther(number.high(), number.low())) {
      add(customer, time, kind, number.high(), number.low());
    } else {
      add(customer, time, kind, 0, otherId(call.text(Field.ID)));
    }
  }

  private static boolean isOther(long high, long low) {
    return high == 0 && low < 0;
  }

  private long otherId(String id) {
    otherIds.add(id);
    return ~(otherIds.size() - 1L);
  }

  // The ordinal is no more than a few bits here, which never leave the process.
  @SuppressWarnings("EnumOrdinal")
  private void add(long customer, long time, ContactKind kind, long third, long fourth) {
    if (eventsInLast == CHUNK_EVENTS) {
      full.add(events);
      events = new long[STRIDE * CHUNK_EVENTS];
      eventsInLast = 0;
    }
    int at = STRIDE * eventsInLast;
    events[at] = customer;
    events[at + 1] = time << KIND_BITS | kind.ordinal();
    events[at + 2] = third;
    events[at + 3] = fourth;
    eventsInLast++;
  }

  /** Adds all events of another log, which must not be used any more. */
  void addAll(ContactLog other) {
    for (long[] chunk : other.full) {
      for (int at = 0; at < chunk.length; at += STRIDE) {
        adopt(other, chunk, at);
      }
      full.add(chunk);
    }
    for (int at = 0; at < STRIDE * other.eventsInLast; at += STRIDE) {
      adopt(other, other.events, at);
      long[] last = other.events;
      add(last[at], timeOf(last[at + 1]), kindOf(last[at + 1]), last[at + 2], last[at + 3]);
    }
  }

  /** Makes the event of another log one of this. */
  private void adopt(ContactLog other, long[] event, int at) {
    event[at] = numbers.adopt(other.numbers, event[at]);
    if (kindOf(event[at + 1]) == ContactKind.MISS) {
      event[at + 2] = numbers.adopt(other.numbers, event[at + 2]);
    } else if (isOther(event[at + 2], event[at + 3])) {
      event[at + 3] = otherId(other.otherIds.get((int) ~event[at + 3]));
    }
  }
}
