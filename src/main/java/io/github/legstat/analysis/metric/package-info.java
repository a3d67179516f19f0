/**
 * What a set of calls comes to: counts, rates, times and prices, the same to the last digit however
 * the calls are split.
 *
 * <p>Enter at {@link io.github.legstat.analysis.metric.Metric}, the registry. {@link
 * io.github.legstat.analysis.metric.Metrics} keep of a set of calls what these are made from, as
 * far as somebody wants its {@link io.github.legstat.analysis.metric.Gauge}; a {@link
 * io.github.legstat.analysis.metric.Meter} reads that from calls, for one thread, and a {@link
 * io.github.legstat.analysis.metric.Mark} is what holds of a call or not.
 */
@NullMarked
package io.github.legstat.analysis.metric;

import org.jspecify.annotations.NullMarked;
