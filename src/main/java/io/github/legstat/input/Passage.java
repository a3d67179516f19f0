package io.github.legstat.input;

import io.github.legstat.model.ByteWords;
import java.util.Arrays;

/**
 * Text between two values of a record: the end of what is around the first, names, the beginning of
 * what is around the second. Records of one author have the same passages in the same order, so
 * that to compare bytes is all it takes to know what a value is.
 */
final class Passage {
  /** The value is no id of a leg. */
  static final int NO_LEG = -1;

  /** Longer than any input at hand. */
  private static final int NOWHERE = 1 << 30;

  private final long[] words;
  private final int length;
  private final int unusedBits;
  private final JsonPlace place;
  private final RecordNames.Target target;
  private final boolean isField;
  private final int legOfId;
  private final Extent record;
  private Passage likely;

  /**
   * Where a record begins or ends within a passage.
   *
   * @param begin how many bytes before it; negative where it does not begin here
   * @param linesBefore how many line ends before it
   * @param end how many bytes up to its end; negative where it does not end here
   * @param lines how many line ends the passage has in all
   */
  record Extent(int begin, int linesBefore, int end, int lines) {}

  /**
   * A passage.
   *
   * @param place where the value behind it stands
   * @param target what that value is
   * @param legOfId the number of the leg whose id it should be, by which the durations behind it
   *     go; {@link #NO_LEG} where it is none
   * @param likely what may follow, for a first guess
   */
  Passage(
      byte[] text,
      JsonPlace place,
      RecordNames.Target target,
      int legOfId,
      Extent record,
      Passage likely) {
    this.length = text.length;
    this.words = new long[(length + Long.BYTES - 1) / Long.BYTES];
    byte[] whole = Arrays.copyOf(text, words.length * Long.BYTES);
    for (int i = 0; i < words.length; i++) {
      words[i] = ByteWords.at(whole, i * Long.BYTES);
    }
    this.unusedBits = Byte.SIZE * (whole.length - length);
    this.place = place;
    this.target = target;
    this.isField = target.field().filter(RecordDraft::isOfCalls).isPresent();
    this.legOfId = legOfId;
    this.record = record;
    this.likely = likely;
  }

  private Passage(JsonPlace place) {
    this.length = NOWHERE;
    this.words = new long[0];
    this.unusedBits = 0;
    this.place = place;
    this.target = RecordNames.UNKNOWN;
    this.isField = false;
    this.legOfId = NO_LEG;
    this.record = new Extent(-1, 0, -1, 0);
    this.likely = this;
  }

  /** What is before all records: a passage that stands nowhere in the text. */
  static Passage beforeAll(JsonPlace outside) {
    return new Passage(outside);
  }

  /**
   * Whether the text stands in some bytes, and what follows begins a value. The bytes must reach
   * {@link ByteWords#OVERREAD} beyond the limit.
   */
  boolean standsAt(byte[] bytes, int at, int limit) {
    if (at + length > limit) {
      return false;
    }
    int last = words.length - 1;
    for (int i = 0; i < last; i++) {
      if (ByteWords.at(bytes, at + i * Long.BYTES) != words[i]) {
        return false;
      }
    }
    return (ByteWords.at(bytes, at + last * Long.BYTES) ^ words[last]) << unusedBits == 0
        && (record.end >= 0 || JsonText.beginsScalar(bytes[at + length]));
  }

  /** How many bytes it has. */
  int length() {
    return length;
  }

  /** Where the value behind it stands. */
  JsonPlace place() {
    return place;
  }

  /** What the value behind it stands for. */
  RecordNames.Target target() {
    return target;
  }

  /** Whether the value behind it is one of the known fields that calls alone have. */
  boolean isField() {
    return isField;
  }

  /** The number of the leg whose id the value behind it should be, or {@link #NO_LEG}. */
  int legOfId() {
    return legOfId;
  }

  /** Where in it a record begins or ends. */
  Extent record() {
    return record;
  }

  /** Whether nothing of a record stands behind it. */
  boolean endsRecord() {
    return record.end >= 0;
  }

  /** The passage that followed when this one was met last. */
  Passage likely() {
    return likely;
  }

  /** Notes what followed. */
  void setLikely(Passage following) {
    likely = following;
  }
}
