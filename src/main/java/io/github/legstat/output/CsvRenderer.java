package io.github.legstat.output;

import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Delimiter-separated values. A listing has its own columns. A report is long and tidy, one value a
 * row: {@code section,item,measure,value}, the item being the words of the key columns.
 */
final class CsvRenderer implements Renderer {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CSVFormat format;
  private final boolean excelSafe;

  CsvRenderer(char delimiter, boolean excelSafe) {
    this.format =
        CSVFormat.Builder.create(CSVFormat.DEFAULT)
            .setDelimiter(delimiter)
            .setRecordSeparator('\n')
            .get();
    this.excelSafe = excelSafe;
  }

  @Override
  public void report(Report report, OutputStream out) throws IOException {
    CSVPrinter printer = new CSVPrinter(Utf8.writer(out), format);
    printer.printRecord("section", "item", "measure", "value");
    for (Section section : report.forPrograms()) {
      if (section instanceof Facts facts) {
        for (Fact fact : facts.facts()) {
          printer.printRecord(facts.name(), fact.name(), "value", cell(fact.value()));
        }
      } else if (section instanceof Table table) {
        for (List<Value> row : table.rows()) {
          printRow(printer, table, row);
        }
      }
    }
    printer.flush();
  }

  private void printRow(CSVPrinter printer, Table table, List<Value> row) throws IOException {
    String item = guarded(item(table.columns(), row));
    for (int index = 0; index < row.size(); index++) {
      Column column = table.columns().get(index);
      if (!column.isKey()) {
        printer.printRecord(table.name(), item, column.name(), cell(row.get(index)));
      }
    }
  }

  private static String item(List<Column> columns, List<Value> row) {
    StringBuilder item = new StringBuilder();
    for (int index = 0; index < row.size(); index++) {
      String word = row.get(index).machine();
      if (columns.get(index).isKey() && !word.isEmpty()) {
        item.append(item.isEmpty() ? "" : "/").append(word);
      }
    }
    return item.toString();
  }

  @Override
  public EntryWriter entries(List<Column> columns, OutputStream out) throws IOException {
    CSVPrinter printer = new CSVPrinter(Utf8.writer(out), format);
    List<String> names = new ArrayList<>();
    for (Column column : columns) {
      names.add(column.name());
    }
    printer.printRecord(names);
    return new Rows(printer);
  }

  @Override
  public Supplier<EntryLines> lines(
      List<Column> columns, EntryLines.Sharing sharing, OutputStream out) throws IOException {
    entries(columns, out).close();
    return () -> new EntryLines(new CsvEntryStyle(format, this::cell), sharing);
  }

  @Override
  public void listing(Table table, OutputStream out) throws IOException {
    entries(table.columns(), out).close();
    Stretches.write(table.rows(), this::lines, text -> text.writeTo(out));
    out.flush();
  }

  private void lines(PieceBuffer text, List<List<Value>> rows) throws IOException {
    StringBuilder lines = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(lines, format)) {
      for (List<Value> row : rows) {
        print(printer, row);
      }
    }
    text.append(lines.toString());
  }

  private void print(CSVPrinter printer, List<Value> row) throws IOException {
    for (Value value : row) {
      printer.print(cell(value));
    }
    printer.println();
  }

  private String cell(Value value) {
    return value instanceof Value.Text text ? guarded(text.text()) : value.machine();
  }

  private String guarded(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return excelSafe && formula ? "'" + text : text;
  }

  private final class Rows implements EntryWriter {
    private final CSVPrinter printer;

    Rows(CSVPrinter printer) {
      this.printer = printer;
    }

    @Override
    public void write(Entry entry) throws IOException {
      print(printer, entry.values());
    }

    @Override
    public void flush() throws IOException {
      printer.flush();
    }

    @Override
    public void close() throws IOException {
      printer.flush();
    }
  }
}
