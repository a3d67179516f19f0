/**
 * From bytes to calls: compression, character encoding, format and header are found out here.
 *
 * <p>Enter at the registry of input formats; each format has one reader, and all readers fill the
 * same kind of batch, so that nothing behind this package knows where a call came from.
 *
 * <p>A row that cannot be read becomes a reject with its line and the reason. It is never dropped
 * and never takes its neighbors with it.
 */
@NullMarked
package io.github.legstat.input;

import org.jspecify.annotations.NullMarked;
