package io.github.legstat.input;

import io.github.legstat.data.DataTable;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which field a column is, whatever its spelling. Names are compared after lower-casing and
 * dropping all but letters and digits.
 */
public final class FieldNames {
  /**
   * A field that a column may hold.
   *
   * @param field the field
   * @param rank how well the name fits: of two columns for one field the lower rank is read
   */
  public record Match(Field field, int rank) {}

  /** What stands before the number of a leg, which is counted from zero. */
  private static final String LEGS = "legs";

  private static final int SECOND_LEG = 1;

  /** A "call state" of one's own is not the state that the newer APIs have. */
  private static final String CALL = "call";

  /**
   * What objects are called that calls are wrapped in, which tables that were made of such objects
   * have before the names; longer ones first.
   */
  private static final List<String> WRAPPERS = List.of("responsecalldetails", "calldetails", CALL);

  /** Below this rank are all names that stand alone. */
  private static final int OF_WRAPPED = 1 << 20;

  /** Ranks lie so far apart that one is left for each later leg. */
  private static final int MOST_LEGS = 100;

  private final Map<String, Match> matches = new HashMap<>();
  private final Map<Field, String> namedColumns = new EnumMap<>(Field.class);

  private FieldNames() {}

  /**
   * Reads the table of names.
   *
   * @throws IllegalStateException if a name stands there twice
   */
  public static FieldNames load() {
    FieldNames names = new FieldNames();
    for (DataTable.Row row : DataTable.read(FieldNames.class, "fields.table")) {
      int rank = MOST_LEGS * (names.matches.size() + 1);
      Match match = new Match(row.term("field", Field.class), rank);
      if (names.matches.put(normalized(row.text("name")), match) != null) {
        throw row.wrong("repeats a name");
      }
    }
    return names;
  }

  /**
   * The same names, but for some fields that are read from columns the user named.
   *
   * @param columns the column of each such field; no other column is read for it
   */
  public FieldNames with(Map<Field, String> columns) {
    FieldNames names = new FieldNames();
    matches.forEach(
        (name, match) -> {
          if (!columns.containsKey(match.field())) {
            names.matches.put(name, match);
          }
        });
    names.namedColumns.putAll(namedColumns);
    names.namedColumns.putAll(columns);
    columns.forEach((field, name) -> names.matches.put(normalized(name), new Match(field, 0)));
    return names;
  }

  /** The first of the names that the table has for a field. */
  public static Map<Field, String> usualNames() {
    Map<Field, String> names = new EnumMap<>(Field.class);
    for (DataTable.Row row : DataTable.read(FieldNames.class, "fields.table")) {
      names.putIfAbsent(row.term("field", Field.class), row.text("name"));
    }
    return names;
  }

  /** The columns that the user named, each by its field. */
  public Map<Field, String> namedColumns() {
    return Collections.unmodifiableMap(namedColumns);
  }

  /** The field that a column of this name holds, if it is one of those known. */
  public Optional<Match> find(String columnName) {
    String name = normalized(columnName);
    Optional<Match> match = unwrapped(name);
    for (int i = 0; i < WRAPPERS.size() && match.isEmpty(); i++) {
      String wrapper = WRAPPERS.get(i);
      if (name.startsWith(wrapper)) {
        match =
            unwrapped(name.substring(wrapper.length()))
                .filter(inner -> !wrapper.equals(CALL) || inner.field() != Field.STATE)
                .map(inner -> new Match(inner.field(), inner.rank() + OF_WRAPPED));
      }
    }
    return match;
  }

  private Optional<Match> unwrapped(String name) {
    Match match = matches.get(name);
    return match == null ? ofLaterLeg(name) : Optional.of(match);
  }

  /** A call's second leg is the last number that was tried, so a later leg's values go before. */
  private Optional<Match> ofLaterLeg(String name) {
    int number = name.indexOf(LEGS) + LEGS.length();
    int rest = number;
    while (rest < name.length() && Character.isDigit(name.charAt(rest))) {
      rest++;
    }
    if (number < LEGS.length() || rest == number || rest > number + 2) {
      return Optional.empty();
    }
    int leg = Integer.parseInt(name.substring(number, rest));
    return leg <= SECOND_LEG
        ? Optional.empty()
        : Optional.ofNullable(
                matches.get(name.substring(0, number) + SECOND_LEG + name.substring(rest)))
            .map(second -> new Match(second.field(), second.rank() - leg));
  }

  /** Whether a known name begins with some letters, all without case and punctuation. */
  boolean isBeginning(String letters) {
    return matches.keySet().stream().anyMatch(name -> name.startsWith(letters))
        || WRAPPERS.stream()
            .anyMatch(
                wrapper ->
                    wrapper.startsWith(letters)
                        || (letters.startsWith(wrapper)
                            && isBeginning(letters.substring(wrapper.length()))));
  }

  /** The letters, in both cases, that names begin with in which a digit stands early. */
  boolean[] initialsBeforeDigits() {
    boolean[] initials = new boolean[1 << Byte.SIZE];
    for (String name : matches.keySet()) {
      boolean hasDigit = name.chars().limit(Long.BYTES).anyMatch(c -> c >= '0' && c <= '9');
      if (hasDigit && name.charAt(0) < 0x80) {
        initials[name.charAt(0)] = true;
        initials[Character.toUpperCase(name.charAt(0))] = true;
      }
    }
    return initials;
  }

  /** A name without case and punctuation. */
  static String normalized(String name) {
    return ColumnName.normalized(name);
  }
}
