package io.github.legstat.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids met so far, each with the version of its record that counts.
 *
 * <p>Exotel's ids, 32 lower-case hexadecimal digits, are kept as 128-bit numbers, so the key is
 * exact and takes 16 bytes; any other id is kept as text. Versions and places are kept only where
 * records can have versions.
 */
final class IdIndex {
  /** What a record is to those with the same id before it. */
  enum Fate {
    /** The first with its id. */
    NEW,
    /** Of a version met before. */
    DUPLICATE,
    /** Newer than the one that counted until now; {@link #replaced} tells which that was. */
    REPLACES,
    /** Of an older version than the one that counts. */
    OUTDATED
  }

  private static final int HEXADECIMAL_DIGITS = 32;
  private static final int SEGMENTS = 256;
  private static final int INITIAL_SLOTS = 64;
  private static final int MOST_INITIAL_SLOTS = 1 << 15;
  private static final byte[] DIGIT_VALUES = digitValues();

  private final boolean versioned;
  private final Segment[] segments = new Segment[SEGMENTS];
  private final Map<String, long[]> others = new HashMap<>();
  private final Set<Outdated> outdated = new HashSet<>();
  private long high;
  private long low;
  private long replaced;

  /** A version of a record that does not count. */
  private record Outdated(String id, long version) {}

  /**
   * An empty index.
   *
   * @param versioned whether records have versions at all
   * @param expected about how many ids there will be; the index has room for them from the start
   */
  IdIndex(boolean versioned, long expected) {
    this.versioned = versioned;
    int slots = INITIAL_SLOTS;
    while (slots < MOST_INITIAL_SLOTS && 3L * slots * SEGMENTS < 4 * expected) {
      slots *= 2;
    }
    for (int i = 0; i < SEGMENTS; i++) {
      segments[i] = new Segment(versioned, slots);
    }
  }

  /**
   * Takes up a record.
   *
   * @param version when the record was last updated; higher is newer
   * @param place the place of the record among all that are read
   */
  Fate add(byte[] bytes, int start, int end, long version, long place) {
    if (isNumber(bytes, start, end)) {
      long hash = mixed(high, low);
      Segment segment = segments[(int) (hash >>> 56)];
      int slot = segment.find(high, low, hash);
      if (slot < 0) {
        segment.insert(~slot, high, low, hash, version, place);
        return Fate.NEW;
      }
      if (!versioned || version == segment.versions[slot]) {
        return Fate.DUPLICATE;
      }
      String id = text(bytes, start, end);
      if (version < segment.versions[slot]) {
        return outdated.add(new Outdated(id, version)) ? Fate.OUTDATED : Fate.DUPLICATE;
      }
      outdated.add(new Outdated(id, segment.versions[slot]));
      replaced = segment.places[slot];
      segment.versions[slot] = version;
      segment.places[slot] = place;
      return Fate.REPLACES;
    }
    return addOther(text(bytes, start, end), version, place);
  }

  private Fate addOther(String id, long version, long place) {
    long[] kept = others.get(id);
    if (kept == null) {
      others.put(id, new long[] {version, place});
      return Fate.NEW;
    }
    if (version == kept[0]) {
      return Fate.DUPLICATE;
    }
    if (version < kept[0]) {
      return outdated.add(new Outdated(id, version)) ? Fate.OUTDATED : Fate.DUPLICATE;
    }
    outdated.add(new Outdated(id, kept[0]));
    replaced = kept[1];
    kept[0] = version;
    kept[1] = place;
    return Fate.REPLACES;
  }

  /** The place of the record that the last {@link Fate#REPLACES} put out of count. */
  long replaced() {
    return replaced;
  }

  /** Whether the record at a place is the one of its id that counts. Versioned indexes only. */
  boolean counts(byte[] bytes, int start, int end, long place) {
    if (isNumber(bytes, start, end)) {
      long hash = mixed(high, low);
      Segment segment = segments[(int) (hash >>> 56)];
      int slot = segment.find(high, low, hash);
      return slot >= 0 && segment.places[slot] == place;
    }
    long[] kept = others.get(text(bytes, start, end));
    return kept != null && kept[1] == place;
  }

  /**
   * Whether a record that does not count is the first of its version that is seen again, once all
   * records have been added: the others of that version, and of the one that counts, are
   * duplicates. Versioned indexes only.
   */
  boolean isFirstOutdated(byte[] bytes, int start, int end, long version) {
    return outdated.remove(new Outdated(text(bytes, start, end), version));
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Its first bits tell the segment, its last ones the slot. */
  private static long mixed(long high, long low) {
    long hash = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 32);
  }

  /** Reads an id of Exotel's kind; zero is left out, for it marks an empty slot. */
  private boolean isNumber(byte[] bytes, int start, int end) {
    if (end - start != HEXADECIMAL_DIGITS) {
      return false;
    }
    long first = 0;
    long second = 0;
    int wrong = 0;
    for (int i = 0; i < HEXADECIMAL_DIGITS / 2; i++) {
      int one = DIGIT_VALUES[bytes[start + i] & 0xFF];
      int other = DIGIT_VALUES[bytes[start + HEXADECIMAL_DIGITS / 2 + i] & 0xFF];
      wrong |= one | other;
      first = first << 4 | one;
      second = second << 4 | other;
    }
    high = first;
    low = second;
    return wrong >= 0 && (first | second) != 0;
  }

  private static byte[] digitValues() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    for (int digit = 0; digit < 10; digit++) {
      values['0' + digit] = (byte) digit;
    }
    for (int letter = 0; letter < 6; letter++) {
      values['a' + letter] = (byte) (10 + letter);
    }
    return values;
  }

  /** A part of the table that grows on its own, so that growing never copies all of it. */
  private static final class Segment {
    private final boolean versioned;
    private long[] keys;
    private long[] versions;
    private long[] places;
    private int size;

    Segment(boolean versioned, int slots) {
      this.versioned = versioned;
      this.keys = new long[2 * slots];
      this.versions = new long[versioned ? slots : 0];
      this.places = new long[versioned ? slots : 0];
    }

    /**
     * The slot of an id; where it is not there, the complement of the slot that it belongs into.
     */
    int find(long high, long low, long hash) {
      long[] table = keys;
      int mask = table.length / 2 - 1;
      int slot = (int) hash & mask;
      while (true) {
        long first = table[2 * slot];
        long second = table[2 * slot + 1];
        if (first == high && second == low) {
          return slot;
        }
        if ((first | second) == 0) {
          return ~slot;
        }
        slot = (slot + 1) & mask;
      }
    }

    void insert(int slot, long high, long low, long hash, long version, long place) {
      int free = slot;
      if (4 * (size + 1) > 3 * (keys.length / 2)) {
        grow();
        free = ~find(high, low, hash);
      }
      put(free, high, low, version, place);
      size++;
    }

    private void put(int slot, long high, long low, long version, long place) {
      keys[2 * slot] = high;
      keys[2 * slot + 1] = low;
      if (versioned) {
        versions[slot] = version;
        places[slot] = place;
      }
    }

    private void grow() {
      long[] oldKeys = keys;
      long[] oldVersions = versions;
      long[] oldPlaces = places;
      keys = new long[2 * oldKeys.length];
      versions = new long[2 * oldVersions.length];
      places = new long[2 * oldPlaces.length];
      for (int slot = 0; slot < oldKeys.length / 2; slot++) {
        long high = oldKeys[2 * slot];
        long low = oldKeys[2 * slot + 1];
        if ((high | low) != 0) {
          int free = ~find(high, low, mixed(high, low));
          put(free, high, low, versioned ? oldVersions[slot] : 0, versioned ? oldPlaces[slot] : 0);
        }
      }
    }
  }
}
