/**
 * How many calls of which kind there were, over all and by groups.
 *
 * <p>Enter at {@link io.github.legstat.analysis.summary.Tally}, which counts all calls and is laid
 * out by {@link io.github.legstat.analysis.summary.CallReport}. By groups it is {@link
 * io.github.legstat.analysis.summary.Groups}, laid out by {@link
 * io.github.legstat.analysis.summary.GroupTable}; a {@link
 * io.github.legstat.analysis.summary.GroupedTally} counts both at once.
 */
@NullMarked
package io.github.legstat.analysis.summary;

import org.jspecify.annotations.NullMarked;
