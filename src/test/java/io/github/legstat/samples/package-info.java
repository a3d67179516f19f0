/**
 * Makes believable call logs: the files under {@code samples/}, and files of any length for
 * benchmarks.
 *
 * <p>Enter at {@link io.github.legstat.samples.SampleCalls} for files, and at {@link
 * io.github.legstat.samples.RandomCalls} or {@link io.github.legstat.samples.Fortnight} for calls.
 * The same seed gives the same bytes on every machine, whatever its locale, zone or charset:
 * nothing here asks for the current time, and every random number comes from {@link
 * io.github.legstat.samples.SampleRandom}.
 */
package io.github.legstat.samples;
