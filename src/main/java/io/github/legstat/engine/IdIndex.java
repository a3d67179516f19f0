package io.github.legstat.engine;

import io.github.legstat.model.Admitted;
import io.github.legstat.model.TimeReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The ids met so far, each with the version of its record that counts.
 *
 * <p>Exotel's ids, 32 lower-case hexadecimal digits, are kept as 128-bit numbers, so the key is
 * exact and takes 16 bytes; any other id is kept as text. Versions and places, eight bytes more,
 * are kept only where records can have versions, or where somebody asks for places.
 */
final class IdIndex {
  /** What a record is to those with the same id before it. */
  enum Fate {
    /** The first with its id. */
    NEW,
    /** Of a version met before. */
    DUPLICATE,
    /** Newer than the one that counted until now. */
    REPLACES,
    /** Of an older version than the one that counts. */
    OUTDATED
  }

  private static final int TABLES = 256;
  private static final int FEWEST_SLOTS = 48;
  private static final int MOST_SLOTS_AT_FIRST = 1 << 20;

  /** Puts the seconds since 1970 into half a number, up to the year 2106. */
  private static final long VERSION_OFFSET = Integer.MAX_VALUE;

  private static final int UNKNOWN_CODE = code(TimeReader.UNKNOWN);

  /** What is kept of a record besides its id. */
  enum Notes {
    /** Nothing. */
    NONE,
    /** The place of the record that counts. */
    PLACES,
    /** That and its version. */
    VERSIONS
  }

  private final Notes notes;
  private final IdTable[] tables = new IdTable[TABLES];

  /** Nothing that means anything, but what is looked at and not used, Java would not look at. */
  @SuppressWarnings("UnusedVariable")
  private long approached;

  private final Map<String, long[]> others = new HashMap<>();
  private final Set<Outdated> outdated = new HashSet<>();
  private final Set<OutdatedNumber> outdatedNumbers = new HashSet<>();

  /** A version of a record that does not count. */
  private record Outdated(String id, long version) {}

  /** The same where the id is a number. */
  private record OutdatedNumber(long high, long low, int version) {}

  /**
   * An empty index.
   *
   * @param notes what is kept of records; versions only where they have any at all
   * @param expected about how many ids there will be; the index has room for them from the start,
   *     and a tenth more
   */
  IdIndex(Notes notes, long expected) {
    this.notes = notes;
    long wanted = expected * 3 / 2 / TABLES;
    int slots = (int) Math.min(MOST_SLOTS_AT_FIRST, Math.max(FEWEST_SLOTS, wanted));
    for (int i = 0; i < TABLES; i++) {
      tables[i] = new IdTable(notes != Notes.NONE, slots);
    }
  }

  /** Looks at where a number belongs, so that it is at hand when that is asked for next. */
  void approach(long high, long low) {
    long hash = hash(high, low);
    approached ^= table(hash).approach(hash);
  }

  /**
   * Takes up a record whose id is a number.
   *
   * @param version when the record was last updated, in seconds since 1970; higher is newer
   * @param place the place of the record among all that are read
   */
  Fate add(long high, long low, long version, long place) {
    long hash = hash(high, low);
    IdTable table = table(hash);
    int at = table.find(high, low, hash);
    if (at < 0) {
      table.insert(~at, high, low, hash, note(code(version), place));
      return Fate.NEW;
    }
    return notes == Notes.VERSIONS
        ? addVersion(table, at, high, low, code(version), place)
        : Fate.DUPLICATE;
  }

  private Fate addVersion(IdTable table, int at, long high, long low, int version, long place) {
    int counting = version(table.note(at));
    if (version == counting) {
      return Fate.DUPLICATE;
    }
    if (version < counting) {
      boolean isNew = outdatedNumbers.add(new OutdatedNumber(high, low, version));
      return isNew ? Fate.OUTDATED : Fate.DUPLICATE;
    }
    outdatedNumbers.add(new OutdatedNumber(high, low, counting));
    table.setNote(at, note(version, place));
    return Fate.REPLACES;
  }

  /** An unknown version is the lowest; all after 2106 are the same one, the highest. */
  private static int code(long version) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(version, -1) - VERSION_OFFSET);
  }

  private long note(int version, long place) {
    if (notes != Notes.NONE && place >>> Integer.SIZE != 0) {
      throw new IllegalStateException("more than 4,294,967,296 records in one run");
    }
    return (long) version << Integer.SIZE | place;
  }

  private static int version(long note) {
    return (int) (note >> Integer.SIZE);
  }

  private static long place(long note) {
    return note & 0xFFFFFFFFL;
  }

  /** Takes up a record with any other id. */
  Fate add(String id, long version, long place) {
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
    kept[0] = version;
    kept[1] = place;
    return Fate.REPLACES;
  }

  /** What is done with an id that is a number. */
  interface NumberConsumer {
    /** Takes both halves. */
    void accept(long high, long low);
  }

  /** Hands over all ids. */
  void forEach(NumberConsumer numbers, Consumer<String> texts) {
    for (IdTable table : tables) {
      table.forEach(numbers);
    }
    others.keySet().forEach(texts);
  }

  /** Whether a record with this id has been taken up. */
  boolean has(long high, long low) {
    long hash = hash(high, low);
    return table(hash).find(high, low, hash) >= 0;
  }

  /** The same of any other id. */
  boolean has(String id) {
    return others.containsKey(id);
  }

  /**
   * The version of the record with this id that counts, {@link TimeReader#UNKNOWN} where that is
   * not known or not noted.
   */
  long version(long high, long low) {
    long hash = hash(high, low);
    IdTable table = table(hash);
    int code =
        notes == Notes.NONE ? UNKNOWN_CODE : version(table.note(table.find(high, low, hash)));
    return code == UNKNOWN_CODE ? TimeReader.UNKNOWN : code + VERSION_OFFSET;
  }

  /** The same of any other id. */
  long version(String id) {
    long[] kept = others.get(id);
    return kept == null ? TimeReader.UNKNOWN : kept[0];
  }

  /** Whether the record at a place is the one of its id that counts. Indexes with places only. */
  boolean counts(long high, long low, long place) {
    long hash = hash(high, low);
    IdTable table = table(hash);
    int at = table.find(high, low, hash);
    return at >= 0 && place(table.note(at)) == place;
  }

  /** The same of any other id. */
  boolean counts(String id, long place) {
    long[] kept = others.get(id);
    return kept != null && kept[1] == place;
  }

  /**
   * The place of the record with this id that counts, if it is of this version, else {@link
   * Admitted#NOWHERE}. Indexes with places only.
   */
  long original(long high, long low, long version) {
    long hash = hash(high, low);
    IdTable table = table(hash);
    int at = table.find(high, low, hash);
    return at >= 0 && version(table.note(at)) == code(version)
        ? place(table.note(at))
        : Admitted.NOWHERE;
  }

  /** The same of any other id. */
  long original(String id, long version) {
    long[] kept = others.get(id);
    return kept != null && kept[0] == version ? kept[1] : Admitted.NOWHERE;
  }

  /**
   * Whether a record that does not count is the first of its version that is seen again, once all
   * records have been added; from then on none is. The others of that version, and of the one that
   * counts, are duplicates. Versioned indexes only.
   */
  boolean takeFirstOutdated(long high, long low, long version) {
    return outdatedNumbers.remove(new OutdatedNumber(high, low, code(version)));
  }

  /** The same of any other id. */
  boolean takeFirstOutdated(String id, long version) {
    return outdated.remove(new Outdated(id, version));
  }

  private IdTable table(long hash) {
    return tables[(int) (hash >>> 56)];
  }

  /** Its first bits tell the table, its last ones the slot. */
  static long hash(long high, long low) {
    long hash = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 32);
  }
}
