/**
 * A second opinion: what every call means, worked out once more, slowly and over plain strings, and
 * compared with what the program prints.
 *
 * <p>Enter at {@link io.github.legstat.oracle.Oracle} for one call and at {@link
 * io.github.legstat.oracle.ExpectedReport} for many. Nothing here uses the program's classifier,
 * its spellings or its readers; only the four rule tables are shared, because they are the facts.
 * The calls come from {@link io.github.legstat.oracle.HostileCalls}, always the same ones for a
 * seed.
 */
package io.github.legstat.oracle;
