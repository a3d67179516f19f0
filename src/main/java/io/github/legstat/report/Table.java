package io.github.legstat.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of values in a given order.
 *
 * @param shape what the rows are in JSON
 * @param columns what stands in each place of a row
 * @param rows the rows, each with one value for each column
 */
public record Table(
    String name,
    String title,
    Shape shape,
    List<Column> columns,
    List<List<Value>> rows,
    List<String> notes,
    Visibility visibility)
    implements Section {

  /** The JSON form of a table. */
  public enum Shape {
    /** An array with one object for each row. */
    ROWS,
    /** An object whose keys are the values of the first column. */
    KEYED,
    /** An array of things listed one by one, such as customers, that are no figures of anything. */
    LISTING
  }

  /**
   * Copies the lists and checks the rows.
   *
   * @throws IllegalArgumentException if a row has more or fewer values than there are columns
   */
  public Table {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
    List<List<Value>> copies = new ArrayList<>(rows.size());
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "table " + name + ": " + row.size() + " values for " + columns.size() + " columns");
      }
      copies.add(List.copyOf(row));
    }
    rows = List.copyOf(copies);
  }

  /** A table that is an array in JSON, without notes, always shown. */
  public static Table of(String name, String title, List<Column> columns, List<List<Value>> rows) {
    return new Table(name, title, Shape.ROWS, columns, rows, List.of(), Visibility.ALWAYS);
  }

  /** The same table as a JSON object whose keys are the values of the first column. */
  public Table keyed() {
    return new Table(name, title, Shape.KEYED, columns, rows, notes, visibility);
  }

  /** The same table as one that lists things. */
  public Table listing() {
    return new Table(name, title, Shape.LISTING, columns, rows, notes, visibility);
  }

  /** The same table with these notes. */
  public Table withNotes(String... lines) {
    return new Table(name, title, shape, columns, rows, List.of(lines), visibility);
  }

  /** The same table, shown where told. */
  public Table shown(Visibility where) {
    return new Table(name, title, shape, columns, rows, notes, where);
  }

  /** The table without the columns that only programs want. */
  public Table forPeople() {
    List<Integer> kept = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      if (columns.get(place).kind() != Column.Kind.MACHINE) {
        kept.add(place);
      }
    }
    return kept.size() == columns.size() ? this : withColumns(kept);
  }

  /** The table with the columns at these places only. */
  public Table withColumns(List<Integer> places) {
    List<Column> keptColumns = places.stream().map(columns::get).toList();
    List<List<Value>> keptRows =
        rows.stream().map(row -> places.stream().map(row::get).toList()).toList();
    return new Table(name, title, shape, keptColumns, keptRows, notes, visibility);
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
