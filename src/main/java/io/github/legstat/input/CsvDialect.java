package io.github.legstat.input;

/**
 * How a CSV input is written.
 *
 * @param delimiter the byte between two values
 * @param terminator the byte that ends a line; a carriage return before a line feed is dropped
 */
record CsvDialect(byte delimiter, byte terminator) {}
