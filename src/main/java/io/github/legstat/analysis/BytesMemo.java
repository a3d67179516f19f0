package io.github.legstat.analysis;

import java.util.Arrays;

/**
 * Recognizes values by their bytes, so that each is decoded once and not once a row. Told apart by
 * all of their bytes, never by a hash alone.
 */
public final class BytesMemo {
  private static final int HASH_FACTOR = 31;
  private static final int INITIAL_SLOTS = 64;
  private static final int FEWEST_BITS = 15;

  private byte[][] keys = new byte[INITIAL_SLOTS][];
  private int[] numbers = new int[INITIAL_SLOTS];
  private int size;

  /** The number of some bytes; negative where they have none. */
  public int find(byte[] bytes, int start, int end) {
    int slot = slot(keys, bytes, start, end);
    return keys[slot] == null ? -1 : numbers[slot];
  }

  /** Gives a number to bytes that have none. */
  public void put(byte[] bytes, int start, int end, int number) {
    byte[] key = Arrays.copyOfRange(bytes, start, end);
    int slot = slot(keys, key, 0, key.length);
    keys[slot] = key;
    numbers[slot] = number;
    size++;
    if (2 * size > keys.length) {
      grow();
    }
  }

  private static int slot(byte[][] keys, byte[] bytes, int start, int end) {
    int hash = 1;
    for (int at = start; at < end; at++) {
      hash = HASH_FACTOR * hash + bytes[at];
    }
    int mask = keys.length - 1;
    int slot = (hash ^ (hash >>> FEWEST_BITS)) & mask;
    while (keys[slot] != null
        && !Arrays.equals(keys[slot], 0, keys[slot].length, bytes, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    byte[][] grown = new byte[2 * keys.length][];
    int[] grownNumbers = new int[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null) {
        int slot = slot(grown, keys[i], 0, keys[i].length);
        grown[slot] = keys[i];
        grownNumbers[slot] = numbers[i];
      }
    }
    keys = grown;
    numbers = grownNumbers;
  }
}
