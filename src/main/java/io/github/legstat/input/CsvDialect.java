package io.github.legstat.input;

/**
 * How a CSV input is written.
 *
 * @param delimiter the byte between two values
 * @param terminator the byte that ends a line; a carriage return before a line feed is dropped
 * @param isPaired whether the first line ends in a carriage return and a line feed
 */
record CsvDialect(byte delimiter, byte terminator, boolean isPaired) {
  /** The same lines with another sign between their values. */
  CsvDialect with(byte other) {
    return new CsvDialect(other, terminator, isPaired);
  }
}
