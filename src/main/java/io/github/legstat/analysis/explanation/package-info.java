/**
 * What happened on one call, which rules say so, and what the words of reports mean.
 *
 * <p>Enter at {@link io.github.legstat.analysis.explanation.Explanations}, which explain one call
 * at a time; an {@link io.github.legstat.analysis.explanation.Annotation} is what of it can be
 * added to the record of a call. {@link io.github.legstat.analysis.explanation.RuleTables} lay out
 * all rules, {@link io.github.legstat.analysis.explanation.Definitions} what every registry
 * defines, so that this package stands above those of the registries.
 */
@NullMarked
package io.github.legstat.analysis.explanation;

import org.jspecify.annotations.NullMarked;
