/**
 * The command line: one thin class a command, shared options, exit codes and the one place that
 * handles failure.
 *
 * <p>Enter at the root command, which lists all others. A command turns its options into an
 * immutable plan, hands it to {@code engine} and returns an exit code; it decides nothing about
 * calls.
 */
@NullMarked
package io.github.legstat.cli;

import org.jspecify.annotations.NullMarked;
