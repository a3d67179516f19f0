/**
 * What exists only in front of a person: width and color, pager, progress, the interactive shell.
 *
 * <p>Enter at the view of the terminal, which also tells when there is none. A terminal is opened
 * only if something will be drawn on it, since opening one costs more than a small report.
 */
@NullMarked
package io.github.legstat.terminal;

import org.jspecify.annotations.NullMarked;
