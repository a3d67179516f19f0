package io.github.legstat.analysis.dimension;

import io.github.legstat.model.Term;

/** How a condition compares what a call has with what is wanted. */
public enum Operator implements Term {
  // Longer ones first: a text that begins with one of them may begin with a shorter one too.
  UNEQUAL("!="),
  AT_MOST("<="),
  AT_LEAST(">="),
  EQUAL("="),
  LESS("<"),
  GREATER(">"),
  CONTAINS("~");

  private final String word;

  Operator(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether values must have an order to be compared like this. */
  public boolean needsOrder() {
    return switch (this) {
      case AT_MOST, AT_LEAST, LESS, GREATER -> true;
      case UNEQUAL, EQUAL, CONTAINS -> false;
    };
  }

  /** Whether a value stands to the wanted one as it should, going by which of them is greater. */
  public boolean holds(int comparison) {
    return switch (this) {
      case UNEQUAL -> comparison != 0;
      case AT_MOST -> comparison <= 0;
      case AT_LEAST -> comparison >= 0;
      case EQUAL -> comparison == 0;
      case LESS -> comparison < 0;
      case GREATER -> comparison > 0;
      case CONTAINS -> false;
    };
  }
}
