package io.github.legstat.input;

import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the names in records stand for in a row; each name is looked up once. */
final class RecordNames {
  private static final int MOST_REMEMBERED = 10_000;
  private static final int NO_RANK = Integer.MAX_VALUE;

  /** A name that nobody knows and nobody asks for. */
  static final Target UNKNOWN = new Target(Optional.empty(), -1, NO_RANK, -1);

  /**
   * What a name stands for.
   *
   * @param field the field; empty where the name is that of none
   * @param place the place in the row; negative where the run does not need the field
   * @param rank how well the name fits: of two values for one field the lower rank is read
   * @param columnPlace the place of the column of this name; negative where the run does not ask
   *     for it
   */
  record Target(Optional<Field> field, int place, int rank, int columnPlace) {}

  private final FieldNames fieldNames;
  private final FieldLayout layout;
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, String> normalized = new HashMap<>();

  RecordNames(FieldNames fieldNames, FieldLayout layout) {
    this.fieldNames = fieldNames;
    this.layout = layout;
  }

  /** The layout of the rows. */
  FieldLayout layout() {
    return layout;
  }

  /** What a name stands for that was found at a path of normalized names, or at the top. */
  Target target(String path, String name) {
    String key = path.isEmpty() ? name : path + '.' + name;
    Target known = targets.get(key);
    if (known != null) {
      return known;
    }
    Optional<FieldNames.Match> match = fieldNames.find(key);
    int column = columnPlace(key);
    Target target =
        match
            .map(m -> new Target(Optional.of(m.field()), layout.place(m.field()), m.rank(), column))
            .orElseGet(() -> new Target(Optional.empty(), -1, NO_RANK, column));
    if (targets.size() < MOST_REMEMBERED) {
      targets.put(key, target);
    }
    return target;
  }

  /** What a value stands for that holds only where the record has none for the field. */
  Target presumption(Field field) {
    return new Target(Optional.empty(), layout.place(field), NO_RANK, -1);
  }

  private int columnPlace(String name) {
    return layout.columns().isEmpty() ? -1 : layout.place(new ColumnName(name));
  }

  /** Whether a value that is of interest may stand at a path of normalized names or below. */
  boolean mayLead(String path) {
    return fieldNames.isBeginning(path)
        || layout.columns().stream().anyMatch(column -> column.beginsWith(path));
  }

  /** A name without case and punctuation. */
  String normalized(String name) {
    String known = normalized.get(name);
    if (known != null) {
      return known;
    }
    String result = FieldNames.normalized(name);
    if (normalized.size() < MOST_REMEMBERED) {
      normalized.put(name, result);
    }
    return result;
  }
}
