package io.github.legstat.analysis;

import java.util.Arrays;

/**
 * Numbers by numbers, without an object for each: how often a value was met, or which place it was
 * given. A key whose number is zero is as good as absent.
 */
final class LongMap {
  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

  /** The one slot of maps that have nothing in them yet; many never get anything. */
  private static final long[] NOTHING = new long[1];

  /** What is done with each key. */
  interface EntryConsumer {
    /** Takes a key with its number, which is not zero. */
    void accept(long key, long number);
  }

  private long[] keys = NOTHING;
  private long[] numbers = NOTHING;
  private int size;

  /** The number of a key; zero where it has none. */
  long get(long key) {
    return numbers[slot(key)];
  }

  /** Adds to the number of a key; the sum must not be zero. */
  void add(long key, long number) {
    int slot = slot(key);
    if (numbers[slot] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(key);
      }
      size++;
      keys[slot] = key;
    }
    numbers[slot] += number;
  }

  /** How many keys have a number. */
  int size() {
    return size;
  }

  /** Hands over all keys with their numbers, in no promised order. */
  void forEach(EntryConsumer consumer) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (numbers[slot] != 0) {
        consumer.accept(keys[slot], numbers[slot]);
      }
    }
  }

  /** The keys in ascending order. */
  long[] sortedKeys() {
    long[] found = new long[size];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (numbers[slot] != 0) {
        found[count++] = keys[slot];
      }
    }
    Arrays.sort(found);
    return found;
  }

  /** Where a key stands, or would stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * HASH_FACTOR) >>> 33) & mask;
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldNumbers = numbers;
    keys = new long[4 * oldKeys.length];
    numbers = new long[4 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
