/**
 * What is made of calls, each result an {@link io.github.legstat.analysis.Accumulator} that can be
 * merged with another of its kind, in any order and with the same result: that is how threads,
 * files and days come together. The results are values of {@code report}.
 *
 * <p>Enter at the registries, which are what help, documentation and the tests know of: {@link
 * io.github.legstat.analysis.Dimension} to group and filter by, {@link
 * io.github.legstat.analysis.Metric} to measure with, {@link io.github.legstat.analysis.Check} for
 * what is odd. Then choose a question:
 *
 * <ul>
 *   <li>how many calls of which kind: {@link io.github.legstat.analysis.Tally}, laid out by {@link
 *       io.github.legstat.analysis.CallReport}
 *   <li>the same by groups: {@link io.github.legstat.analysis.Groups}, {@link
 *       io.github.legstat.analysis.GroupTable}
 *   <li>which calls are wanted: {@link io.github.legstat.analysis.Filter}
 *   <li>what happened on one call: {@link io.github.legstat.analysis.Explanations}
 *   <li>what is odd: {@link io.github.legstat.analysis.Audit}
 *   <li>who was missed: {@link io.github.legstat.analysis.MissedLedger}, {@link
 *       io.github.legstat.analysis.MissedReport}
 *   <li>what further attempts brought: {@link io.github.legstat.analysis.ContactTally}
 *   <li>what has changed: {@link io.github.legstat.analysis.Comparison}
 * </ul>
 *
 * <p>Memory grows with the number of different things counted, but for what may have to do with any
 * other call: missed callers and contacts keep 32 bytes for each call with a customer, an audit 24
 * for each record.
 */
@NullMarked
package io.github.legstat.analysis;

import org.jspecify.annotations.NullMarked;
