package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the scanner to Commons CSV, and to itself however the input is cut. */
final class CsvReaderTest {
  private static final int FILES = 400;
  private static final int FILES_CUT = Integer.getInteger("legstat.cuts", 100);

  @TempDir private Path folder;

  @Test
  void findsWhatCommonsCsvFinds() throws IOException {
    for (long seed = 0; seed < FILES; seed++) {
      RandomCsv file = new RandomCsv(seed);
      Found found = Found.inStream(file.bytes(), Way.USUAL);
      assertThat(found.rows().stream().map(Found.Row::values))
          .as("values of seed %s:%n%s", seed, file.text())
          .containsExactlyElementsOf(valuesByCommonsCsv(file));
      assertThat(found.rows()).as("rows of seed %s:%n%s", seed, file.text()).isEqualTo(file.rows());
      assertThat(found.records()).as("records of seed %s", seed).isEqualTo(file.records());
      assertThat(found.rejects().stream().map(r -> new RandomCsv.Reject(r.firstLine(), r.raw())))
          .as("rejects of seed %s:%n%s", seed, file.text())
          .containsExactlyElementsOf(file.rejects());
      assertThat(found.headers()).as("seed %s", seed).isEqualTo(file.repeatedHeaders());
    }
  }

  /** The rows of calls that have as many values as the header and are not the header again. */
  private static List<Map<Field, String>> valuesByCommonsCsv(RandomCsv file) throws IOException {
    CSVFormat format =
        CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setDelimiter(file.delimiter())
            .setIgnoreEmptyLines(true)
            .get();
    List<Map<Field, String>> rows = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(file.text()))) {
      for (CSVRecord record : parser) {
        if (record.size() == file.names().size() && !record.toList().equals(file.names())) {
          Map<Field, String> values = new EnumMap<>(Field.class);
          for (int column = 0; column < file.fields().size(); column++) {
            values.put(file.fields().get(column), record.get(column));
          }
          String told = String.join("", record.toList());
          if (TableRow.holdsCall(values) && !TableRow.isEmpty(told, file.delimiter())) {
            rows.add(values);
          }
        }
      }
    }
    return rows;
  }

  @Test
  void findsTheSameWhereverTheInputIsCut() throws IOException {
    Path path = folder.resolve("calls.csv");
    for (long seed = 0; seed < FILES_CUT; seed++) {
      byte[] bytes = new RandomCsv(seed).bytes();
      Files.write(path, bytes);
      Found whole = Found.inStream(bytes, Way.USUAL);
      for (int stretch = 1; stretch <= bytes.length; stretch += 1 + stretch / 3) {
        Way way = new Way(stretch, 1 + stretch % 4);
        String told = "seed " + seed + ", " + way;
        assertThat(Found.inFile(path, way)).as("file of %s", told).isEqualTo(whole);
        assertThat(Found.inStream(bytes, way)).as("stream of %s", told).isEqualTo(whole);
        assertThat(Found.inStream(new SparingStream(bytes), Optional.empty(), way))
            .as("sparing stream of %s", told)
            .isEqualTo(whole);
      }
    }
  }
}
