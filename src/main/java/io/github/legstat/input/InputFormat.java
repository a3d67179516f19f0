package io.github.legstat.input;

import io.github.legstat.model.Term;

/** The formats an input may have. */
public enum InputFormat implements Term {
  /** A header, then one row a call. */
  CSV("csv"),
  /** Documents: one call, lists, pages, one behind the other. */
  JSON("json"),
  /** One JSON value a line. */
  NDJSON("ndjson"),
  /** Documents with an element Call for each call. */
  XML("xml"),
  /** One query string or form body a line, as webhooks receive it. */
  FORM("form");

  private final String word;

  InputFormat(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
