package io.github.legstat;

import java.util.List;
import java.util.regex.Pattern;

/** The links of a Markdown page. */
final class MarkdownLinks {
  private static final Pattern TARGET = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

  private MarkdownLinks() {}

  /** Targets that are files of the tree, without anchors. */
  static List<String> local(String page) {
    return TARGET
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .filter(target -> !target.contains("://"))
        .toList();
  }
}
