package io.github.legstat.engine;

/**
 * A part of the table of 128-bit ids, which grows on its own, so that growing never copies all of
 * it. Open addressing in one array: an entry is two numbers for the id, never both zero, and a
 * third for what is noted of it, where notes are kept.
 */
final class IdTable {
  /** Of so many slots at most one less is taken before the table grows. */
  private static final int FULL = 4;

  private final int stride;
  private long[] entries;
  private int slots;
  private int size;

  IdTable(boolean noted, int slots) {
    this.stride = noted ? 3 : 2;
    this.slots = slots;
    this.entries = new long[stride * slots];
  }

  /**
   * Where an id stands; where it is not there, the complement of where it belongs.
   *
   * @param hash whose lower half tells the slot
   */
  int find(long high, long low, long hash) {
    long[] table = entries;
    int at = stride * slot(hash);
    while (true) {
      long first = table[at];
      long second = table[at + 1];
      if (first == high && second == low) {
        return at;
      }
      if ((first | second) == 0) {
        return ~at;
      }
      at += stride;
      if (at == table.length) {
        at = 0;
      }
    }
  }

  /** What stands where the search for an id with this hash begins. */
  long approach(long hash) {
    return entries[stride * slot(hash)];
  }

  /** Works with any number of slots, so that the table need not double to grow. */
  private int slot(long hash) {
    return (int) (((hash & 0xFFFFFFFFL) * slots) >>> Integer.SIZE);
  }

  /** Puts an id where {@link #find} says it belongs. */
  void insert(int at, long high, long low, long hash, long note) {
    int free = at;
    if (FULL * (size + 1L) > (FULL - 1L) * slots) {
      grow();
      free = ~find(high, low, hash);
    }
    put(free, high, low, note);
    size++;
  }

  private void put(int at, long high, long low, long note) {
    entries[at] = high;
    entries[at + 1] = low;
    if (stride > 2) {
      entries[at + 2] = note;
    }
  }

  /** What is noted of the id that stands there; tables with notes only. */
  long note(int at) {
    return entries[at + 2];
  }

  /** Notes something else of the id that stands there. */
  void setNote(int at, long note) {
    entries[at + 2] = note;
  }

  /** Hands over all ids. */
  void forEach(IdIndex.NumberConsumer consumer) {
    for (int at = 0; at < entries.length; at += stride) {
      if ((entries[at] | entries[at + 1]) != 0) {
        consumer.accept(entries[at], entries[at + 1]);
      }
    }
  }

  private void grow() {
    long[] old = entries;
    slots += slots / 2;
    entries = new long[stride * slots];
    for (int from = 0; from < old.length; from += stride) {
      long high = old[from];
      long low = old[from + 1];
      if ((high | low) != 0) {
        put(~find(high, low, IdIndex.hash(high, low)), high, low, stride > 2 ? old[from + 2] : 0);
      }
    }
  }
}
