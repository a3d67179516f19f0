package io.github.legstat.engine;

import io.github.legstat.analysis.condition.Filter;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.FlowHint;
import java.util.Optional;

/**
 * How calls are read.
 *
 * @param input what the user says of the inputs
 * @param flow what the user says of outbound calls
 * @param dedupe whether each id is counted once
 * @param threads the most threads to work with
 * @param explained whether it is told how each input is read
 * @param filter which of the calls that count the user wants to look at; all without one
 */
public record RunOptions(
    InputOptions input,
    FlowHint flow,
    boolean dedupe,
    int threads,
    boolean explained,
    Optional<Filter> filter) {

  /** Options for all calls. */
  public RunOptions(InputOptions input, FlowHint flow, boolean dedupe, int threads) {
    this(input, flow, dedupe, threads, false, Optional.empty());
  }
}
