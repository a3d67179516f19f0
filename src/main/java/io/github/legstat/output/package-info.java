/**
 * From reports and entries to bytes: one renderer a format, registered in {@link
 * io.github.legstat.output.OutputFormat}, and files that appear whole or not at all.
 *
 * <p>Commons CSV and Jackson do all quoting. Every output is UTF-8 with {@code \n} line ends,
 * whatever the machine. Text that came from the input reaches people's eyes only through {@code
 * Printable}, which takes control characters away.
 *
 * <p>Enter at {@link io.github.legstat.output.OutputFormat}.
 */
@NullMarked
package io.github.legstat.output;

import org.jspecify.annotations.NullMarked;
