package io.github.legstat.input;

import io.github.legstat.model.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads what stands between two values of a record for the first time. Whatever needs more than
 * names to be understood, such as a list of calls within a call, is not read.
 */
final class PassageReader {
  /** Longer passages, deeper places and longer names are left to the reference parser. */
  private static final int LONGEST_PASSAGE = 1 << 12;

  private static final int DEEPEST = 30;

  private final RecordNames names;
  private final boolean ownLines;
  private final Passage beforeAll;
  private final boolean wantsOnCall;

  private byte[] bytes = new byte[0];
  private int begin;
  private int limit;
  private int at;
  private JsonPlace place;
  private String name = "";
  private boolean atFirstMember;
  private int depth;
  private int recordBegin;
  private int recordEnd;

  /**
   * A reader of passages.
   *
   * @param ownLines whether a record must not hold line ends
   * @param beforeAll what nothing follows that was met so far
   */
  PassageReader(RecordNames names, boolean ownLines, Passage beforeAll) {
    this.names = names;
    this.ownLines = ownLines;
    this.beforeAll = beforeAll;
    this.place = beforeAll.place();
    this.wantsOnCall = names.layout().has(Field.ON_CALL1) || names.layout().has(Field.ON_CALL2);
  }

  /** Reads the passage at some place of the bytes; empty where that cannot be done here. */
  Optional<Passage> read(JsonPlace from, byte[] text, int start, int end) {
    bytes = text;
    begin = start;
    at = start;
    limit = Math.min(end, start + LONGEST_PASSAGE);
    place = from;
    depth = 0;
    recordBegin = start - 1;
    recordEnd = start - 1;
    boolean right = from.kind() == JsonPlace.Kind.OUTSIDE ? readRecord() : readOn();
    return right ? Optional.of(passage()) : Optional.empty();
  }

  private Passage passage() {
    RecordNames.Target target =
        place.kind() == JsonPlace.Kind.OUTSIDE ? RecordNames.UNKNOWN : place.target(name);
    Passage.Extent extent =
        new Passage.Extent(recordBegin - begin, lines(recordBegin), recordEnd - begin, lines(at));
    boolean isLegId =
        wantsOnCall && place.kind() == JsonPlace.Kind.OBJECT && LegPath.isId(place.path(), name);
    int legOfId = isLegId ? LegPath.numberOf(place.path()) : Passage.NO_LEG;
    return new Passage(
        Arrays.copyOfRange(bytes, begin, at), place, target, legOfId, extent, beforeAll);
  }

  /** Line ends between the beginning and some place, as the reference parser counts them. */
  private int lines(int end) {
    int lines = 0;
    for (int i = begin; i < end; i++) {
      boolean before = bytes[i] == Lines.CARRIAGE_RETURN && bytes[i + 1] != Lines.LINE_FEED;
      if (before || bytes[i] == Lines.LINE_FEED) {
        lines++;
      }
    }
    return lines;
  }

  private boolean readRecord() {
    if (!stands('{')) {
      return false;
    }
    recordBegin = at;
    at++;
    place = place.record();
    atFirstMember = true;
    return readMember();
  }

  /** Reads a name and what follows up to the next value. */
  private boolean readMember() {
    if (!stands('"')) {
      return false;
    }
    int end = JsonText.stringEnd(bytes, at + 1, limit);
    if (end < 0 || JsonText.hasEscapes(bytes, at + 1, end)) {
      return false;
    }
    name = new String(bytes, at + 1, end - at - 1, StandardCharsets.UTF_8);
    at = end + 1;
    if (!stands(':')) {
      return false;
    }
    at++;
    return readValue();
  }

  /** Reads the beginning of a value up to the first of its values, if it has some. */
  private boolean readValue() {
    skipBlanks();
    if (at >= limit) {
      return false;
    }
    if (JsonText.beginsScalar(bytes[at])) {
      return !isLackingCall();
    }
    boolean isObject = bytes[at] == '{';
    if ((!isObject && bytes[at] != '[') || ++depth > DEEPEST) {
      return false;
    }
    if (place.kind() == JsonPlace.Kind.RECORD) {
      String normalized = names.normalized(name);
      if (JsonRecords.mayWrap(normalized)) {
        return isObject
            && atFirstMember
            && !JsonRecords.isMetadata(normalized)
            && !JsonRecords.isCallDetails(normalized)
            && readWrapped();
      }
    }
    atFirstMember = false;
    place = isObject ? place.object(name) : place.array(name);
    at++;
    if (stands(isObject ? '}' : ']')) {
      at++;
      place = place.parent();
      return readOn();
    }
    return isObject ? readMember() : readElement();
  }

  /** What seemed a record is a wrapper: its first member is the record. */
  private boolean readWrapped() {
    place = place.parent().wrapper();
    return readRecord();
  }

  /** Where a call should be, an answer without one has a null. */
  private boolean isLackingCall() {
    return place.kind() == JsonPlace.Kind.RECORD
        && JsonRecords.isCallDetails(names.normalized(name));
  }

  private boolean readElement() {
    name = place.elementName();
    return readValue();
  }

  /** Reads what follows a value, up to the next one or the end of the record. */
  private boolean readOn() {
    atFirstMember = false;
    boolean inArray = place.kind() == JsonPlace.Kind.ARRAY;
    if (stands(',') && place.kind() != JsonPlace.Kind.WRAPPER) {
      at++;
      place = inArray ? place.next() : place;
      return inArray ? readElement() : readMember();
    }
    if (!stands(inArray ? ']' : '}')) {
      return false;
    }
    at++;
    if (place.kind() == JsonPlace.Kind.RECORD) {
      recordEnd = at;
    }
    place = place.parent();
    return place.kind() == JsonPlace.Kind.OUTSIDE || readOn();
  }

  /** Whether some sign is the next that is not blank; goes on to it. */
  private boolean stands(char sign) {
    skipBlanks();
    return at < limit && bytes[at] == sign;
  }

  private void skipBlanks() {
    while (at < limit && isBlank(bytes[at])) {
      at++;
    }
  }

  private boolean isBlank(byte one) {
    return one == ' '
        || one == '\t'
        || (!ownLines && (one == Lines.LINE_FEED || one == Lines.CARRIAGE_RETURN));
  }
}
