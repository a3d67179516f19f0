package io.github.legstat.output;

import io.github.legstat.report.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One self-contained page: its style is part of it, and it fetches and runs nothing, wherever it is
 * opened. Whatever is written to it goes through {@link #text}, so that nothing of the input
 * becomes markup.
 */
final class HtmlPage {
  /** Says so to the browser as well. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Writer out;

  HtmlPage(Writer out) {
    this.out = out;
  }

  /** Begins the page. */
  void begin(String title) throws IOException {
    markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n<title>");
    text(title).markup("</title>\n<style>\n").markup(style()).markup("</style>\n</head>\n");
    markup("<body>\n<main>\n");
  }

  /** Ends the page. */
  void end() throws IOException {
    markup("</main>\n</body>\n</html>\n");
    out.flush();
  }

  void flush() throws IOException {
    out.flush();
  }

  private static String style() throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes markup as it is. */
  HtmlPage markup(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes text as it stands: nothing in it is markup. */
  HtmlPage text(String text) throws IOException {
    String printable = Printable.of(text);
    for (int index = 0; index < printable.length(); index++) {
      char character = printable.charAt(index);
      switch (character) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> out.write(character);
      }
    }
    return this;
  }

  /** The class of text of a role, which the style gives a color. */
  static String classOf(Role role) {
    return switch (role) {
      case GOOD -> "good";
      case WARNING -> "warning";
      case BAD -> "bad";
      case MUTED -> "muted";
      case PLAIN, HEADING, LABEL, NUMBER, BAR -> "";
    };
  }
}
