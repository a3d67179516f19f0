package io.github.legstat.model;

/** What is known of an outbound call's flow besides its statuses. */
public enum FlowHint implements Term {
  /** Nothing: the Status tells the flow where it can. */
  AUTO("auto"),
  /** The call connected two numbers. */
  NUMBERS("numbers"),
  /** The call connected a number to a call flow. */
  FLOW("flow");

  private final String word;

  FlowHint(String word) {
    this.word = word;
  }

  /** The word of the {@code --flow} option. */
  @Override
  public String word() {
    return word;
  }
}
