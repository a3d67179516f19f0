package io.github.legstat.output;

import io.github.legstat.model.Call;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
    return bytes(line + further(added) + lineEnd);
  }

  @Override
  public byte[] addition(List<String> names, List<Value> values) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Value value : values) {
      texts.add(value.machine());
    }
    return bytes(further(texts));
  }

  /** Values that others stand before, from the delimiter between them on. */
  private String further(List<String> values) throws IOException {
    String before = "0";
    List<String> all = new ArrayList<>(List.of(before));
    all.addAll(values);
    return printed(all).substring(before.length());
  }

  private String printed(List<String> values) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(values);
    }
    return text.toString();
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
    boolean isPair = bytes[end] == '\r' && bytes[end + 1] == '\n';
    buffer.append(bytes, end, end + (isPair ? 2 : 1));
  }
}
