package io.github.legstat.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which fields a run needs, and at which place of a row each of them stands. */
// The ordinal is no more than an index here: nothing that outlives the process depends on it, and a
// map would be asked several times a row.
@SuppressWarnings("EnumOrdinal")
public final class FieldLayout {
  private static final int ABSENT = -1;

  private final List<Field> fields;
  private final int[] places = new int[Field.values().length];

  /** A layout of these fields, in the order of {@link Field}. */
  public FieldLayout(Set<Field> needed) {
    fields = needed.stream().sorted().toList();
    Arrays.fill(places, ABSENT);
    for (int place = 0; place < fields.size(); place++) {
      places[fields.get(place).ordinal()] = place;
    }
  }

  /** The number of fields. */
  public int size() {
    return fields.size();
  }

  /** The fields, each at its place. */
  public List<Field> fields() {
    return fields;
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
