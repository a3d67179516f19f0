package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Holds what was found in comma-separated bytes to a count of lines and to Commons CSV. */
final class CsvProof {
  private static final CSVFormat STRICT =
      CSVFormat.Builder.create(CSVFormat.RFC4180).setIgnoreEmptyLines(true).get();

  /** A value that begins with a digit. */
  private static final Pattern DIGIT_FIRST = Pattern.compile("(?:^|,)[\\s\"]*\\d");

  /** Text that a formula keeps from becoming a number. */
  private static final Pattern TEXT_FORMULA = Pattern.compile("^=\"(.*)\"$", Pattern.DOTALL);

  private CsvProof() {}

  static void check(byte[] bytes, Found found) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (isPlain(text) && !hasTitle(text)) {
      if (text.indexOf('"') < 0) {
        checkLines(text, found);
      }
      checkValues(text, found);
    }
  }

  /** Whether the text has nothing that the two simpler readers have another opinion of. */
  private static boolean isPlain(String text) {
    return text.indexOf('\r') < 0
        && text.indexOf('\uFEFF') < 0
        && text.chars().noneMatch(CsvProof::isRareBlank)
        && !text.contains("# legstat: ")
        && !text.regionMatches(true, 0, "sep=", 0, 4)
        && text.lines().noneMatch(line -> !line.isEmpty() && isBlank(line));
  }

  /** Whether Commons CSV takes a sign for a blank that none of our users writes as one. */
  private static boolean isRareBlank(int sign) {
    return Character.isWhitespace(sign) && sign != ' ' && sign != '\t' && sign != '\n';
  }

  /** Whether another line may be the header than the first, for which a count of names decides. */
  private static boolean hasTitle(String text) {
    String first = text.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
    long known =
        Stream.of(first.split(","))
            .flatMap(name -> Found.NAMES.find(name).stream())
            .map(FieldNames.Match::field)
            .distinct()
            .count();
    return known < 2 || DIGIT_FIRST.matcher(first).find();
  }

  private static boolean isBlank(String line) {
    return line.chars().allMatch(character -> character <= ' ');
  }

  /** Without quotes a line is a row, a reject, a header or empty. */
  private static void checkLines(String text, Found found) {
    long filled = text.lines().filter(line -> !TableRow.isEmpty(line, ',')).count();
    assertThat(found.rows().size() + found.rejects().size() + found.headers())
        .as(text)
        .isEqualTo((int) Math.max(0, filled - 1));
    long blank = text.lines().takeWhile(String::isEmpty).count();
    assertThat(found.lines())
        .as("lines of %s", text)
        .isEqualTo(filled == 0 ? 0 : text.lines().count() - blank - 1);
  }

  /**
   * Where Commons CSV finds no fault and no value holds a line break, both find the same rows. In
   * values with line breaks our reader looks for rows that a quote gone astray has swallowed. A
   * line that is a header is no row, even if nothing is read under it because it does not fit the
   * lines behind it.
   */
  private static void checkValues(String text, Found found) {
    Optional<List<List<String>>> strict = byCommonsCsv(text);
    if (strict.isEmpty() || strict.get().isEmpty() || found.headers() > 0) {
      return;
    }
    List<List<String>> records = strict.get();
    boolean breaks =
        records.stream().flatMap(List::stream).anyMatch(value -> value.indexOf('\n') >= 0);
    if (breaks) {
      return;
    }
    List<String> names = records.get(0);
    Map<Field, Integer> columns = unambiguousColumns(names);
    if (names.stream().flatMap(name -> Found.NAMES.find(name).stream()).count() > columns.size()) {
      return;
    }
    List<Map<Field, String>> expected = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      Optional<Boolean> isHeader = HeaderLine.isOne(record);
      if (isHeader.isEmpty()) {
        return;
      }
      if (!isHeader.get() && !TableRow.isEmpty(String.join(",", record), ',')) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        columns.forEach(
            (field, column) -> values.put(field, column < record.size() ? record.get(column) : ""));
        if (TableRow.fits(record, names, values) && TableRow.holdsCall(values)) {
          values.replaceAll((field, value) -> TEXT_FORMULA.matcher(value).replaceFirst("$1"));
          expected.add(values);
        }
      }
    }
    assertThat(found.rows().stream().map(row -> only(columns, row)))
        .as(text)
        .containsExactlyElementsOf(expected);
  }

  private static Map<Field, String> only(Map<Field, Integer> columns, Found.Row row) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    columns.keySet().forEach(field -> values.put(field, row.text(field)));
    return values;
  }

  /** The column of each field that only one column is named for. */
  private static Map<Field, Integer> unambiguousColumns(List<String> names) {
    Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
    for (int column = 0; column < names.size(); column++) {
      Optional<FieldNames.Match> match = Found.NAMES.find(names.get(column));
      if (match.isPresent()) {
        columns.computeIfAbsent(match.get().field(), field -> new ArrayList<>()).add(column);
      }
    }
    Map<Field, Integer> unambiguous = new EnumMap<>(Field.class);
    columns.forEach(
        (field, places) -> {
          if (places.size() == 1) {
            unambiguous.put(field, places.get(0));
          }
        });
    return unambiguous;
  }

  private static Optional<List<List<String>>> byCommonsCsv(String text) {
    try (CSVParser parser = STRICT.parse(new StringReader(text))) {
      return Optional.of(parser.stream().map(CSVRecord::toList).toList());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return Optional.empty();
    }
  }
}
