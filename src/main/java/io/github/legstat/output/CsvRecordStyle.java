package io.github.legstat.output;

import io.github.legstat.model.Call;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    String line = header.isEmpty() ? printed(names) : header;
    return bytes(line + further(added.stream().map(Value::text).toList()) + lineEnd);
  }

  @Override
  public byte[] addition(List<String> names, List<Value> values) throws IOException {
    return bytes(further(values));
  }

  /** Values that others stand before, from the delimiter between them on. */
  private String further(List<Value> values) throws IOException {
    EntryStyle style = style();
    StringBuilder text = new StringBuilder();
    for (Value value : values) {
      text.append(style.before(1));
      style.append(text, 1, value);
    }
    return text.toString();
  }

  private String printed(List<String> names) throws IOException {
    StringBuilder text = new StringBuilder();
    style().append(text, names.stream().map(Value::text).toList());
    return text.toString();
  }

  /** One for each use, as several threads add values. */
  private EntryStyle style() {
    return new CsvEntryStyle(format, Value::machine);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void append(Call call, byte[] addition, PieceBuffer buffer) {
    byte[] bytes = call.bytes();
    int end = call.recordEnd();
    buffer.append(bytes, call.recordStart(), end);
    buffer.append(addition, 0, addition.length);
    int lineEnd = end;
    while (bytes[lineEnd] != '\r' && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    boolean isPair = bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
    buffer.append(bytes, lineEnd, lineEnd + (isPair ? 2 : 1));
  }
}
