package io.github.legstat.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * White space of a JSON document: containers of the first levels have one member a line, indented
 * by two spaces, deeper ones stand on one line. So a row of a table is a line. The line break after
 * a document is left to whoever writes the document.
 */
final class JsonLayout implements PrettyPrinter {
  private final int brokenLevels;
  private int level;

  /** A layout in which so many levels have one member a line. */
  JsonLayout(int brokenLevels) {
    this.brokenLevels = brokenLevels;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    // Whoever writes several documents ends each.
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    start(json, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator json, int members) throws IOException {
    end(json, '}', members);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    start(json, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int elements) throws IOException {
    end(json, ']', elements);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  private void start(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    level++;
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(level > brokenLevels ? ", " : ",");
    breakLine(json);
  }

  private void end(JsonGenerator json, char bracket, int contents) throws IOException {
    boolean broken = level <= brokenLevels && contents > 0;
    level--;
    if (broken) {
      indent(json);
    }
    json.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator json) throws IOException {
    if (level <= brokenLevels) {
      indent(json);
    }
  }

  private void indent(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.writeRaw("  ".repeat(level));
  }
}
