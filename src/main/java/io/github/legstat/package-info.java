/**
 * legstat reads records of phone calls and tells what happened on each leg of every one of them.
 *
 * <p>Enter at {@link io.github.legstat.Main}, which hands the command line on to {@code cli} and
 * turns the answer into an exit code. Then follow one call on its way: {@code input} makes it from
 * bytes, {@code rules} judges it, {@code analysis} counts it, in a package for each question, and
 * lays the result out as a {@code report}, {@code output} writes that, and {@code engine} joins
 * these stages. The words they all share stand in {@code model}: whoever reads that package first
 * knows the program. {@code data} reads the tables of what the program knows, and {@code terminal}
 * knows the screen.
 */
@NullMarked
package io.github.legstat;

import org.jspecify.annotations.NullMarked;
