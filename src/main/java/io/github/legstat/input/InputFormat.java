package io.github.legstat.input;

import io.github.legstat.model.Term;

/** The formats an input may have. */
public enum InputFormat implements Term {
  CSV("csv", "a header, then one row a call"),
  JSON("json", "documents: one call, lists, pages, one behind the other"),
  NDJSON("ndjson", "one JSON value a line"),
  XML("xml", "documents with an element Call for each call"),
  FORM("form", "one query string or form body a line, as webhooks receive it");

  private final String word;
  private final String help;

  InputFormat(String word, String help) {
    this.word = word;
    this.help = help;
  }

  @Override
  public String word() {
    return word;
  }

  /** What the format is, in a few words. */
  public String help() {
    return help;
  }
}
