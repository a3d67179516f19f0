package io.github.legstat.analysis;

import java.util.Arrays;

/**
 * Numbers by numbers, without an object for each: how often a value was met, or which place it was
 * given. A key whose number is zero is as good as absent.
 */
public final class LongMap {
  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

  /** How many of the highest bits of a product shares are told by; slots are told by others. */
  private static final int SHARE_BITS = 16;

  /** Maps with fewer keys than this grow faster. */
  private static final int FEW = 1024;

  /** The one slot of maps that have nothing in them yet; many never get anything. */
  private static final long[] NOTHING = new long[2];

  /** What is done with each key. */
  public interface EntryConsumer {
    /** Takes a key with its number, which is not zero. */
    void accept(long key, long number);
  }

  /** A key and its number in each slot, side by side, as whoever looks at one needs the other. */
  private long[] entries = NOTHING;

  private int size;

  /** A map without anything. */
  public LongMap() {}

  /** A map without anything, which has room for about so many keys. */
  public LongMap(int keys) {
    if (keys > 0) {
      entries = new long[Math.max(2, Integer.highestOneBit(8 * keys - 1))];
    }
  }

  /** The number of a key; zero where it has none. */
  public long get(long key) {
    return entries[slot(key) + 1];
  }

  /** Adds to the number of a key; the sum must not be zero. */
  public void add(long key, long number) {
    int slot = slot(key);
    if (entries[slot + 1] == 0) {
      if (4 * (size + 1) > entries.length) {
        grow();
        slot = slot(key);
      }
      size++;
      entries[slot] = key;
    }
    entries[slot + 1] += number;
  }

  /** How many keys have a number. */
  public int size() {
    return size;
  }

  /** Hands over all keys with their numbers, in no promised order. */
  public void forEach(EntryConsumer consumer) {
    for (int slot = 0; slot < entries.length; slot += 2) {
      if (entries[slot + 1] != 0) {
        consumer.accept(entries[slot], entries[slot + 1]);
      }
    }
  }

  /** The keys in ascending order. */
  public long[] sortedKeys() {
    long[] found = new long[size];
    int count = 0;
    for (int slot = 0; slot < entries.length; slot += 2) {
      if (entries[slot + 1] != 0) {
        found[count++] = entries[slot];
      }
    }
    Arrays.sort(found);
    return found;
  }

  /** Which of some shares of about equal size a key falls to, counted from zero. */
  public static int share(long key, int shares) {
    int hash = (int) ((key * HASH_FACTOR) >>> (Long.SIZE - SHARE_BITS));
    return (hash * shares) >>> SHARE_BITS;
  }

  /** Where a key stands, or would stand. */
  private int slot(long key) {
    int mask = entries.length - 1;
    int slot = 2 * (int) ((key * HASH_FACTOR) >>> 33) & mask;
    while (entries[slot + 1] != 0 && entries[slot] != key) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = entries;
    entries = new long[(size < FEW ? 4 : 2) * old.length];
    for (int from = 0; from < old.length; from += 2) {
      if (old[from + 1] != 0) {
        int slot = slot(old[from]);
        entries[slot] = old[from];
        entries[slot + 1] = old[from + 1];
      }
    }
  }
}
