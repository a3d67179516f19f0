/**
 * The terminal: whether a stream is one, how wide it is, which colors it gets; the line of progress
 * and the lines that are typed into the shell. JLine knows terminals of every system, but loading
 * its native part costs more than the rest of a short run, so it is asked only what cannot be seen
 * more cheaply.
 *
 * <p>Enter at {@link io.github.legstat.terminal.Screen}.
 */
@NullMarked
package io.github.legstat.terminal;

import org.jspecify.annotations.NullMarked;
