package io.github.legstat.analysis;

import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
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

  private static final int STRIDE = 4;
  private static final int KIND_BITS = 3;
  private static final int ID_DIGITS = 32;
  private static final ContactKind[] KINDS = ContactKind.values();
  private static final HexFormat HEX = HexFormat.of();

  private final PhoneDirectory numbers = new PhoneDirectory();

  /** Ids that are not 32 hexadecimal digits in lower case. */
  private final List<String> otherIds = new ArrayList<>();

  /**
   * Four numbers an event: the customer; the time with the kind in its last bits; then of a miss
   * the ExoPhone, of another event its id in two halves, or zero and the complement of its place
   * among the other ids.
   */
  private long[] events = new long[0];

  private int size;

  /** The numbers of customers and ExoPhones. */
  PhoneDirectory numbers() {
    return numbers;
  }

  /** How many events there are, each at its place from zero. */
  int size() {
    return size;
  }

  /** The key of the customer in {@link #numbers()}. */
  long customer(int place) {
    return events[STRIDE * place];
  }

  /** When the call began, local time in seconds, or {@link #NO_TIME}. */
  long time(int place) {
    return events[STRIDE * place + 1] >> KIND_BITS;
  }

  /** What the call meant to the customer. */
  ContactKind kind(int place) {
    return KINDS[(int) events[STRIDE * place + 1] & ((1 << KIND_BITS) - 1)];
  }

  /** The key of the ExoPhone of a miss. */
  long exophone(int place) {
    return events[STRIDE * place + 2];
  }

  /** The id of a call that was no miss; empty where its record has none. */
  String id(int place) {
    long high = events[STRIDE * place + 2];
    long low = events[STRIDE * place + 3];
    return high == 0 && low < 0
        ? otherIds.get((int) ~low)
        : HEX.toHexDigits(high) + HEX.toHexDigits(low);
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
    int start = call.start(Field.ID);
    boolean number = start >= 0 && isNumber(call.bytes(), start, call.end(Field.ID));
    long high = number ? half(call.bytes(), start) : 0;
    long low = number ? half(call.bytes(), start + ID_DIGITS / 2) : 0;
    // A number that would look like another id is kept as one.
    boolean other = !number || (high == 0 && low < 0);
    add(customer, time, kind, high, other ? otherId(call.text(Field.ID)) : low);
  }

  private long otherId(String id) {
    otherIds.add(id);
    return ~(otherIds.size() - 1L);
  }

  private static boolean isNumber(byte[] bytes, int start, int end) {
    boolean digits = end - start == ID_DIGITS;
    for (int at = start; digits && at < end; at++) {
      byte each = bytes[at];
      digits = (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f');
    }
    return digits;
  }

  private static long half(byte[] bytes, int start) {
    long half = 0;
    for (int at = start; at < start + ID_DIGITS / 2; at++) {
      half = half << 4 | HexFormat.fromHexDigit(bytes[at]);
    }
    return half;
  }

  // The ordinal is no more than a few bits here, which never leave the process.
  @SuppressWarnings("EnumOrdinal")
  private void add(long customer, long time, ContactKind kind, long third, long fourth) {
    int at = STRIDE * size;
    if (at == events.length) {
      events = Arrays.copyOf(events, Math.max(STRIDE * 64, at + (at >> 1) / STRIDE * STRIDE));
    }
    events[at] = customer;
    events[at + 1] = time << KIND_BITS | kind.ordinal();
    events[at + 2] = third;
    events[at + 3] = fourth;
    size++;
  }

  /** Adds all events of another log. */
  void addAll(ContactLog other) {
    for (int place = 0; place < other.size; place++) {
      long customer = numbers.adopt(other.numbers, other.customer(place));
      ContactKind kind = other.kind(place);
      long third = other.events[STRIDE * place + 2];
      long fourth = other.events[STRIDE * place + 3];
      if (kind == ContactKind.MISS) {
        addMiss(customer, other.time(place), numbers.adopt(other.numbers, third));
      } else {
        boolean otherId = third == 0 && fourth < 0;
        long id = otherId ? otherId(other.id(place)) : fourth;
        add(customer, other.time(place), kind, third, id);
      }
    }
  }
}
