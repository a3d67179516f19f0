package io.github.legstat.samples;

import java.util.List;

/** Calls as the rows of a dashboard report. */
final class CsvWriter implements CallWriter {

  private final List<CsvColumn> columns;

  CsvWriter(List<CsvColumn> columns) {
    this.columns = columns;
  }

  @Override
  public void begin(StringBuilder out) {
    columns.forEach(column -> out.append(column.header()).append(','));
    endRow(out);
  }

  @Override
  public void call(StringBuilder out, SampleCall call) {
    for (CsvColumn column : columns) {
      column.write(out, call);
      out.append(',');
    }
    endRow(out);
  }

  @Override
  public void end(StringBuilder out) {}

  /** Turns the comma after the last cell into the end of the row. */
  private static void endRow(StringBuilder out) {
    out.setCharAt(out.length() - 1, '\n');
  }
}
