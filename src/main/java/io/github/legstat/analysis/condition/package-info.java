/**
 * What a user wants: which calls are looked at, and which results make a run fail.
 *
 * <p>Enter at {@link io.github.legstat.analysis.condition.Filter}, which every call passes or not,
 * or at {@link io.github.legstat.analysis.condition.Threshold}, which a result is held to. What
 * nobody can mean is refused in one line that says what there is.
 */
@NullMarked
package io.github.legstat.analysis.condition;

import org.jspecify.annotations.NullMarked;
