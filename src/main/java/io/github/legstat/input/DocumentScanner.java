package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.legstat.model.Batch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the records of JSON documents from one place between two elements to another. Usual records
 * are read as {@link UsualRecords} do, all else by the reference parser, which takes over for as
 * long as it needs. What a scan finds depends on the bytes alone, never on where they were cut.
 *
 * <p>Behind damage it goes on where the next record begins like the first one did, as if the same
 * were open there: in the list that the damaged record is in, or in the next page where one breaks
 * off.
 */
final class DocumentScanner {

  /** Without anything before it, the parser would take the first bytes for an encoding. */
  private static final String NOTHING = "    ";

  /**
   * Damage in a document.
   *
   * @param line where it was noticed, from zero, counted from the first line of the batch
   * @param ends whether nothing can be read behind it
   */
  record DocumentDamage(int line, boolean ends) {}

  private final RecordNames names;
  private final UsualRecords usual;
  private final DocumentStart start;

  private Nesting nesting = Nesting.NONE;
  private int at;
  private int limit;
  private boolean last;
  private int line;
  private boolean reliedOnGuess;
  private Optional<DocumentDamage> damage = Optional.empty();

  /**
   * A scanner for one thread.
   *
   * @param start how records begin
   */
  DocumentScanner(RecordNames names, DocumentStart start) {
    this.names = names;
    this.start = start;
    this.usual = new UsualRecords(names, false);
  }

  /**
   * Adds the records that stand between two places of the batch.
   *
   * @param before what is open at the first of them
   * @param isLast whether the input ends at the second
   * @return where the scan has ended: what is left there must be read with what follows
   */
  int scan(Batch batch, int from, int to, boolean isLast, Nesting before) throws IOException {
    nesting = before;
    at = from;
    limit = to;
    last = isLast;
    line = 0;
    reliedOnGuess = false;
    damage = Optional.empty();
    boolean more = true;
    while (more) {
      Optional<LongRecord> longRecord = nesting.longRecord();
      if (longRecord.isPresent()) {
        more = passOver(batch, longRecord.get());
        continue;
      }
      skipBlanks(batch.bytes());
      if (at == limit ? nesting.levels().isEmpty() || !last : isHalfLineEnd(batch.bytes())) {
        more = false;
      } else if (!readUsual(batch)) {
        more = readUnusual(batch);
      }
    }
    return at;
  }

  /** What is open where the scan has ended. */
  Nesting nesting() {
    return nesting;
  }

  /** How many lines the scan has gone on. */
  int lines() {
    return line;
  }

  /** Whether what was found depends on a guess of what was open before. */
  boolean reliedOnGuess() {
    return reliedOnGuess;
  }

  /** The first damage that was met, if any, and whether the scan has ended there. */
  Optional<DocumentDamage> damage() {
    return damage;
  }

  private void skipBlanks(byte[] bytes) {
    while (at < limit && JsonText.isBlank(bytes[at]) && !isHalfLineEnd(bytes)) {
      step(bytes);
    }
  }

  private void step(byte[] bytes) {
    if (isLineEnd(bytes)) {
      line++;
    }
    at++;
  }

  /** Whether a carriage return stands last, which a line feed may follow. */
  private boolean isHalfLineEnd(byte[] bytes) {
    return !last && at + 1 == limit && bytes[at] == Lines.CARRIAGE_RETURN;
  }

  /** A line feed, or a carriage return that none follows, as the reference parser counts. */
  private boolean isLineEnd(byte[] bytes) {
    return bytes[at] == Lines.LINE_FEED
        || (bytes[at] == Lines.CARRIAGE_RETURN
            && (at + 1 == limit || bytes[at + 1] != Lines.LINE_FEED));
  }

  /** Reads the record that stands next, or the comma before it, if nothing is unusual about it. */
  private boolean readUsual(Batch batch) {
    if (at == limit) {
      return false;
    }
    byte next = batch.bytes()[at];
    if (next == ',' && nesting.takesComma()) {
      at++;
      nesting = nesting.with(Nesting.Next.ELEMENT);
      return true;
    }
    if (next != '{' || !nesting.takesElement()) {
      return false;
    }
    int end = usual.read(batch, at, limit, line);
    if (end < 0) {
      return false;
    }
    if (end - at > LineSource.LONGEST_LINE_BYTES) {
      batch.dropFrom(batch.rows() - 1, batch.rejectCount());
      return false;
    }
    at = end;
    line += usual.lines();
    nesting = nesting.with(Nesting.Next.COMMA);
    return true;
  }

  /**
   * Has the reference parser read up to a place between two elements where a record may stand next.
   *
   * @return whether the scan can go on
   */
  private boolean readUnusual(Batch batch) throws IOException {
    byte[] before = (NOTHING + nesting.text()).getBytes(StandardCharsets.UTF_8);
    Takeover takeover = new Takeover(at - before.length, 1 - line, batch);
    JsonRecords records = new JsonRecords(names, takeover.textStart, nesting);
    try (JsonParser parser =
        MendedJson.parser(new ByteArrayInputStream(before), batch.bytes(), at, limit)) {
      try {
        for (int token = nesting.tokens(); token > 0; token--) {
          parser.nextToken();
        }
        return readUnusual(parser, records, takeover);
      } catch (JsonProcessingException e) {
        return breakOff(parser, takeover, e);
      }
    }
  }

  /** The reference parser's part of a scan, and what of it is certain. */
  private static final class Takeover {
    private final int textStart;
    private final int firstLine;
    private final Batch batch;
    private int rows;
    private int rejects;

    Takeover(int textStart, int firstLine, Batch batch) {
      this.textStart = textStart;
      this.firstLine = firstLine;
      this.batch = batch;
      keep();
    }

    void keep() {
      rows = batch.rows();
      rejects = batch.rejectCount();
    }

    void dropRest() {
      batch.dropFrom(rows, rejects);
    }

    int place(JsonParser parser) {
      return textStart + (int) parser.currentLocation().getByteOffset();
    }

    int line(JsonParser parser) {
      return parser.currentLocation().getLineNr() - firstLine;
    }
  }

  private boolean readUnusual(JsonParser parser, JsonRecords records, Takeover takeover)
      throws IOException {
    byte[] bytes = takeover.batch.bytes();
    JsonRecords.LineNumber lines = JsonRecords.LineNumber.countedFrom(takeover.firstLine);
    while (parser.nextToken() != null) {
      records.readOn(parser, takeover.batch, lines);
      if (records.isBetweenElements()) {
        int place = takeover.place(parser);
        if (isTooLong(bytes, place)) {
          return beginLongRecord(takeover);
        }
        if (!isCertain(bytes, place)) {
          takeover.dropRest();
          return false;
        }
        takeover.keep();
        at = place;
        line = takeover.line(parser);
        nesting = records.nesting(parser);
        reliedOnGuess |= records.reliedOnGuess();
        int begin = elementBegin(bytes);
        if (begin < limit && bytes[begin] == '{') {
          return true;
        }
      }
    }
    // Behind the last document there are only blanks.
    return true;
  }

  /** Whether a value that seems to end cannot go on behind the bytes at hand. */
  private boolean isCertain(byte[] bytes, int place) {
    return last || place < limit || "[]{}\"".indexOf(bytes[place - 1]) >= 0;
  }

  /** Where the next element begins or the list ends, behind blanks and perhaps a comma. */
  private int elementBegin(byte[] bytes) {
    int begin = blanksEnd(bytes, at);
    boolean behindComma = begin < limit && bytes[begin] == ',' && nesting.takesComma();
    return behindComma ? blanksEnd(bytes, begin + 1) : begin;
  }

  private int blanksEnd(byte[] bytes, int from) {
    int end = from;
    while (end < limit && JsonText.isBlank(bytes[end])) {
      end++;
    }
    return end;
  }

  private boolean breakOff(JsonParser parser, Takeover takeover, JsonProcessingException how) {
    int place = takeover.place(parser);
    takeover.dropRest();
    if (isTooLong(takeover.batch.bytes(), place)) {
      return beginLongRecord(takeover);
    }
    if (place == limit && !last) {
      return false;
    }
    // What is cut short at the end is well up to there, and what begins within it is part of it.
    boolean isCutShort = how instanceof JsonEOFException;
    return goOnBehindDamage(
        takeover.batch, takeover.line(parser), JsonFault.reason(how), isCutShort);
  }

  /** Refuses what stands next, up to where the next record begins. */
  private boolean goOnBehindDamage(
      Batch batch, int damagedLine, String reason, boolean isCutShort) {
    byte[] bytes = batch.bytes();
    int begin = elementBegin(bytes);
    int farthest = Math.min(limit, begin + LineSource.LONGEST_LINE_BYTES);
    int next = isCutShort ? -1 : start.nextElement(bytes, begin + 1, farthest);
    boolean ends = next < 0;
    if (ends && farthest == limit && !last) {
      return false;
    }
    stepTo(bytes, begin);
    int firstLine = line;
    int end = ends ? farthest : next;
    stepTo(bytes, inkEnd(bytes, begin, end));
    batch.addReject(
        firstLine,
        line,
        "the document breaks off or is damaged here: " + reason,
        JsonText.onOneLine(bytes, begin, at));
    stepTo(bytes, ends ? limit : next);
    note(new DocumentDamage(damagedLine, ends));
    nesting = nesting.with(Nesting.Next.ELEMENT);
    return !ends;
  }

  /** Where text ends but for blanks and a comma. */
  private static int inkEnd(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && (JsonText.isBlank(bytes[end - 1]) || bytes[end - 1] == ',')) {
      end--;
    }
    return end;
  }

  private void stepTo(byte[] bytes, int place) {
    while (at < place) {
      step(bytes);
    }
  }

  private void note(DocumentDamage found) {
    damage =
        damage
            .map(first -> new DocumentDamage(first.line, found.ends))
            .or(() -> Optional.of(found));
  }

  private boolean isTooLong(byte[] bytes, int place) {
    return place - elementBegin(bytes) > LineSource.LONGEST_LINE_BYTES;
  }

  /** From here on, looks only for the end of what stands next: a record, or the end of a list. */
  private boolean beginLongRecord(Takeover takeover) {
    takeover.dropRest();
    byte[] bytes = takeover.batch.bytes();
    int begin = elementBegin(bytes);
    stepTo(bytes, begin);
    boolean endsList = bytes[at] == ']' && !nesting.levels().isEmpty();
    int levels = endsList ? nesting.levelsOfList() : 0;
    nesting = nesting.outer(levels).within(LongRecord.begin(line, levels));
    return true;
  }

  /** Goes on to the end of a record that is not read. */
  private boolean passOver(Batch batch, LongRecord before) {
    byte[] bytes = batch.bytes();
    LongRecord record = before;
    while (at < limit && !isHalfLineEnd(bytes)) {
      record = record.behind(bytes[at]);
      step(bytes);
      if (record.isOver()) {
        batch.addReject(record.line(), line, LongRecord.TOO_LONG, "");
        nesting = nesting.outer(1);
        return true;
      }
    }
    nesting = nesting.within(record);
    if (last) {
      end(batch, LongRecord.TOO_LONG + " and does not end");
    }
    return false;
  }

  private void end(Batch batch, String reason) {
    batch.addReject(line, line, "the document breaks off or is damaged here: " + reason, "");
    note(new DocumentDamage(line, true));
    at = limit;
  }
}
