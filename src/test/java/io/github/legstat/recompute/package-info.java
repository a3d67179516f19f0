/**
 * A third opinion, in SQL: every metric, dimension and check defined once more from what the
 * records mean, computed by DuckDB over generated calls, and compared with what the program prints.
 *
 * <p>Enter at {@link io.github.legstat.recompute.Recomputation}; the definitions are the SQL files
 * of the same name among the resources. Nothing here is compiled against DuckDB, which only the
 * build's recompute profile knows: {@code ./mvnw -Precompute test}.
 */
package io.github.legstat.recompute;
