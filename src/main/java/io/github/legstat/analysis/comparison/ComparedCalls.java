package io.github.legstat.analysis.comparison;

import io.github.legstat.analysis.metric.Metrics;
import io.github.legstat.report.Value;

/**
 * One side of a comparison.
 *
 * @param first when its first call began
 * @param last when its last call began
 * @param days how many days are compared, with calls or without
 * @param leftOut calls that have nothing like them on the other side
 * @param metrics what the calls come to that are compared
 */
record ComparedCalls(Value first, Value last, long days, long leftOut, Metrics metrics) {}
