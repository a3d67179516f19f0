package io.github.legstat.output;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The definitions that the words of a page have, each once, in the order of their numbers. */
final class HtmlFootnotes {
  private record Footnote(int number, String title) {}

  private final Map<String, Footnote> footnotes = new LinkedHashMap<>();

  /** Writes what leads from a word to its definition, if it has one. */
  void refer(HtmlPage page, String word, String definition) throws IOException {
    if (definition.isEmpty()) {
      return;
    }
    int number =
        footnotes
            .computeIfAbsent(definition, each -> new Footnote(footnotes.size() + 1, word))
            .number();
    page.markup("<sup><a href=\"#definition-" + number + "\" aria-label=\"What is meant by ");
    page.text(word).markup("\">" + number + "</a></sup>");
  }

  /** Writes all definitions. */
  void write(HtmlPage page) throws IOException {
    if (footnotes.isEmpty()) {
      return;
    }
    page.markup("<section aria-labelledby=\"definitions\">\n");
    page.markup("<h2 id=\"definitions\">What is meant</h2>\n<ol class=\"definitions\">\n");
    for (Map.Entry<String, Footnote> each : footnotes.entrySet()) {
      page.markup("<li id=\"definition-" + each.getValue().number() + "\"><strong>");
      page.text(each.getValue().title()).markup("</strong>: ");
      page.text(each.getKey()).markup("</li>\n");
    }
    page.markup("</ol>\n</section>\n");
  }
}
