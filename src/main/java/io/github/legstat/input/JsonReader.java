package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.legstat.model.Batch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/** Reads JSON documents, one behind the other, of any size, in one go from front to back. */
final class JsonReader implements CallReader {
  private static final int RECORDS_A_PIECE = 2048;

  /** A byte order mark, so that the parser takes text for UTF-8 without a guess at its encoding. */
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, ' '};

  private final String name;
  private final RecentBytes bytes;
  private final JsonParser parser;
  private final FieldNames fieldNames;
  private final Damage damage;
  private Optional<JsonRecords> records = Optional.empty();
  private boolean ended;

  JsonReader(String name, InputStream stream, FieldNames fieldNames, Damage damage)
      throws IOException {
    this.name = name;
    InputStream marked = new SequenceInputStream(new ByteArrayInputStream(UTF_8_MARK), stream);
    // Places that the parser tells count from the mark on, and so do these.
    this.bytes = new RecentBytes(marked);
    this.parser = new JsonFactory().createParser(bytes);
    this.fieldNames = fieldNames;
    this.damage = damage;
  }

  @Override
  public Optional<Piece> take(Batch batch) throws IOException {
    if (ended) {
      return Optional.empty();
    }
    batch.clear(name);
    JsonRecords found =
        records.orElseGet(
            () -> new JsonRecords(new RecordNames(fieldNames, batch.layout()), bytes::moveTo));
    records = Optional.of(found);
    try {
      while (!ended && batch.rows() + batch.rejectCount() < RECORDS_A_PIECE) {
        ended = !found.readOne(parser, batch, 1);
      }
    } catch (JsonProcessingException e) {
      breakOff(batch, JsonText.reason(e));
    }
    if (ended) {
      damage.message().ifPresent(batch::setBroken);
    }
    return Optional.of(Piece.SETTLED);
  }

  private void breakOff(Batch batch, String reason) {
    ended = true;
    int line = Math.max(parser.currentLocation().getLineNr(), 1) - 1;
    batch.addReject(line, line, "the document breaks off or is damaged here: " + reason, "");
    batch.setBroken("the document breaks off or is damaged in line " + (line + 1));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
