/**
 * From bytes to calls: which format an input has, which column holds which field, and one reader
 * for each format.
 *
 * <p>Enter at {@link io.github.legstat.input.InputFile}, which opens an input and finds its {@link
 * io.github.legstat.input.InputFormat}. Every reader fills the same {@link
 * io.github.legstat.model.Batch}; nothing behind this package knows a format. What cannot be read
 * is a counted reject, never an exception, and no row is dropped in silence.
 */
@NullMarked
package io.github.legstat.input;

import org.jspecify.annotations.NullMarked;
