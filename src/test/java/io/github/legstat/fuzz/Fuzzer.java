package io.github.legstat.fuzz;

import java.io.IOException;
import java.util.Locale;

/** What Jazzer calls, by these names, again and again. The target is an argument. */
public final class Fuzzer {
  private static FuzzTarget target = FuzzTarget.REPORT;

  private Fuzzer() {}

  /** Takes up the name of the target. */
  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT));
  }

  /** Looks at one input. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    target.check(bytes);
  }
}
