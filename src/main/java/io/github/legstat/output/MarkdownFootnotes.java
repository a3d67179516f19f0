package io.github.legstat.output;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The definitions that the words of a page have, each once, under marks that tell what they define.
 */
final class MarkdownFootnotes {
  private final Map<String, String> marks = new LinkedHashMap<>();

  /** The mark that leads from a word to its definition; empty where it has none. */
  String refer(String word, String definition) {
    return definition.isEmpty()
        ? ""
        : "[^" + marks.computeIfAbsent(definition, each -> unused(word)) + "]";
  }

  /** A word that has two meanings on a page gets two marks. */
  private String unused(String word) {
    String mark = word;
    for (int number = 2; marks.containsValue(mark); number++) {
      mark = word + "-" + number;
    }
    return mark;
  }

  /** The definitions, by their marks, in the order in which they were referred to. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    marks.forEach((definition, mark) -> all.put("[^" + mark + "]", definition));
    return all;
  }
}
