package io.github.legstat.output;

import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of CSV. */
final class CsvEntryStyle implements EntryStyle {
  private static final byte[] NOTHING = {};

  private final byte[] delimiter;
  private final byte[] lineEnd;
  private final Function<Value, String> cell;
  private final StringBuilder text = new StringBuilder();
  private final CSVPrinter printer;

  /**
   * Rows in a format.
   *
   * @param cell the text of a value
   */
  CsvEntryStyle(CSVFormat format, Function<Value, String> cell) {
    this.delimiter = format.getDelimiterString().getBytes(StandardCharsets.UTF_8);
    this.lineEnd = format.getRecordSeparator().getBytes(StandardCharsets.UTF_8);
    this.cell = cell;
    try {
      this.printer = new CSVPrinter(text, format);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory takes everything", e);
    }
  }

  @Override
  public byte[] before(int place) {
    return place == 0 ? NOTHING : delimiter;
  }

  @Override
  public byte[] end() {
    return lineEnd;
  }

  /** Whether a value is quoted depends on what stands before it in its row. */
  @Override
  public void append(PieceBuffer row, int place, Value value) throws IOException {
    text.setLength(0);
    if (place > 0) {
      printer.print("0");
    }
    int printed = text.length() + before(place).length;
    printer.print(cell.apply(value));
    row.append(text.substring(printed));
    printer.println();
  }
}
