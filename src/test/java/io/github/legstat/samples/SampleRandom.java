package io.github.legstat.samples;

import java.util.List;

/**
 * SplitMix64, the public-domain generator by Sebastiano Vigna. Written out here because the samples
 * must stay the same bytes on every JDK, and the library's bounded draws are not promised to.
 */
final class SampleRandom {

  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private long state;

  SampleRandom(long seed) {
    this.state = seed;
  }

  long next() {
    state += GOLDEN_RATIO;
    return mix(state);
  }

  /** A number from 0 (included) to {@code bound} (excluded). */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** True in {@code percent} of a hundred draws. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** A bijection of the 64-bit numbers: different inputs always give different outputs. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
