package io.github.legstat.input;

import java.util.List;

/**
 * What the records of an input look like as they stand there, once it is decompressed and UTF-8.
 *
 * @param input the name of the input
 * @param format its format
 * @param delimiter the sign between two values of CSV
 * @param names the names of the columns of CSV; empty for other formats, and without any row
 * @param header the line that names the columns, with a byte order mark before it if there is one;
 *     empty where the input has no such line
 * @param lineEnd what that line ends in, or the first one
 */
public record RecordForm(
    String input,
    InputFormat format,
    char delimiter,
    List<String> names,
    String header,
    String lineEnd) {

  /** Keeps its own copy of the names. */
  public RecordForm {
    names = List.copyOf(names);
  }

  /** The form of an input that has no columns. */
  static RecordForm withoutColumns(String input, InputFormat format) {
    return new RecordForm(input, format, ',', List.of(), "", "\n");
  }

  /**
   * The form that the records of several inputs have in common. Inputs without any columns fit to
   * all others.
   *
   * @throws InputException if they cannot be written one below the other as they stand
   */
  public static RecordForm common(List<RecordForm> forms) throws InputException {
    RecordForm common = withoutColumns("", InputFormat.CSV);
    for (RecordForm form : forms) {
      form.requireWholeRecords();
      if (common.isEmpty()) {
        common = form;
      } else if (!form.isEmpty()) {
        form.requireFits(common);
      }
    }
    return common;
  }

  /** Whether the records are objects of JSON. */
  public boolean isJson() {
    return format == InputFormat.JSON || format == InputFormat.NDJSON;
  }

  /** Whether there are neither columns nor objects. */
  public boolean isEmpty() {
    return format == InputFormat.CSV && names.isEmpty();
  }

  private void requireWholeRecords() throws InputException {
    if (format == InputFormat.XML || format == InputFormat.FORM) {
      throw unusable(
          "records of "
              + format.word()
              + " cannot take up more values; explain --to ndjson tells the same of each call");
    }
  }

  private void requireFits(RecordForm first) throws InputException {
    if (isJson() != first.isJson()) {
      throw unusable(
          "is "
              + format.word()
              + ", and "
              + first.input
              + " is "
              + first.format.word()
              + "; they need a run each");
    }
    if (!isJson() && (delimiter != first.delimiter || !names.equals(first.names))) {
      throw unusable(
          "has other columns or delimiters than " + first.input + "; they need a run each");
    }
  }

  private InputException unusable(String reason) {
    return new InputException(InputException.Kind.UNUSABLE, input + ": " + reason);
  }
}
