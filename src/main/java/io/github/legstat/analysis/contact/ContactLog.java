package io.github.legstat.analysis.contact;

import io.github.legstat.analysis.LongMap;
import io.github.legstat.model.Call;
import io.github.legstat.model.IdNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What happened between customers and the business, in any order: 32 bytes a call, so that a log of
 * millions of calls fits.
 */
final class ContactLog {
  /** The time of a miss whose record does not tell one; later than any other. */
  static final long NO_TIME = Long.MAX_VALUE >> 4;

  private static final int PART_BITS = 4;

  /**
   * All events of one customer are in one part. What is to be known of customers needs room for
   * those of one part only, which is near to the processor, and parts can be shared out among
   * threads.
   */
  static final int PARTS = 1 << PART_BITS;

  /** The part of customers without a number, whose keys differ from one directory to another. */
  static final int OWN_KEYS = 0;

  private static final int KIND_BITS = 3;
  private static final ContactKind[] KINDS = ContactKind.values();
  private static final HexFormat HEX = HexFormat.of();

  private final PhoneDirectory numbers = new PhoneDirectory();

  /** Ids that are not 32 hexadecimal digits in lower case. */
  private final List<String> otherIds = new ArrayList<>();

  private final Part[] parts = new Part[PARTS];
  private final IdNumber number = new IdNumber();

  /** What is done with each event. */
  private interface EventConsumer {
    /** Takes the event whose numbers begin there. */
    void accept(long[] events, int at);
  }

  /**
   * Some events: four numbers each, the customer; the time with the kind in its last bits; then of
   * a miss the ExoPhone, of another event its id in two halves, or zero and the complement of its
   * place among the other ids. In chunks, which never have to be copied to make room.
   */
  private static final class Part {
    private static final int STRIDE = 4;
    private static final int CHUNK_BITS = 10;
    private static final int CHUNK_EVENTS = 1 << CHUNK_BITS;

    private final List<long[]> full = new ArrayList<>();

    /** The last events. */
    private long[] last = new long[STRIDE * CHUNK_EVENTS];

    private int inLast;

    int size() {
      return full.size() * CHUNK_EVENTS + inLast;
    }

    long number(int index, int which) {
      int chunk = index >> CHUNK_BITS;
      long[] of = chunk < full.size() ? full.get(chunk) : last;
      return of[STRIDE * (index & (CHUNK_EVENTS - 1)) + which];
    }

    void add(long customer, long moment, long third, long fourth) {
      if (inLast == CHUNK_EVENTS) {
        full.add(last);
        last = new long[STRIDE * CHUNK_EVENTS];
        inLast = 0;
      }
      int at = STRIDE * inLast;
      last[at] = customer;
      last[at + 1] = moment;
      last[at + 2] = third;
      last[at + 3] = fourth;
      inLast++;
    }

    void forEach(EventConsumer consumer) {
      for (long[] chunk : full) {
        for (int at = 0; at < chunk.length; at += STRIDE) {
          consumer.accept(chunk, at);
        }
      }
      for (int at = 0; at < STRIDE * inLast; at += STRIDE) {
        consumer.accept(last, at);
      }
    }

    /** Takes over the events of another part, which must not be used any more. */
    void addAll(Part other) {
      full.addAll(other.full);
      for (int at = 0; at < STRIDE * other.inLast; at += STRIDE) {
        long[] of = other.last;
        add(of[at], of[at + 1], of[at + 2], of[at + 3]);
      }
    }
  }

  /** A log without events. */
  ContactLog() {
    Arrays.setAll(parts, part -> new Part());
  }

  /** The numbers of customers and ExoPhones. */
  PhoneDirectory numbers() {
    return numbers;
  }

  /** How many events there are. */
  int size() {
    int size = 0;
    for (Part part : parts) {
      size += part.size();
    }
    return size;
  }

  /** How many events there are in a part. */
  int size(int part) {
    return parts[part].size();
  }

  /** The place of an event of a part. */
  static int place(int part, int index) {
    return index << PART_BITS | part;
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
    return parts[place & (PARTS - 1)].number(place >> PART_BITS, which);
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
    boolean known = number.read(call);
    // A number that would look like another id is kept as one.
    if (known && !isOther(number.high(), number.low())) {
      add(customer, time, kind, number.high(), number.low());
    } else {
      add(customer, time, kind, 0, otherId(call.id()));
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
    part(customer).add(customer, time << KIND_BITS | kind.ordinal(), third, fourth);
  }

  private Part part(long customer) {
    return parts[customer >= PhoneDirectory.NOBODY ? LongMap.share(customer, PARTS) : OWN_KEYS];
  }

  /** Adds all events of another log, which must not be used any more. */
  void addAll(ContactLog other) {
    for (int part = 0; part < PARTS; part++) {
      other.parts[part].forEach((events, at) -> adopt(other, events, at));
      parts[part].addAll(other.parts[part]);
    }
  }

  /** Makes the event of another log one of this. */
  private void adopt(ContactLog other, long[] events, int at) {
    events[at] = numbers.adopt(other.numbers, events[at]);
    if (kindOf(events[at + 1]) == ContactKind.MISS) {
      events[at + 2] = numbers.adopt(other.numbers, events[at + 2]);
    } else if (isOther(events[at + 2], events[at + 3])) {
      events[at + 3] = otherId(other.otherIds.get((int) ~events[at + 3]));
    }
  }
}
