/**
 * What is made of calls, each result an {@link io.github.legstat.analysis.Accumulator} that can be
 * merged with another of its kind, in any order and with the same result: that is how threads,
 * files and days come together. The results are values of {@code report}.
 *
 * <p>Enter at the registries, which are what help, documentation and the tests know of: {@link
 * io.github.legstat.analysis.dimension.Dimension} to group and filter by, {@link
 * io.github.legstat.analysis.metric.Metric} to measure with, {@link
 * io.github.legstat.analysis.audit.Check} for what is odd. Each of them begins its package. Then
 * choose a question; each has a package too:
 *
 * <ul>
 *   <li>how many calls of which kind, over all and by groups: {@code summary}
 *   <li>which calls are wanted, and which results are not: {@code condition}
 *   <li>what happened on one call, and what words mean: {@code explanation}
 *   <li>what is odd: {@code audit}
 *   <li>who was missed, and what further attempts brought: {@code contact}
 *   <li>what has changed: {@code comparison}
 * </ul>
 *
 * <p>What they share stands here and knows none of them: words that a user names, who is who on a
 * call, the days and the period that calls span, and small tables that make nothing for each call.
 *
 * <p>Memory grows with the number of different things counted, but for what may have to do with any
 * other call: missed callers and contacts keep 32 bytes for each call with a customer, an audit 24
 * for each record.
 */
@NullMarked
package io.github.legstat.analysis;

import org.jspecify.annotations.NullMarked;
