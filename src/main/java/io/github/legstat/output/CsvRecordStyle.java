package io.github.legstat.output;

import io.github.legstat.model.Call;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Adds values to rows of CSV, before their line ends. */
final class CsvRecordStyle implements RecordStyle {
  private final CSVFormat format;

  CsvRecordStyle(char delimiter) {
    this.format =
        CSVFormat.Builder.create(CSVFormat.DEFAULT)
            .setDelimiter(delimiter)
            .setRecordSeparator("")
            .get();
  }

  @Override
  public byte[] header(String header, List<String> names, List<String> added, String lineEnd)
      throws IOException {
    PieceBuffer line = new PieceBuffer();
    if (header.isEmpty()) {
      style().append(line, names.stream().map(Value::text).toList());
    } else {
      line.append(header);
    }
    appendFurther(line, added.stream().map(Value::text).toList());
    line.append(lineEnd);
    return line.taken();
  }

  @Override
  public byte[] addition(List<String> names, List<Value> values) throws IOException {
    PieceBuffer addition = new PieceBuffer();
    appendFurther(addition, values);
    return addition.taken();
  }

  /** Values that others stand before, from the delimiter between them on. */
  private void appendFurther(PieceBuffer text, List<Value> values) throws IOException {
    EntryStyle style = style();
    for (Value value : values) {
      text.append(style.before(1));
      style.append(text, 1, value);
    }
  }

  /** One for each use, as several threads add values. */
  private EntryStyle style() {
    return new CsvEntryStyle(format, Value::machine);
  }

  @Override
  public void append(Call call, byte[] addition, PieceBuffer buffer) {
    byte[] bytes = call.bytes();
    int end = call.recordEnd();
    buffer.append(bytes, call.recordStart(), end);
    buffer.append(addition);
    int lineEnd = end;
    while (bytes[lineEnd] != '\r' && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    boolean isPair = bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
    buffer.append(bytes, lineEnd, lineEnd + (isPair ? 2 : 1));
  }
}
