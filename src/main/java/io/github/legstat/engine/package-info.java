/**
 * Runs the stages: the only package that names them in order.
 *
 * <p>Enter at the pipeline, which takes one plan and returns one result. Batches are the unit of
 * parallel work; results that merge are merged, results that are lists keep the order of the input,
 * and one thread or many give the same bytes.
 */
@NullMarked
package io.github.legstat.engine;

import org.jspecify.annotations.NullMarked;
