package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.legstat.model.Batch;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads one JSON value a line: a call, or anything that holds calls. */
final class NdjsonParser implements LineParser {
  private static final byte COMMA = ',';

  private final RecordNames names;
  private final UsualRecords usual;

  /** A parser for one thread. */
  NdjsonParser(RecordNames names) {
    this.names = names;
    this.usual = new UsualRecords(names, true);
  }

  @Override
  public int parseUsual(Batch batch, int from, int limit, int line) {
    int rows = batch.rows();
    int end = usual.read(batch, from, limit, line);
    if (end < 0) {
      return JsonText.UNSURE;
    }
    byte[] bytes = batch.bytes();
    end = afterBlanks(bytes, end, limit);
    if (end < limit && bytes[end] == COMMA) {
      end = afterBlanks(bytes, end + 1, limit);
    }
    boolean whole = end == limit || bytes[end] == Lines.LINE_FEED;
    if (!whole || end - from > LineSource.LONGEST_LINE_BYTES) {
      batch.dropFrom(rows, batch.rejectCount());
      return JsonText.UNSURE;
    }
    return end;
  }

  private static int afterBlanks(byte[] bytes, int from, int limit) {
    int at = from;
    while (at < limit && isBlank(bytes[at])) {
      at++;
    }
    return at;
  }

  /** Where the JSON of a line ends: lines cut out of an array end in a comma. */
  private static int valueEnd(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && isBlank(bytes[end - 1])) {
      end--;
    }
    return end > from && bytes[end - 1] == COMMA ? end - 1 : to;
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == Lines.CARRIAGE_RETURN;
  }

  @Override
  public void parse(Batch batch, int from, int to, int line) throws IOException {
    int rows = batch.rows();
    int rejects = batch.rejectCount();
    JsonRecords records = new JsonRecords(names, from, Nesting.NONE);
    try (JsonParser parser = parser(batch, from, to)) {
      boolean more = true;
      while (more) {
        more = records.readOne(parser, batch, at -> line);
      }
    } catch (JsonProcessingException e) {
      batch.dropFrom(rows, rejects);
      refuse(batch, from, to, line, JsonFault.reason(e));
    } catch (CharConversionException e) {
      batch.dropFrom(rows, rejects);
      // What the message says of places depends on where the input was cut.
      refuse(batch, from, to, line, "it is not UTF-8");
    }
  }

  private JsonParser parser(Batch batch, int from, int to) throws IOException {
    int end = valueEnd(batch.bytes(), from, to);
    return MendedJson.parser(batch.bytes(), from, end);
  }

  private static void refuse(Batch batch, int from, int to, int line, String reason) {
    String raw = new String(batch.bytes(), from, to - from, StandardCharsets.UTF_8);
    batch.addReject(line, line, "the line is no JSON: " + reason, raw.strip());
  }
}
