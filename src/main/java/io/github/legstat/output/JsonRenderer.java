package io.github.legstat.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Figure;
import io.github.legstat.report.Report;
import io.github.legstat.report.Section;
import io.github.legstat.report.Table;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** JSON, as one document to read or as one document a line. */
final class JsonRenderer implements Renderer {
  private static final int REPORT_LEVELS = 2;
  private static final int LISTING_LEVELS = 1;
  private static final byte[] NOTHING = {};

  private final JsonFactory factory = new JsonFactory();
  private final Form form;

  /** How documents lie on lines. */
  enum Form {
    /** One document over many lines. */
    DOCUMENT,
    /** One document a line. */
    LINES
  }

  JsonRenderer(Form form) {
    this.form = form;
  }

  @Override
  public void report(Report report, OutputStream out) throws IOException {
    JsonGenerator json = generator(Utf8.writer(out), new JsonLayout(brokenLevels()));
    json.writeStartObject();
    json.writeStringField("schema", report.schema());
    for (Section section : report.forPrograms()) {
      if (section instanceof Facts facts) {
        facts(json, facts);
      } else if (section instanceof Table table) {
        json.writeFieldName(table.name());
        switch (table.shape()) {
          case ROWS, LISTING -> rows(json, table, out);
          case KEYED -> keyed(json, table);
        }
      }
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public EntryWriter entries(List<Column> columns, OutputStream out) throws IOException {
    boolean array = form == Form.DOCUMENT;
    JsonGenerator json = generator(Utf8.writer(out), new JsonLayout(array ? LISTING_LEVELS : 0));
    if (array) {
      json.writeStartArray();
    }
    return new Objects(json, array, new JsonObjects(factory, names(columns), ""));
  }

  @Override
  public Supplier<EntryLines> lines(
      List<Column> columns, EntryLines.Sharing sharing, OutputStream out) {
    requireLines();
    return () -> new EntryLines(new JsonObjects(factory, names(columns), "\n"), sharing);
  }

  private void requireLines() {
    if (form != Form.LINES) {
      throw new UnsupportedOperationException("a document knows more than rows");
    }
  }

  @Override
  public void listing(Table table, OutputStream out) throws IOException {
    requireLines();
    List<String> names = names(table.columns());
    Stretches.write(
        table.rows(),
        (text, rows) -> append(text, new JsonObjects(factory, names, "\n"), rows, NOTHING),
        text -> text.writeTo(out));
    out.flush();
  }

  private JsonGenerator generator(Writer out, JsonLayout layout) throws IOException {
    // By way of a writer: Jackson's own encoder refuses half a surrogate pair from the input.
    JsonGenerator json = factory.createGenerator(out);
    json.setPrettyPrinter(layout);
    return json;
  }

  private static void facts(JsonGenerator json, Facts section) throws IOException {
    if (!section.inline()) {
      json.writeObjectFieldStart(section.name());
    }
    List<String> names = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    for (Fact fact : section.facts()) {
      names.add(fact.name());
      values.add(fact.value());
    }
    members(json, names, values);
    if (!section.inline()) {
      json.writeEndObject();
    }
  }

  private void rows(JsonGenerator json, Table table, OutputStream out) throws IOException {
    List<String> names = names(table.columns());
    byte[] betweenRows = betweenRows().getBytes(StandardCharsets.UTF_8);
    json.writeStartArray();
    Stretches.write(
        table.rows(),
        (text, rows) -> append(text, new JsonObjects(factory, names, ""), rows, betweenRows),
        text -> {
          // To the generator each stretch is one value, of which it need not know the bytes.
          json.writeRawValue("");
          json.flush();
          text.writeTo(out);
        });
    json.writeEndArray();
  }

  private int brokenLevels() {
    return form == Form.DOCUMENT ? REPORT_LEVELS : 0;
  }

  /** What the layout has between two rows. */
  private String betweenRows() {
    return form == Form.DOCUMENT ? ",\n" + "  ".repeat(REPORT_LEVELS) : ", ";
  }

  private static void append(
      PieceBuffer text, JsonObjects objects, List<List<Value>> rows, byte[] between)
      throws IOException {
    for (List<Value> row : rows) {
      text.append(text.isEmpty() ? NOTHING : between);
      objects.append(text, row);
    }
  }

  private void keyed(JsonGenerator json, Table table) throws IOException {
    List<String> names = names(table.columns());
    JsonObjects objects = new JsonObjects(factory, names.subList(1, names.size()), "");
    json.writeStartObject();
    for (List<Value> row : table.rows()) {
      json.writeFieldName(row.get(0).machine());
      json.writeRawValue(objects.text(row.subList(1, row.size())));
    }
    json.writeEndObject();
  }

  private static List<String> names(List<Column> columns) {
    List<String> names = new ArrayList<>();
    for (Column column : columns) {
      names.add(column.name());
    }
    return names;
  }

  /** Neighbors whose names share what stands before a dot become an object of their own. */
  private static void members(JsonGenerator json, List<String> names, List<Value> values)
      throws IOException {
    String open = "";
    for (int index = 0; index < names.size(); index++) {
      String name = names.get(index);
      int dot = name.indexOf('.');
      String group = dot < 0 ? "" : name.substring(0, dot);
      if (!group.equals(open)) {
        endGroup(json, open);
        if (!group.isEmpty()) {
          json.writeObjectFieldStart(group);
        }
        open = group;
      }
      json.writeFieldName(name.substring(dot + 1));
      value(json, values.get(index));
    }
    endGroup(json, open);
  }

  private static void endGroup(JsonGenerator json, String group) throws IOException {
    if (!group.isEmpty()) {
      json.writeEndObject();
    }
  }

  static void value(JsonGenerator json, Value value) throws IOException {
    if (value instanceof Value.Text text) {
      json.writeString(text.text());
    } else if (value instanceof Value.Time) {
      json.writeString(value.machine());
    } else if (value instanceof Figure) {
      json.writeNumber(value.machine());
    } else if (value instanceof Value.Flag flag) {
      json.writeBoolean(flag.set());
    } else if (value instanceof Value.Numbers list) {
      json.writeStartArray();
      for (int number : list.numbers()) {
        json.writeNumber(number);
      }
      json.writeEndArray();
    } else if (value instanceof Value.Words list) {
      json.writeStartArray();
      for (String word : list.words()) {
        json.writeString(word);
      }
      json.writeEndArray();
    } else if (value instanceof Value.Amounts amounts) {
      json.writeStartObject();
      for (Map.Entry<String, BigDecimal> sum : amounts.byCurrency().entrySet()) {
        json.writeFieldName(sum.getKey());
        json.writeNumber(sum.getValue().toPlainString());
      }
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  private record Objects(JsonGenerator json, boolean array, JsonObjects objects)
      implements EntryWriter {
    @Override
    public void write(Entry entry) throws IOException {
      json.writeRawValue(objects.text(entry.values()));
      if (!array) {
        json.writeRaw('\n');
      }
    }

    @Override
    public void flush() throws IOException {
      json.flush();
    }

    @Override
    public void close() throws IOException {
      if (array) {
        json.writeEndArray();
        json.writeRaw('\n');
      }
      json.flush();
    }
  }
}
