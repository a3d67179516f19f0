package io.github.legstat.samples;

/** Writes calls in one format, piece by piece, so that a file of any length needs little memory. */
interface CallWriter {

  /** What stands before the first call. */
  void begin(StringBuilder out);

  void call(StringBuilder out, SampleCall call);

  /** What stands after the last call. */
  void end(StringBuilder out);
}
