package io.github.legstat.analysis.condition;

import io.github.legstat.analysis.dimension.Operator;
import java.util.Optional;

/**
 * The parts of a condition, written {@code LEFT OPERATOR RIGHT}.
 *
 * @param left what is compared, without blanks around it
 * @param right what it is compared with, as it stands behind the operator
 */
record Clause(String left, Operator operator, String right) {
  private static final String SIGNS = "!<>=~";

  /** Many languages write two of them to compare. */
  private static final String DOUBLED = "==";

  /** The parts of a text; empty where it has no operator. */
  static Optional<Clause> of(String text) {
    int at = 0;
    while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String left = text.substring(0, at).strip();
    if (text.startsWith(DOUBLED, at)) {
      return Optional.of(new Clause(left, Operator.EQUAL, text.substring(at + DOUBLED.length())));
    }
    for (Operator operator : Operator.values()) {
      if (text.startsWith(operator.word(), at)) {
        return Optional.of(
            new Clause(left, operator, text.substring(at + operator.word().length())));
      }
    }
    return Optional.empty();
  }
}
