package io.github.legstat.samples;

import java.util.HexFormat;

/**
 * Call ids of 32 lower-case hexadecimal digits that never repeat, without remembering any of them:
 * the first half is a bijection of a running number.
 */
final class CallIds {

  private static final HexFormat HEX = HexFormat.of();

  private final long seed;
  private long issued;

  CallIds(long seed) {
    this.seed = seed;
  }

  String next() {
    issued++;
    long first = SampleRandom.mix(seed + issued);
    long second = SampleRandom.mix(first ^ seed);
    return HEX.toHexDigits(first) + HEX.toHexDigits(second);
  }
}
