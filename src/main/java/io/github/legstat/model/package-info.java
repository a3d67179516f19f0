/**
 * The nouns of the program: a call, its legs and their statuses, and the verdict on them.
 *
 * <p>Everything here is a plain value that knows nothing of files, formats or screens. Every other
 * package speaks in these words, so this is the one to read first; begin with the call, then the
 * verdict.
 *
 * <p>The package uses the JDK alone. A value that could not exist in the real world is refused when
 * it is made, so nobody has to check it again.
 */
@NullMarked
package io.github.legstat.model;

import org.jspecify.annotations.NullMarked;
