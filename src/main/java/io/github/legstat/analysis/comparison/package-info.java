/**
 * What has changed from one log to another, or from one period to the next.
 *
 * <p>Enter at {@link io.github.legstat.analysis.comparison.Comparison}, which lays two sets of
 * {@link io.github.legstat.analysis.comparison.CoveredCalls} side by side; {@link
 * io.github.legstat.analysis.comparison.SplitCalls} make two of one log. Like is compared with
 * like, and of rates it is told whether they differ by more than chance.
 */
@NullMarked
package io.github.legstat.analysis.comparison;

import org.jspecify.annotations.NullMarked;
