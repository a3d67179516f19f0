package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a reader found in an input.
 *
 * @param records the text of each row's record, without its line end; empty where none is told
 * @param headers how many lines repeated the header
 * @param broken whether the input breaks off
 * @param lines how many lines the pieces say they span; zero where a format does not count them
 */
record Found(
    List<Row> rows,
    List<String> records,
    List<Reject> rejects,
    int headers,
    boolean broken,
    long lines) {
  static final FieldNames NAMES = FieldNames.load();
  static final FieldLayout ALL_FIELDS = new FieldLayout(EnumSet.allOf(Field.class));

  /** Used again and again, as a run does. */
  private static final ThreadLocal<List<Batch>> BATCHES =
      ThreadLocal.withInitial(() -> Stream.generate(Found::newBatch).limit(4).toList());

  private static Batch newBatch() {
    return new Batch(ALL_FIELDS);
  }

  /** A row: its first line, and the values that it has. */
  record Row(long line, Map<Field, String> values) {
    String text(Field field) {
      return values.getOrDefault(field, "");
    }
  }

  /** How an input is read. Pieces are parsed last to first among as many as are taken at once. */
  record Way(int stretchBytes, int piecesAtOnce) {
    static final Way USUAL = new Way(LineSource.STRETCH_BYTES, 1);
  }

  static Found inText(String text) throws IOException {
    return inStream(text.getBytes(StandardCharsets.UTF_8), Way.USUAL);
  }

  static Found inStream(byte[] bytes, Way way) throws IOException {
    return inStream(new ByteArrayInputStream(bytes), Optional.empty(), way);
  }

  static Found inStream(InputStream stream, Optional<InputFormat> format, Way way)
      throws IOException {
    try (InputFile input = InputFile.open("input", stream, options(format))) {
      return in(input, way);
    }
  }

  static Found inFile(Path path, Way way) throws IOException {
    return inFile(path, Optional.empty(), way);
  }

  static Found inFile(Path path, Optional<InputFormat> format, Way way) throws IOException {
    try (InputFile input = InputFile.open("input", path, options(format))) {
      return in(input, way);
    }
  }

  private static InputOptions options(Optional<InputFormat> format) {
    return new InputOptions(format, Optional.empty(), Optional.empty(), List.of(), NAMES);
  }

  static Found in(InputFile input, Way way) throws IOException {
    try (CallReader reader = input.reader(way.stretchBytes())) {
      return by(reader, way.piecesAtOnce());
    }
  }

  static Found by(CallReader reader, int piecesAtOnce) throws IOException {
    List<Batch> batches = BATCHES.get();
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0, false, 0);
    boolean more = true;
    while (more) {
      List<CallReader.Piece> pieces = new ArrayList<>();
      while (more && pieces.size() < piecesAtOnce) {
        Optional<CallReader.Piece> piece = reader.take(batches.get(pieces.size()));
        piece.ifPresent(pieces::add);
        more = piece.isPresent();
      }
      for (int i = pieces.size() - 1; i >= 0; i--) {
        pieces.get(i).parse();
      }
      for (int i = 0; i < pieces.size(); i++) {
        pieces.get(i).settle();
        found = found.plus(batches.get(i));
      }
    }
    return found;
  }

  private Found plus(Batch batch) {
    Call call = new Call(batch);
    for (int row = 0; row < batch.rows(); row++) {
      call.moveTo(batch, row);
      Map<Field, String> values = new EnumMap<>(Field.class);
      for (Field field : ALL_FIELDS.fields()) {
        if (call.has(field)) {
          values.put(field, call.text(field));
        }
      }
      rows.add(new Row(call.line(), values));
      int start = batch.recordStart(row);
      int length = start < 0 ? 0 : batch.recordEnd(row) - start;
      records.add(new String(batch.bytes(), Math.max(0, start), length, StandardCharsets.UTF_8));
    }
    rejects.addAll(batch.rejects());
    return new Found(
        rows,
        records,
        rejects,
        headers + batch.repeatedHeaders(),
        broken || batch.broken().isPresent(),
        lines + batch.lineCount());
  }

  List<String> texts(Field field) {
    return rows.stream().map(row -> row.text(field)).toList();
  }

  List<String> reasons() {
    return rejects.stream().map(Reject::reason).toList();
  }
}
