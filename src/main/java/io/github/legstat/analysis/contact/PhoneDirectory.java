package io.github.legstat.analysis.contact;

import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Telephone numbers as keys of eight bytes. The key of a number with its country code is the same
 * in every directory; names, and numbers that tell nobody, get keys of one directory.
 */
final class PhoneDirectory {
  /** Keys of texts go down from here, below those of {@link PhoneNumber}. */
  private static final long FIRST_TEXT = -3;

  /** The key of no number at all, which is the same in every directory. */
  static final long NOBODY = 0;

  private final Map<String, Long> keys = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The key of the number in a field; what tells nobody has one for each way of writing it. */
  long key(Call call, Field field) {
    long key = PhoneNumber.key(call, field);
    if (key > 0) {
      return key;
    }
    boolean name = key == PhoneNumber.NAME_KEY;
    return key(name ? PhoneNumber.of(call, field).toString() : call.text(field).strip());
  }

  /** The key of a name, or of a number that tells nobody, as it was written. */
  long key(String text) {
    Long known = keys.get(text);
    if (known != null) {
      return known;
    }
    long key = FIRST_TEXT - texts.size();
    keys.put(text, key);
    texts.add(text);
    return key;
  }

  /** The key here for a key of another directory. */
  long adopt(PhoneDirectory other, long key) {
    return key >= NOBODY ? key : key(other.text(key));
  }

  /** The number of a key as people dial it, or as it was written. */
  String text(long key) {
    return key > 0 ? PhoneNumber.ofKey(key).toString() : texts.get((int) (FIRST_TEXT - key));
  }

  /** Whether a key tells whose number it is. */
  boolean isKnown(long key) {
    return key > 0 || PhoneNumber.of(text(key)).isKnown();
  }
}
