package io.github.legstat.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Objects of JSON, each on one line. There may be millions, so what they have in common is made
 * once: neighbors whose names share what stands before a dot become an object of their own.
 */
final class JsonObjects implements EntryStyle {
  /** Characters that stand in a string of JSON as they are. */
  private static final boolean[] PLAIN = new boolean[128];

  static {
    Arrays.fill(PLAIN, ' ', '~' + 1, true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private static final byte[] NULL = bytes("null");

  private final JsonFactory factory;
  private final List<byte[]> before = new ArrayList<>();
  private final byte[] end;
  private final PieceBuffer single = new PieceBuffer();

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
      before.add(bytes(separator + quoted(name.substring(dot + 1)) + ": "));
      separator = ", ";
    }
    this.end = bytes((names.isEmpty() ? "{" : "") + (open.isEmpty() ? "}" : "}}") + lineEnd);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    JsonStringEncoder.getInstance().quoteAsString(text, escaped);
    return escaped.toString();
  }

  /** One object. */
  String text(List<Value> values) throws IOException {
    append(single, values);
    return new String(single.taken(), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] before(int place) {
    return before.get(place);
  }

  @Override
  public byte[] end() {
    return end;
  }

  @Override
  public void append(PieceBuffer text, int place, Value value) throws IOException {
    if (value instanceof Value.Text words) {
      appendQuoted(text, words.text());
    } else if (value instanceof Value.Time time) {
      text.append('"', 1);
      text.appendTime(time.seconds());
      text.append('"', 1);
    } else if (value instanceof Figure.Count count) {
      text.append(count.number());
    } else if (value instanceof Figure.Seconds duration) {
      text.append(duration.seconds());
    } else if (value instanceof Figure) {
      text.append(value.machine());
    } else if (value == Value.missing()) {
      text.append(NULL);
    } else {
      text.append(written(value));
    }
  }

  /** Nearly all texts stand in JSON as they are, and to see that is quicker than to quote them. */
  private static void appendQuoted(PieceBuffer text, String words) {
    text.append('"', 1);
    if (!text.appendOnly(PLAIN, words)) {
      text.append(escaped(words));
    }
    text.append('"', 1);
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
