package io.github.legstat.samples;

/** The call flow ("app") a call went through; {@link #NONE} when two numbers were connected. */
public record CallFlow(String id, String name) {

  static final CallFlow NONE = new CallFlow("", "");
}
