package io.github.legstat.samples;

/** Calls as bare API objects, one on each line. */
final class NdjsonWriter implements CallWriter {

  @Override
  public void begin(StringBuilder out) {}

  @Override
  public void call(StringBuilder out, SampleCall call) {
    ApiCall.append(out, call);
    out.append('\n');
  }

  @Override
  public void end(StringBuilder out) {}
}
