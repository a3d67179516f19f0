package io.github.legstat.output;

import io.github.legstat.report.Column;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The definitions that the columns of a page have, each once, in the order of their numbers. */
final class HtmlFootnotes {
  private final Map<String, Column> defined = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Writes what leads from the title of a column to its definition, if it has one. */
  void refer(HtmlPage page, Column column) throws IOException {
    if (column.definition().isEmpty()) {
      return;
    }
    defined.putIfAbsent(column.definition(), column);
    int number = numbers.computeIfAbsent(column.definition(), each -> numbers.size() + 1);
    page.markup("<sup><a href=\"#definition-" + number + "\" aria-label=\"What is meant by ");
    page.text(column.title()).markup("\">" + number + "</a></sup>");
  }

  /** Writes all definitions. */
  void write(HtmlPage page) throws IOException {
    if (defined.isEmpty()) {
      return;
    }
    page.markup("<section aria-labelledby=\"definitions\">\n");
    page.markup("<h2 id=\"definitions\">What is meant</h2>\n<ol class=\"definitions\">\n");
    for (Column column : defined.values()) {
      int number = numbers.getOrDefault(column.definition(), 0);
      page.markup("<li id=\"definition-" + number + "\"><strong>").text(column.title());
      page.markup("</strong>: ").text(column.definition()).markup("</li>\n");
    }
    page.markup("</ol>\n</section>\n");
  }
}
