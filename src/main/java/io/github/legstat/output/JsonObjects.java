package io.github.legstat.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects of JSON, each on one line. There may be millions, so what they have in common is made
 * once: neighbors whose names share what stands before a dot become an object of their own.
 */
final class JsonObjects implements EntryStyle {
  private final JsonFactory factory;
  private final List<String> before = new ArrayList<>();
  private final String end;

  /**
   * Objects whose members have these names.
   *
   * @param lineEnd what stands behind each object
   */
  JsonObjects(JsonFactory factory, List<String> names, String lineEnd) {
    this.factory = factory;
    String open = "";
    String separator = "{";
    for (String name : names) {
      int dot = name.indexOf('.');
      String group = dot < 0 ? "" : name.substring(0, dot);
      if (!group.equals(open)) {
        separator = (open.isEmpty() ? "" : "}") + separator;
        separator += group.isEmpty() ? "" : quoted(group) + ": {";
        open = group;
      }
      before.add(separator + quoted(name.substring(dot + 1)) + ": ");
      separator = ", ";
    }
    this.end = (names.isEmpty() ? "{" : "") + (open.isEmpty() ? "}" : "}}") + lineEnd;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    return quoted.append('"').toString();
  }

  /** One object. */
  String text(List<Value> values) throws IOException {
    StringBuilder text = new StringBuilder();
    append(text, values);
    return text.toString();
  }

  @Override
  public String before(int place) {
    return before.get(place);
  }

  @Override
  public String end() {
    return end;
  }

  @Override
  public void append(StringBuilder text, int place, Value value) throws IOException {
    if (value instanceof Value.Text words) {
      appendQuoted(text, words.text());
    } else if (value instanceof Figure) {
      text.append(value.machine());
    } else if (value == Value.missing()) {
      text.append("null");
    } else {
      text.append(written(value));
    }
  }

  /** Nearly all texts stand in JSON as they are, and to see that is quicker than to quote them. */
  private static void appendQuoted(StringBuilder text, String words) {
    if (isPlain(words)) {
      text.append('"').append(words).append('"');
    } else {
      text.append(quoted(words));
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each > '~' || each == '"' || each == '\\') {
        return false;
      }
    }
    return true;
  }

  private String written(Value value) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(written)) {
      json.setPrettyPrinter(new JsonLayout(0));
      JsonRenderer.value(json, value);
    }
    return written.toString();
  }
}
