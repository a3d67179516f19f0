package io.github.legstat.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers: digits with a sign and a point, nothing else. */
public final class Decimals {
  private static final int LONGEST = 40;

  private Decimals() {}

  /** The number that a text is; empty where it is something else. */
  public static Optional<BigDecimal> parse(String text) {
    String stripped = text.strip();
    return stripped.length() <= LONGEST && isNumber(stripped)
        ? Optional.of(new BigDecimal(stripped))
        : Optional.empty();
  }

  /** Asked before, as most texts are none in many logs, and an exception for each takes long. */
  private static boolean isNumber(String text) {
    int digits = 0;
    int points = 0;
    for (int at = text.startsWith("-") ? 1 : 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '.') {
        points++;
      } else if (each >= '0' && each <= '9') {
        digits++;
      } else {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }
}
