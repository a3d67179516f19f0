/**
 * Whether customers and the business came to talk: who was missed, who was called back, and what
 * further attempts brought.
 *
 * <p>Enter at {@link io.github.legstat.analysis.contact.MissedLedger}, laid out by {@link
 * io.github.legstat.analysis.contact.MissedReport}, or at {@link
 * io.github.legstat.analysis.contact.ContactTally}, laid out by {@link
 * io.github.legstat.analysis.contact.ContactReport}. Both keep all calls with customers in a {@code
 * ContactLog}, as any call may answer one that is read later. Each word of theirs is defined once,
 * by {@link io.github.legstat.analysis.contact.CallbackOutcome}, {@link
 * io.github.legstat.analysis.contact.MissedFigure} and {@link
 * io.github.legstat.analysis.contact.ContactFigure}.
 */
@NullMarked
package io.github.legstat.analysis.contact;

import org.jspecify.annotations.NullMarked;
