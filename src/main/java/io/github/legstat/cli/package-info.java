/**
 * The command line: one thin class a command, shared options, exit codes and the one place that
 * handles failure.
 *
 * <p>Enter at {@link io.github.legstat.cli.LegstatCommand}, which lists all commands. Options that
 * several commands share are read by classes named {@code …Arguments}; a command opens a {@link
 * io.github.legstat.engine.CallLog}, has an analysis made of it, hands the result to a renderer and
 * returns an exit code. It decides nothing about calls.
 */
@NullMarked
package io.github.legstat.cli;

import org.jspecify.annotations.NullMarked;
