package io.github.legstat.input;

import io.github.legstat.data.DataTable;
import io.github.legstat.model.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A CSV file made at random from a seed, with what a reader must find in it. */
final class RandomCsv {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
  private static final Set<Field> SINGLE_LINE =
      Set.of(Field.ID, Field.DIRECTION, Field.STATUS, Field.LEG1, Field.LEG2, Field.START);
  private static final Set<Field> NAMED_LIKE_VALUES =
      Set.of(Field.FROM, Field.TO_NAME, Field.GROUP);
  private static final List<String> PIECES =
      List.of(
          "a", "Q7", "no-answer", "2026-11-02 09:30:00", "0", " ", "é", "नमस्ते", "😀", "''", "\\");
  private static final List<String> MARKS = List.of(",", ";", "\t", "|", "\"", "\"\"", "\",\"");
  private static final List<String> BREAKS = List.of("\n", "\r\n", "\r", "\n\n", "\r\r\n");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Found.Row> rows = new ArrayList<>();
  private final List<String> records = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final char delimiter;
  private final String lineEnd;
  private final boolean quotesAll;
  private int repeatedHeaders;
  private long line = 1;

  /** A row with another number of values than the header, or without a call, and its line. */
  record Reject(long line, String raw) {}

  RandomCsv(long seed) {
    random = new Random(seed);
    lineEnd = LINE_ENDS.get(random.nextInt(LINE_ENDS.size()));
    quotesAll = random.nextInt(4) == 0;
    chooseColumns();
    // A header of one column shows no delimiter.
    delimiter = names.size() == 1 ? ',' : DELIMITERS[random.nextInt(DELIMITERS.length)];
    blankLines();
    String header = joined(names);
    add(header, lineEnd);
    int count = random.nextInt(14);
    for (int i = 0; i < count; i++) {
      addSomething(header);
    }
    if (random.nextBoolean()) {
      text.setLength(text.length() - lineEnd.length());
    }
    if (random.nextInt(3) == 0) {
      text.insert(0, '\uFEFF');
    }
  }

  /** Known names and others; sometimes one column, sometimes many more than there are fields. */
  private void chooseColumns() {
    Map<Field, String> known = new EnumMap<>(Field.class);
    for (DataTable.Row row : DataTable.read(FieldNames.class, "fields.table")) {
      known.putIfAbsent(row.term("field", Field.class), row.text("name"));
    }
    List<Field> chosen = new ArrayList<>(known.keySet());
    Collections.shuffle(chosen, random);
    int size = random.nextInt(5) == 0 ? 1 : 1 + random.nextInt(chosen.size());
    for (Field field : chosen.subList(0, size)) {
      fields.add(field);
      names.add(known.get(field));
    }
    int strangers = random.nextInt(6) == 0 ? 200 : size == 1 ? 0 : random.nextInt(3);
    if (NAMED_LIKE_VALUES.containsAll(fields)) {
      strangers = 0; // Among others these would be no header.
    }
    IntStream.range(0, strangers).forEach(i -> names.add("Extra " + i));
  }

  private void addSomething(String header) {
    int choice = random.nextInt(20);
    if (choice == 0) {
      add(header, lineEnd);
      repeatedHeaders++;
    } else if (choice == 1) {
      blankLines();
    } else if (choice == 2) {
      addRagged();
    } else {
      addRow();
    }
  }

  private void addRow() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      boolean mayBreak = column >= fields.size() || !SINGLE_LINE.contains(fields.get(column));
      String value = value(mayBreak);
      if (column < fields.size()) {
        values.put(fields.get(column), value);
      }
      cells.add(value);
    }
    String record = joined(cells);
    boolean empty = TableRow.isEmpty(record, delimiter);
    if (!empty && TableRow.holdsCall(values)) {
      rows.add(new Found.Row(line, values));
      records.add(record);
    } else if (!empty) {
      rejects.add(new Reject(line, record));
    }
    add(record, lineEnd);
  }

  private void addRagged() {
    boolean wide = names.size() < 3 || random.nextBoolean();
    int size = wide ? names.size() + 1 + random.nextInt(3) : 2 + random.nextInt(names.size() - 2);
    List<String> cells = IntStream.range(0, size).mapToObj(i -> "x" + value(false)).toList();
    String raw = joined(cells);
    rejects.add(new Reject(line, raw));
    add(raw, lineEnd);
  }

  private void blankLines() {
    for (int i = random.nextInt(3); i > 0; i--) {
      add("", lineEnd);
    }
  }

  private String value(boolean mayBreak) {
    StringBuilder value = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      int kind = random.nextInt(10);
      List<String> from = kind < 6 ? PIECES : kind < 8 || !mayBreak ? MARKS : BREAKS;
      value.append(from.get(random.nextInt(from.size())));
    }
    return value.toString();
  }

  private String joined(List<String> values) {
    return values.stream()
        .map(this::written)
        .collect(Collectors.joining(String.valueOf(delimiter)));
  }

  private String written(String value) {
    boolean must =
        value.indexOf(delimiter) >= 0
            || value.indexOf('\n') >= 0
            || value.indexOf('\r') >= 0
            || value.startsWith("\"")
            || (names.size() == 1 && value.isBlank());
    return must || quotesAll || random.nextInt(6) == 0
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }

  private void add(String record, String end) {
    text.append(record).append(end);
    char terminator = lineEnd.charAt(lineEnd.length() - 1);
    line += 1 + record.chars().filter(character -> character == terminator).count();
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The text without a byte order mark. */
  String text() {
    return text.indexOf("\uFEFF") == 0 ? text.substring(1) : text.toString();
  }

  char delimiter() {
    return delimiter;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<Field> fields() {
    return List.copyOf(fields);
  }

  List<Found.Row> rows() {
    return List.copyOf(rows);
  }

  List<String> records() {
    return List.copyOf(records);
  }

  List<Reject> rejects() {
    return List.copyOf(rejects);
  }

  int repeatedHeaders() {
    return repeatedHeaders;
  }
}
