package io.github.legstat.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers: digits with a sign and a point, nothing else. */
final class Decimals {
  private static final int LONGEST = 40;

  private Decimals() {}

  /** The number that a text is; empty where it is something else. */
  static Optional<BigDecimal> parse(String text) {
    String stripped = text.strip();
    boolean plain =
        stripped.length() <= LONGEST
            && stripped.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
    try {
      return plain ? Optional.of(new BigDecimal(stripped)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
