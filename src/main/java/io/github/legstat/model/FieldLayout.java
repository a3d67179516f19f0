package io.github.legstat.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields a run needs, and at which place of a row each of them stands; behind them, the
 * columns that it needs by their names, whether they hold a field or nothing that is known.
 */
// The ordinal is no more than an index here: nothing that outlives the process depends on it, and a
// map would be asked several times a row.
@SuppressWarnings("EnumOrdinal")
public final class FieldLayout {
  private static final int ABSENT = -1;

  private final List<Field> fields;
  private final List<ColumnName> columns;
  private final int[] places = new int[Field.values().length];

  /** A layout of these fields, in the order of {@link Field}. */
  public FieldLayout(Set<Field> needed) {
    this(needed, Set.of());
  }

  /** A layout of these fields, in the order of {@link Field}, and columns, in that of names. */
  public FieldLayout(Set<Field> needed, Set<ColumnName> named) {
    columns = named.stream().sorted().toList();
    fields = needed.stream().sorted().toList();
    Arrays.fill(places, ABSENT);
    for (int place = 0; place < fields.size(); place++) {
      places[fields.get(place).ordinal()] = place;
    }
  }

  /** A layout of all that this one or the other has. */
  public FieldLayout plus(FieldLayout other) {
    Set<Field> bothFields = new HashSet<>(fields);
    bothFields.addAll(other.fields);
    Set<ColumnName> bothColumns = new HashSet<>(columns);
    bothColumns.addAll(other.columns);
    return new FieldLayout(bothFields, bothColumns);
  }

  /** The number of places. */
  public int size() {
    return fields.size() + columns.size();
  }

  /** The fields, each at its place. */
  public List<Field> fields() {
    return fields;
  }

  /** The names of columns, as they were asked for; their places follow on those of the fields. */
  public List<ColumnName> columns() {
    return columns;
  }

  /** The place of a column in a row; negative where it is not needed. */
  public int place(ColumnName column) {
    int index = columns.indexOf(column);
    return index < 0 ? ABSENT : fields.size() + index;
  }

  /** Whether the field is one of those needed. */
  public boolean has(Field field) {
    return places[field.ordinal()] != ABSENT;
  }

  /** The place of a field in a row; negative where the field is not needed. */
  public int place(Field field) {
    return places[field.ordinal()];
  }
}
