/**
 * What must hold of any bytes whatever: the balance adds up, no way of reading them differs from
 * another, no failure escapes.
 *
 * <p>Enter at {@link io.github.legstat.fuzz.FuzzTarget}, which has a constant for each part of the
 * program that meets bytes of others. The same checks meet inputs from a fuzzer ({@code
 * scripts/fuzz}), those that it once found something with, and random damage of good files.
 */
package io.github.legstat.fuzz;
