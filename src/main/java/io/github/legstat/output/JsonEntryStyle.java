package io.github.legstat.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Objects of JSON, whose members are those of one level. */
final class JsonEntryStyle implements EntryStyle {
  private final JsonFactory factory;
  private final List<String> names;

  /** Objects whose members have these names, which need no escapes. */
  JsonEntryStyle(JsonFactory factory, List<String> names) {
    this.factory = factory;
    this.names = names.stream().map(name -> '"' + name + "\": ").toList();
  }

  @Override
  public String begin() {
    return "{";
  }

  @Override
  public String between() {
    return ", ";
  }

  @Override
  public String end() {
    return "}\n";
  }

  @Override
  public String value(int place, Value value) throws IOException {
    if (value instanceof Value.Text text && isPlain(text.text())) {
      return names.get(place) + '"' + text.text() + '"';
    }
    if (value instanceof Figure) {
      return names.get(place) + value.machine();
    }
    StringWriter written = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(written)) {
      json.setPrettyPrinter(new JsonLayout(0, 0));
      JsonRenderer.value(json, value);
    }
    return names.get(place) + written;
  }

  /** Whether a text stands in JSON as it is; nearly all do, and asking is quicker than writing. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each > '~' || each == '"' || each == '\\') {
        return false;
      }
    }
    return true;
  }
}
