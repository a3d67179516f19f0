package io.github.legstat.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.legstat.model.Batch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one JSON value a line. A damaged line costs that line. */
final class NdjsonReader implements CallReader {
  private final String name;
  private final LineSource lines;
  private final FieldNames fieldNames;
  private final JsonFactory factory = new JsonFactory();
  private long nextLine = 1;

  NdjsonReader(String name, LineSource lines, FieldNames fieldNames) {
    this.name = name;
    this.lines = lines;
    this.fieldNames = fieldNames;
  }

  @Override
  public Optional<Piece> take(Batch batch) throws IOException {
    batch.clear(name);
    return lines.take(batch).map(stretch -> new NdjsonPiece(batch, stretch));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Some whole lines. */
  private final class NdjsonPiece implements Piece {
    private final Batch batch;
    private final LineSource.Stretch stretch;

    NdjsonPiece(Batch batch, LineSource.Stretch stretch) {
      this.batch = batch;
      this.stretch = stretch;
    }

    @Override
    public void parse() throws IOException {
      LineSource.Extent extent = stretch.load();
      int line = 0;
      int at = extent.begin();
      long lineFeeds = Lines.pattern(Lines.LINE_FEED);
      batch.setLength(extent.end());
      while (at < extent.end()) {
        int found = Lines.indexOf(batch.bytes(), at, extent.end(), lineFeeds);
        int end = found < 0 ? extent.end() : found;
        if (!isBlank(at, end)) {
          parseLine(at, end, line);
        }
        line++;
        at = end + 1;
      }
      batch.setLineCount(line);
    }

    private boolean isBlank(int from, int to) {
      for (int at = from; at < to; at++) {
        if (batch.bytes()[at] > ' ' || batch.bytes()[at] < 0) {
          return false;
        }
      }
      return true;
    }

    private void parseLine(int from, int to, int line) throws IOException {
      int rows = batch.rows();
      JsonRecords records = new JsonRecords(fieldNames, batch.layout());
      try (JsonParser parser = factory.createParser(batch.bytes(), from, to - from)) {
        boolean more = true;
        while (more) {
          more = records.readOne(parser, batch, 1 - line);
        }
      } catch (JsonProcessingException e) {
        while (batch.rows() > rows) {
          batch.dropRow();
        }
        String raw = new String(batch.bytes(), from, to - from, StandardCharsets.UTF_8);
        batch.addReject(line, line, "the line is no JSON: " + e.getOriginalMessage(), raw);
      }
    }

    @Override
    public void settle() {
      batch.setFirstLine(nextLine);
      nextLine += batch.lineCount();
    }
  }
}
