package io.github.legstat.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes records as CSV: columns in any order, under any name, quoted whether it is needed or not.
 */
final class CsvFile {
  private final Random random;
  private final char delimiter;
  private final String lineEnd;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>();
  private int line = 1;

  private CsvFile(long seed, char delimiter, String lineEnd) {
    this.random = new Random(seed);
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
  }

  static WrittenFile write(
      List<HostileRecord> records, Set<String> fields, long seed, char delimiter, String lineEnd) {
    CsvFile file = new CsvFile(seed, delimiter, lineEnd);
    List<String> columns = file.columns(fields);
    file.row(columns.stream().map(column -> Spelled.name(column, file.random)).toList());
    for (HostileRecord record : records) {
      file.lines.add(file.line);
      file.row(columns.stream().map(column -> value(record.fields(), column)).toList());
    }
    return new WrittenFile(file.text.toString(), file.lines);
  }

  private List<String> columns(Set<String> fields) {
    List<String> columns = new ArrayList<>(new TreeSet<>(fields));
    columns.addAll(HostileCalls.UNKNOWN_COLUMNS);
    Collections.shuffle(columns, random);
    return columns;
  }

  private static String value(Map<String, String> fields, String column) {
    return fields.getOrDefault(column, "");
  }

  private void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append(delimiter);
      }
      cell(cells.get(i));
    }
    end();
  }

  private void cell(String value) {
    boolean needsQuotes =
        value.indexOf(delimiter) >= 0 || value.contains("\"") || value.contains("\n");
    if (!needsQuotes && random.nextInt(8) > 0) {
      text.append(value);
      return;
    }
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == '\n') {
        end();
      } else if (character == '"') {
        text.append("\"\"");
      } else {
        text.append(character);
      }
    }
    text.append('"');
  }

  private void end() {
    text.append(lineEnd);
    line++;
  }
}
