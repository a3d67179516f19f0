package io.github.legstat.samples;

/**
 * One ExoPhone of the business.
 *
 * @param exophone its number
 * @param flow the call flow that answers calls to it
 */
record Line(String exophone, CallFlow flow) {}
