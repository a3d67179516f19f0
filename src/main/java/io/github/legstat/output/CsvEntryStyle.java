package io.github.legstat.output;

import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of CSV. */
final class CsvEntryStyle implements EntryStyle {
  private final CSVFormat format;
  private final Function<Value, String> cell;
  private final StringBuilder text = new StringBuilder();
  private final CSVPrinter printer;

  /**
   * Rows in a format.
   *
   * @param cell the text of a value
   */
  CsvEntryStyle(CSVFormat format, Function<Value, String> cell) {
    this.format = format;
    this.cell = cell;
    try {
      this.printer = new CSVPrinter(text, format);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory takes everything", e);
    }
  }

  @Override
  public String before(int place) {
    return place == 0 ? "" : format.getDelimiterString();
  }

  @Override
  public String end() {
    return format.getRecordSeparator();
  }

  /** Whether a value is quoted depends on what stands before it in its row. */
  @Override
  public void append(StringBuilder row, int place, Value value) throws IOException {
    text.setLength(0);
    if (place > 0) {
      printer.print("0");
    }
    int printed = text.length() + before(place).length();
    printer.print(cell.apply(value));
    row.append(text, printed, text.length());
    printer.println();
  }
}
