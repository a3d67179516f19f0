package io.github.legstat.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.legstat.model.Call;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Adds values to objects of JSON, before their closing braces, and puts each on one line. */
final class JsonRecordStyle implements RecordStyle {
  private static final byte[] BLANK = {' '};

  private final JsonFactory factory = new JsonFactory();

  @Override
  public byte[] header(String header, List<String> names, List<String> added, String lineEnd) {
    return new byte[0];
  }

  @Override
  public byte[] addition(List<String> names, List<Value> values) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartObject();
      for (int i = 0; i < names.size(); i++) {
        json.writeFieldName(names.get(i));
        JsonRenderer.value(json, values.get(i));
      }
      json.writeEndObject();
    }
    // Others stand before these members.
    return ("," + text.toString().substring(1) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void append(Call call, byte[] addition, PieceBuffer buffer) {
    byte[] bytes = call.bytes();
    int brace = call.recordEnd() - 1;
    int start = call.recordStart();
    for (int at = start; at < brace; at++) {
      // In JSON a line break never is part of a value; the indent behind it goes with it.
      if (bytes[at] == '\n' || bytes[at] == '\r') {
        buffer.append(bytes, start, at);
        buffer.append(BLANK, 0, 1);
        start = at + 1;
        while (bytes[start] > 0 && bytes[start] <= ' ') {
          start++;
        }
        at = start - 1;
      }
    }
    buffer.append(bytes, start, brace);
    buffer.append(addition, 0, addition.length);
  }
}
