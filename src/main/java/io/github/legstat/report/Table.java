package io.github.legstat.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntFunction;

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
    rows = rows instanceof RowsOnDemand ? rows : copied(name, columns, rows);
  }

  private static List<List<Value>> copied(
      String name, List<Column> columns, List<List<Value>> rows) {
    List<List<Value>> copies = new ArrayList<>(rows.size());
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "table " + name + ": " + row.size() + " values for " + columns.size() + " columns");
      }
      copies.add(List.copyOf(row));
    }
    return List.copyOf(copies);
  }

  /** Rows that are made whenever one looks at them. */
  private static final class RowsOnDemand extends AbstractList<List<Value>>
      implements RandomAccess {
    private final int size;
    private final IntFunction<List<Value>> rows;

    RowsOnDemand(int size, IntFunction<List<Value>> rows) {
      this.size = size;
      this.rows = rows;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public List<Value> get(int index) {
      return rows.apply(Objects.checkIndex(index, size));
    }
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

  /**
   * A table that lists things, of which there may be so many that their rows are made only while
   * one looks at them.
   *
   * @param size how many there are
   * @param rows makes the row of each, counted from zero, always the same and on any thread
   */
  public static Table listingOnDemand(
      String name, String title, List<Column> columns, int size, IntFunction<List<Value>> rows) {
    return new Table(
        name,
        title,
        Shape.LISTING,
        columns,
        new RowsOnDemand(size, rows),
        List.of(),
        Visibility.ALWAYS);
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

  /**
   * The table for formats that know nothing but rows: no column is nested, and none comes twice.
   */
  public Table flat() {
    List<Integer> kept = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int place = 0; place < columns.size(); place++) {
      if (names.add(columns.get(place).unnested().name())) {
        kept.add(place);
      }
    }
    Table flat = withColumns(kept);
    List<Column> plain = flat.columns.stream().map(Column::unnested).toList();
    return new Table(name, title, shape, plain, flat.rows, notes, visibility);
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
