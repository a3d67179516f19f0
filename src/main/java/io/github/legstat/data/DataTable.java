package io.github.legstat.data;

import io.github.legstat.model.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One {@code .table} resource: aligned columns between bars, {@code #} comments, a header row.
 * There are no quotes and no escapes, so cutting at the bars is all there is to reading one.
 */
public final class DataTable {
  private static final String ANY = "any";
  private static final String ALTERNATIVES = " / ";
  private static final char BAR = '|';
  private static final String COMMENT = "#";

  private DataTable() {}

  /**
   * Reads a resource.
   *
   * @param beside a class of the package that the resource lies in
   * @param name the file's name
   * @throws IllegalStateException if there is no such resource, or a row has another number of
   *     cells than the header; the message names file and line
   */
  public static List<Row> read(Class<?> beside, String name) {
    InputStream bytes = beside.getResourceAsStream(name);
    if (bytes == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads rows from anywhere; {@code name} is what messages call it. */
  public static List<Row> read(String name, Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    BufferedReader lines = new BufferedReader(reader);
    long number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
      if (line.isBlank() || line.startsWith(COMMENT)) {
        continue;
      }
      List<String> cells = cells(line);
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      Row row = new Row(name, number, header, cells);
      if (cells.size() != header.size()) {
        throw row.wrong("has " + cells.size() + " cells, the header has " + header.size());
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int bar = line.indexOf(BAR); bar >= 0; bar = line.indexOf(BAR, from)) {
      cells.add(line.substring(from, bar).strip());
      from = bar + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }

  /** One row, with its place for messages. */
  public record Row(String file, long line, List<String> header, List<String> cells) {
    /** The text of a cell. */
    public String text(String column) {
      int index = header.indexOf(column);
      if (index < 0) {
        throw wrong("has no column " + column);
      }
      return cells.get(index);
    }

    /** The word of a cell as a constant of {@code words}; an unknown word is an error. */
    public <E extends Enum<E> & Term> E term(String column, Class<E> words) {
      return constant(text(column), words);
    }

    /** The words of a cell such as {@code no-answer / busy}; {@code any} stands for all. */
    public <E extends Enum<E> & Term> List<E> terms(String column, Class<E> words) {
      String text = text(column);
      if (text.equals(ANY)) {
        return List.of(words.getEnumConstants());
      }
      List<E> terms = new ArrayList<>();
      for (int from = 0; from <= text.length(); ) {
        int bar = text.indexOf(ALTERNATIVES, from);
        int to = bar < 0 ? text.length() : bar;
        terms.add(constant(text.substring(from, to).strip(), words));
        from = to + ALTERNATIVES.length();
      }
      return terms;
    }

    private <E extends Enum<E> & Term> E constant(String word, Class<E> words) {
      return Term.find(words, word)
          .orElseThrow(() -> wrong("says " + word + ", which is no " + words.getSimpleName()));
    }

    /** An error that names the file and line of this row. */
    public IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + line + ": this row " + what);
    }
  }
}
