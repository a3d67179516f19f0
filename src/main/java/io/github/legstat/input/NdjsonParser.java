package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.legstat.model.Batch;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads one JSON value a line: a call, or anything that holds calls. */
final class NdjsonParser implements LineParser {
  private final JsonFactory factory;
  private final RecordNames names;

  /** A parser for one thread; the factory may be shared. */
  NdjsonParser(JsonFactory factory, RecordNames names) {
    this.factory = factory;
    this.names = names;
  }

  @Override
  public void parse(Batch batch, int from, int to, int line) throws IOException {
    int rows = batch.rows();
    int rejects = batch.rejectCount();
    JsonRecords records = new JsonRecords(names, from);
    try (JsonParser parser = factory.createParser(batch.bytes(), from, to - from)) {
      boolean more = true;
      while (more) {
        more = records.readOne(parser, batch, 1 - line);
      }
    } catch (JsonProcessingException e) {
      batch.dropFrom(rows, rejects);
      refuse(batch, from, to, line, e.getOriginalMessage());
    } catch (CharConversionException e) {
      batch.dropFrom(rows, rejects);
      // What the message says of places depends on where the input was cut.
      refuse(batch, from, to, line, "it is not UTF-8");
    }
  }

  private static void refuse(Batch batch, int from, int to, int line, String reason) {
    String raw = new String(batch.bytes(), from, to - from, StandardCharsets.UTF_8);
    batch.addReject(line, line, "the line is no JSON: " + reason, raw.strip());
  }
}
