package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.util.Optional;

/**
 * Reads JSON records that look like others before them, at the speed of comparing bytes: values are
 * slices of the batch, and what nobody asked for is passed over. Whatever is damaged or unusual is
 * left to {@link JsonRecords}, which decides; what both can read, they read alike.
 */
final class UsualRecords {
  /** Records that differ more than this are not worth remembering. */
  private static final int MOST_PASSAGES = 500;

  private final PassageReader reader;
  private final RecordDraft draft;
  private final Passage beforeAll;
  private int passages;
  private int lines;

  /**
   * Reads records for one thread.
   *
   * @param ownLines whether a record must not hold line ends
   */
  UsualRecords(RecordNames names, boolean ownLines) {
    this.beforeAll = Passage.beforeAll(JsonPlace.outside(names));
    this.reader = new PassageReader(names, ownLines, beforeAll);
    this.draft = new RecordDraft(0, names);
  }

  /**
   * Adds the record that begins at {@code from} to the batch.
   *
   * @param line the line there, counted from the first of the batch
   * @return where it ends, or {@link JsonText#UNSURE} if it must be read in another way
   */
  int read(Batch batch, int from, int limit, int line) {
    int length = batch.length();
    int end = readRecord(batch, from, limit, line);
    if (end < 0) {
      batch.setLength(length);
    }
    return end;
  }

  /** How many line ends the record had that was read last. */
  int lines() {
    return lines;
  }

  private int readRecord(Batch batch, int from, int limit, int line) {
    Passage passage = following(beforeAll, batch.bytes(), from, limit);
    if (passage == beforeAll) {
      return JsonText.UNSURE;
    }
    draft.restart(line + passage.record().linesBefore());
    lines = passage.record().lines();
    int begin = from + passage.record().begin();
    int recordEnd = from;
    boolean hasFields = false;
    int at = from + passage.length();
    while (!passage.endsRecord()) {
      hasFields |= passage.isField();
      int end = readValue(batch, passage.target(), at, limit);
      if (end < 0 || (passage.legOfId() >= 0 && isIdOfAnother(passage, batch.bytes(), at, end))) {
        return JsonText.UNSURE;
      }
      Passage next = following(passage, batch.bytes(), end, limit);
      if (next == beforeAll) {
        return JsonText.UNSURE;
      }
      lines += next.record().lines();
      recordEnd = end + next.record().end();
      at = end + next.length();
      passage = next;
    }
    if (!hasFields) {
      return JsonText.UNSURE;
    }
    draft.addTo(batch);
    batch.setRecord(begin, recordEnd);
    return at;
  }

  /** Whether an id is not that of the leg whose place it stands at, so that durations go by it. */
  private static boolean isIdOfAnother(Passage passage, byte[] bytes, int from, int end) {
    int quotes = bytes[from] == JsonText.QUOTE ? 1 : 0;
    return LegPath.isOfAnother(passage.legOfId(), bytes, from + quotes, end - quotes);
  }

  /** The passage that stands between two values; {@code beforeAll} where none is known. */
  private Passage following(Passage before, byte[] bytes, int at, int limit) {
    Passage likely = before.likely();
    return likely.standsAt(bytes, at, limit) ? likely : search(before, bytes, at, limit);
  }

  private Passage search(Passage before, byte[] bytes, int at, int limit) {
    for (Passage met : before.place().passages()) {
      if (met.standsAt(bytes, at, limit)) {
        before.setLikely(met);
        return met;
      }
    }
    if (passages == MOST_PASSAGES) {
      return beforeAll;
    }
    Optional<Passage> found = reader.read(before.place(), bytes, at, limit);
    if (found.isEmpty()) {
      return beforeAll;
    }
    passages++;
    before.place().add(found.get());
    before.setLikely(found.get());
    return found.get();
  }

  /** Reads a value that is no object and no array; returns where it ends. */
  private int readValue(Batch batch, RecordNames.Target target, int at, int limit) {
    byte[] bytes = batch.bytes();
    if (bytes[at] == JsonText.QUOTE) {
      return readString(batch, target, at + 1, limit);
    }
    int end = JsonText.bareEnd(bytes, at, limit);
    if (end >= 0 && bytes[at] != 'n' && draft.needs(target)) {
      draft.put(target, at, end, bytes);
    }
    return end;
  }

  private int readString(Batch batch, RecordNames.Target target, int from, int limit) {
    byte[] bytes = batch.bytes();
    int plainEnd = JsonText.plainEnd(bytes, from, limit);
    int end =
        plainEnd < limit && bytes[plainEnd] == JsonText.QUOTE
            ? plainEnd
            : JsonText.stringEnd(bytes, plainEnd, limit);
    if (end < 0) {
      return JsonText.UNSURE;
    }
    if (draft.needs(target)) {
      if (end > plainEnd && JsonText.hasEscapes(bytes, from, end)) {
        int start = batch.length();
        JsonText.decode(batch, from, end);
        draft.put(target, start, batch.length(), batch.bytes());
      } else {
        draft.put(target, from, end, bytes);
      }
    }
    return end + 1;
  }
}
