package io.github.legstat.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the user says of an input; what is left empty, the bytes tell.
 *
 * @param format the format
 * @param encoding the encoding of its text
 * @param delimiter the byte between two CSV values
 * @param columns the names of the columns of CSV without a header
 * @param fieldNames which field a column is
 */
public record InputOptions(
    Optional<InputFormat> format,
    Optional<Charset> encoding,
    Optional<Byte> delimiter,
    List<String> columns,
    FieldNames fieldNames) {

  /** Keeps its own copy of the names. */
  public InputOptions {
    columns = List.copyOf(columns);
  }

  /** The same of a copy in UTF-8. */
  public InputOptions inUtf8() {
    return new InputOptions(
        format, Optional.of(StandardCharsets.UTF_8), delimiter, columns, fieldNames);
  }

  /** Options that leave everything to the bytes. */
  public static InputOptions detecting(FieldNames fieldNames) {
    return new InputOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), fieldNames);
  }
}
