/**
 * What calls are grouped and filtered by: which value of it each call has, and how such values are
 * ordered and compared.
 *
 * <p>Enter at {@link io.github.legstat.analysis.dimension.Dimension}, the registry. A {@link
 * io.github.legstat.analysis.dimension.GroupKey} is a dimension or a column of the input; a {@link
 * io.github.legstat.analysis.dimension.KeyReader} tells, for one thread, which value a call has of
 * it, as a numbered word, so that nothing is made for each call; a {@link
 * io.github.legstat.analysis.dimension.Scale} compares values with what a user wants, and a {@link
 * io.github.legstat.analysis.dimension.CalendarUnit} knows which days and hours lie between two.
 */
@NullMarked
package io.github.legstat.analysis.dimension;

import org.jspecify.annotations.NullMarked;
