package io.github.legstat.engine;

import io.github.legstat.input.InputFormat;
import io.github.legstat.model.FlowHint;
import java.util.Optional;

/**
 * How calls are read.
 *
 * @param format the format of all inputs, if the user named one
 * @param flow what the user says of outbound calls
 * @param dedupe whether each id is counted once
 * @param threads the most threads to work with
 */
public record RunOptions(
    Optional<InputFormat> format, FlowHint flow, boolean dedupe, int threads) {}
