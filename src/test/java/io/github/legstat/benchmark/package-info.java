/**
 * What {@code scripts/benchmark} needs of Java: the programs that the product is timed against.
 *
 * <p>Enter at {@link io.github.legstat.benchmark.DuckDbQuery}. Nothing here is compiled against
 * DuckDB, which only the build's benchmark profile knows; everything goes through {@code java.sql}.
 */
package io.github.legstat.benchmark;
