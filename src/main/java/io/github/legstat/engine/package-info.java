/**
 * Runs the stages: the only package that names them in order.
 *
 * <p>Enter at {@link io.github.legstat.engine.CallLog}, which takes the inputs of a run, goes
 * through them in passes, and hands on each call once, classified. Batches are the unit of parallel
 * work; results that merge are merged, results that are lists keep the order of the input, and one
 * thread or many give the same bytes.
 */
@NullMarked
package io.github.legstat.engine;

import org.jspecify.annotations.NullMarked;
