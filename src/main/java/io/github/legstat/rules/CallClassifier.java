package io.github.legstat.rules;

import io.github.legstat.model.ByteWords;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Field;
import io.github.legstat.model.FlowHint;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Classifies calls straight from their bytes.
 *
 * <p>Any export has a few hundred distinct combinations of words. Each is parsed and classified
 * once and then recognized by its bytes. One instance serves one thread; all instances made by one
 * {@link CombinationBook} give the same objects for the same combination.
 */
public final class CallClassifier {
  /** The fields that a verdict depends on. */
  public static final Set<Field> FIELDS =
      Set.copyOf(
          EnumSet.of(
              Field.DIRECTION,
              Field.STATUS,
              Field.LEG1,
              Field.LEG2,
              Field.CALL_TYPE,
              Field.STATE,
              Field.APP_ID,
              Field.TALK));

  private static final Field[] WORD_FIELDS = {
    Field.DIRECTION, Field.STATUS, Field.LEG1, Field.LEG2, Field.CALL_TYPE, Field.STATE
  };
  private static final int INITIAL_SLOTS = 1 << 10;
  private static final int MOST_REMEMBERED = 1 << 15;
  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long HASH_STEP = 0x632BE59BD9B4E019L;
  private static final int LENGTH_BITS = 10;

  /** No hash, as all of them are odd. */
  private static final long TOO_LONG = 0;

  /** The longest word that is remembered; any real one is much shorter. */
  private static final int LONGEST_WORD_BYTES = (1 << LENGTH_BITS) - 1;

  /**
   * One remembered combination of words: the lengths of all values and what else counts in one
   * number, then the bytes of each value, eight in a number.
   */
  private static final class Remembered {
    private final long hash;
    private final long[] key;
    private final ClassifiedCombination classified;

    Remembered(long hash, long[] key, ClassifiedCombination classified) {
      this.hash = hash;
      this.key = key;
      this.classified = classified;
    }
  }

  private final CombinationBook book;
  private final FlowHint given;
  private Remembered[] slots = new Remembered[INITIAL_SLOTS];
  private int remembered;
  private final long[] key =
      new long[1 + WORD_FIELDS.length * (LONGEST_WORD_BYTES / Long.BYTES + 1)];
  private int keyLength;

  CallClassifier(CombinationBook book, FlowHint given) {
    this.book = book;
    this.given = given;
  }

  /** The verdict on a call, with the combination that it rests on. */
  public ClassifiedCombination classify(Call call) {
    boolean talked = call.isPositive(Field.TALK);
    FlowHint flow = flow(call);
    long hash = writeKey(call, talked, flow);
    if (hash == TOO_LONG) {
      return book.classified(combination(call, talked, flow));
    }
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 40) & mask;
    while (slots[slot] != null) {
      Remembered candidate = slots[slot];
      if (candidate.hash == hash && isKey(candidate.key)) {
        return candidate.classified;
      }
      slot = (slot + 1) & mask;
    }
    ClassifiedCombination classified = book.classified(combination(call, talked, flow));
    remember(new Remembered(hash, Arrays.copyOf(key, keyLength), classified));
    return classified;
  }

  private FlowHint flow(Call call) {
    if (given != FlowHint.AUTO || !call.has(Field.APP_ID)) {
      return given;
    }
    return isNothing(call, Field.APP_ID) ? FlowHint.AUTO : FlowHint.FLOW;
  }

  /** Whether a field has no value, or a word that stands for none. */
  public boolean isNothing(Call call, Field field) {
    int start = call.start(field);
    int end = call.end(field);
    if (start < 0 || start == end) {
      return true;
    }
    byte first = call.bytes()[start];
    boolean digit = first >= '0' && first <= '9';
    return !digit && book.spellings().isNothing(call.bytes(), start, end);
  }

  /** Writes the key of a call; returns its hash, {@link #TOO_LONG} where a word is too long. */
  private long writeKey(Call call, boolean talked, FlowHint flow) {
    long lengths = (flow == given ? 0L : 2L) + (talked ? 1L : 0L);
    keyLength = 1;
    byte[] bytes = call.bytes();
    for (Field field : WORD_FIELDS) {
      int start = call.start(field);
      int length = call.end(field) - start;
      lengths = (lengths << LENGTH_BITS) | length;
      if (length > 0) {
        if (length > LONGEST_WORD_BYTES) {
          return TOO_LONG;
        }
        writeWord(bytes, start, length);
      }
    }
    key[0] = lengths;
    return hash();
  }

  /** Appends eight bytes after the other, the last eight from the end. */
  private void writeWord(byte[] bytes, int start, int length) {
    int at = start;
    int last = start + length - Long.BYTES;
    while (at < last) {
      key[keyLength++] = ByteWords.at(bytes, at);
      at += Long.BYTES;
    }
    key[keyLength++] =
        length >= Long.BYTES
            ? ByteWords.at(bytes, last)
            : ByteWords.at(bytes, start) & (-1L >>> (Long.SIZE - Byte.SIZE * length));
  }

  /** Never {@link #TOO_LONG}. The products do not wait for one another. */
  private long hash() {
    long hash = 0;
    for (int i = 0; i < keyLength; i++) {
      hash += (key[i] ^ (key[i] >>> Integer.SIZE)) * (HASH_FACTOR + 2L * i * HASH_STEP);
    }
    return (hash ^ (hash >>> Integer.SIZE)) * HASH_FACTOR | 1;
  }

  private boolean isKey(long[] other) {
    if (other.length != keyLength) {
      return false;
    }
    for (int i = 0; i < other.length; i++) {
      if (other[i] != key[i]) {
        return false;
      }
    }
    return true;
  }

  private void remember(Remembered entry) {
    if (remembered >= MOST_REMEMBERED) {
      return;
    }
    if (2 * remembered >= slots.length) {
      Remembered[] old = slots;
      slots = new Remembered[2 * old.length];
      for (Remembered each : old) {
        if (each != null) {
          insert(each);
        }
      }
    }
    insert(entry);
    remembered++;
  }

  private void insert(Remembered entry) {
    int mask = slots.length - 1;
    int slot = (int) (entry.hash >>> 40) & mask;
    while (slots[slot] != null) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
  }

  private Combination combination(Call call, boolean talked, FlowHint flow) {
    return book.spellings().combination(call::text, flow, talked);
  }
}
