package io.github.legstat.engine;

import io.github.legstat.input.InputOptions;
import io.github.legstat.model.FlowHint;

/**
 * How calls are read.
 *
 * @param input what the user says of the inputs
 * @param flow what the user says of outbound calls
 * @param dedupe whether each id is counted once
 * @param threads the most threads to work with
 */
public record RunOptions(InputOptions input, FlowHint flow, boolean dedupe, int threads) {}
