/**
 * The nouns of the program: a call, its legs and their statuses, and the verdict on them.
 *
 * <p>Nothing here knows of files, formats or screens, and every other package speaks in these
 * words, so this is the one to read first. Enter at {@link io.github.legstat.model.Call}, the view
 * of a record; what its words say is a {@link io.github.legstat.model.Combination}, and what that
 * means a {@link io.github.legstat.model.Verdict}. These are values that never change; a {@link
 * io.github.legstat.model.Batch} of records and the view of one are used again and again, as
 * nothing is made for each call.
 *
 * <p>The package uses the JDK alone.
 */
@NullMarked
package io.github.legstat.model;

import org.jspecify.annotations.NullMarked;
