package io.github.legstat.output;

import io.github.legstat.model.Call;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.util.List;

/** How values are added to records that else stay as they stand. */
public sealed interface RecordStyle permits CsvRecordStyle, JsonRecordStyle {

  /** Rows of CSV: values are added as further columns. */
  static RecordStyle csv(char delimiter) {
    return new CsvRecordStyle(delimiter);
  }

  /** Objects of JSON, each on a line of its own: values are added as further members. */
  static RecordStyle json() {
    return new JsonRecordStyle();
  }

  /**
   * The line that names the columns; empty where records name their members themselves.
   *
   * @param header the line as it stands in the input, without its line end; empty if there is none
   * @param names the names of the columns in the input
   * @param added the names of those that are added
   */
  byte[] header(String header, List<String> names, List<String> added, String lineEnd)
      throws IOException;

  /** What a record is followed by in the result, for values under these names. */
  byte[] addition(List<String> names, List<Value> values) throws IOException;

  /** Appends a record as it stands, with an addition. */
  void append(Call call, byte[] addition, PieceBuffer buffer);
}
