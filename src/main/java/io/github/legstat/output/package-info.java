/**
 * Renders a report or a stream of rows: one renderer for each format.
 *
 * <p>Enter at the registry of output formats. A renderer writes what it is given and computes
 * nothing; its bytes depend on the report alone, never on the locale, time zone or character set of
 * the machine.
 *
 * <p>Files are written beside their destination and renamed when they are complete.
 */
@NullMarked
package io.github.legstat.output;

import org.jspecify.annotations.NullMarked;
