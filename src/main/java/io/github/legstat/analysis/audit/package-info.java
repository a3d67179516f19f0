/**
 * What is odd about calls, or about their records.
 *
 * <p>Enter at {@link io.github.legstat.analysis.audit.Check}, the registry of what is looked for,
 * then at {@link io.github.legstat.analysis.audit.Audit}: each thread looks at calls with an {@link
 * io.github.legstat.analysis.audit.Inspector} of its own, and what they find, each a {@link
 * io.github.legstat.analysis.audit.Finding}, comes together in the order of the input. {@link
 * io.github.legstat.analysis.audit.AuditReport} lays that out for people.
 *
 * <p>A record may repeat or contradict any other, so that of each call what a second record of it
 * is compared with is kept, in numbers.
 */
@NullMarked
package io.github.legstat.analysis.audit;

import org.jspecify.annotations.NullMarked;
