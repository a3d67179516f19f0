/**
 * Counting: dimensions to group calls by, metrics to measure them with, checks that find what is
 * odd.
 *
 * <p>Enter at the three registries; what they list is what help, documentation and the tests know
 * of. Each accumulator can be merged with another of its kind, in any order and with the same
 * result, which is how threads, files and days come together.
 *
 * <p>Memory grows with the number of different things counted, not with the number of calls. The
 * results are values of {@code report}.
 */
@NullMarked
package io.github.legstat.analysis;

import org.jspecify.annotations.NullMarked;
