package io.github.legstat.model;

/** The way a call was routed. Each flow has a rule table of its own in the article. */
public enum Flow implements Term {
  INBOUND_MENU("inbound-menu", Direction.INBOUND),
  INBOUND_DIRECT("inbound-direct", Direction.INBOUND),
  OUTBOUND_NUMBERS("outbound-numbers", Direction.OUTBOUND),
  OUTBOUND_FLOW("outbound-flow", Direction.OUTBOUND);

  private final String word;
  private final Direction direction;

  Flow(String word, Direction direction) {
    this.word = word;
    this.direction = direction;
  }

  /** The canonical word; also the name of the rule table and the first part of its rule ids. */
  @Override
  public String word() {
    return word;
  }

  /** The direction of every call that takes this flow. */
  public Direction direction() {
    return direction;
  }
}
