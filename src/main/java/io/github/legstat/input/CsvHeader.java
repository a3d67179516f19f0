package io.github.legstat.input;

import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns of a CSV input, and which of them holds which field. */
final class CsvHeader {
  /** Fields whose values never hold a line break; one that does shows that a quote went astray. */
  private static final List<Field> SINGLE_LINE_FIELDS =
      List.of(Field.ID, Field.DIRECTION, Field.STATUS, Field.LEG1, Field.LEG2, Field.START);

  /** Known names by which the first header is told from a title. */
  private static final int LEAST_NAMES_OF_FIRST = 2;

  /** Names that a line must have at least to be taken for another header. */
  private static final int LEAST_KNOWN_NAMES = 3;

  /** Fields that have a name which is also a value: caller, agent, queue. */
  private static final Set<Field> NAMED_LIKE_VALUES =
      EnumSet.of(Field.FROM, Field.TO_NAME, Field.GROUP);

  /** Ids have at least so many letters and digits where they have any letters. */
  private static final int LEAST_LENGTH_OF_IDS = 16;

  /** So many names of columns fit into a sentence. */
  private static final int MOST_OTHERS = 8;

  private final List<String> names;
  private final FieldNames fieldNames;
  private final byte[] line;
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
  private final Map<Field, Map<Integer, Integer>> columnsByRank = new EnumMap<>(Field.class);
  private final List<String> ambiguities = new ArrayList<>();

  /**
   * Binds columns of these names to fields.
   *
   * @param line the header as it stands in the input, without its line end; empty where it does not
   */
  CsvHeader(List<String> names, FieldNames fieldNames, byte[] line) {
    this.names = List.copyOf(names);
    this.fieldNames = fieldNames;
    this.line = line.clone();
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    for (int column = 0; column < names.size(); column++) {
      Optional<FieldNames.Match> match = fieldNames.find(names.get(column));
      if (match.isPresent()) {
        bind(match.get(), column, ranks);
      }
    }
  }

  private void bind(FieldNames.Match match, int column, Map<Field, Integer> ranks) {
    columnsByRank
        .computeIfAbsent(match.field(), field -> new TreeMap<>())
        .putIfAbsent(match.rank(), column);
    int earlier = ranks.getOrDefault(match.field(), Integer.MAX_VALUE);
    if (match.rank() < earlier) {
      ranks.put(match.field(), match.rank());
      columns.put(match.field(), column);
    } else if (match.rank() == earlier) {
      ambiguities.add(
          "the column "
              + names.get(column)
              + " stands twice in the header; the first one is read as "
              + match.field().word());
    }
  }

  /** The header as it stands in the input, without its line end. */
  byte[] line() {
    return line.clone();
  }

  /**
   * The header that a later line of the same input is, if it is one: at least three of its values,
   * and half of them, are names of fields.
   */
  Optional<CsvHeader> another(List<String> values, byte[] text) {
    CsvHeader header = new CsvHeader(values, fieldNames, text);
    int known = header.boundFields();
    return known >= LEAST_KNOWN_NAMES && 2 * known >= header.namedColumns()
        ? Optional.of(header)
        : Optional.empty();
  }

  /**
   * Whether the names could be nothing but a header: two of them are known, and none begins with a
   * digit, as some value of a row does and the dates of a title do.
   */
  boolean looksLikeOne() {
    return boundFields() >= LEAST_NAMES_OF_FIRST
        && names.stream().noneMatch(name -> !name.isEmpty() && Character.isDigit(name.charAt(0)));
  }

  /**
   * Whether the names may be a header although they do not look like one. The first row of a table
   * without a header may well hold a word that is a name too, such as who hung up.
   */
  boolean mayBeOne() {
    return 2 * boundFields() >= namedColumns()
        || (!NAMED_LIKE_VALUES.containsAll(columns.keySet())
            && names.stream().noneMatch(CsvHeader::isValue));
  }

  /** Whether a name is rather a number, a time or the like. */
  private static boolean isValue(String name) {
    return !name.isEmpty()
        && Character.isDigit(name.charAt(0))
        && (name.length() >= LEAST_LENGTH_OF_IDS || name.chars().noneMatch(Character::isLetter));
  }

  /** The letters that known names begin with in which a digit stands early. */
  boolean[] initialsBeforeDigits() {
    return fieldNames.initialsBeforeDigits();
  }

  /** Whether a field has this name. */
  boolean knows(String name) {
    return fieldNames.find(name).isPresent();
  }

  /** Whether the other header has the same columns, as far as its names are known. */
  boolean agreesWith(CsvHeader other) {
    return other.size() == size() && columns.entrySet().containsAll(other.columns.entrySet());
  }

  /** Whether a column has this name, in any spelling. */
  boolean names(String name) {
    return column(new ColumnName(name)) >= 0;
  }

  /** The first column of this very name, else of this name in any spelling; negative if none is. */
  private int column(ColumnName name) {
    int exact = names.indexOf(name.text());
    return exact >= 0 ? exact : names.stream().map(ColumnName::new).toList().indexOf(name);
  }

  /** The names of the columns, as they stand there. */
  List<String> names() {
    return names;
  }

  /** The number of columns. */
  int size() {
    return names.size();
  }

  /** The number of columns up to the last that has a name. */
  int namedColumns() {
    int named = names.size();
    while (named > 0 && names.get(named - 1).isBlank()) {
      named--;
    }
    return named;
  }

  /** Those of the names that are known. */
  List<String> knownNames() {
    return names.stream().filter(this::knows).toList();
  }

  /** How many fields were found. */
  int boundFields() {
    return columns.size();
  }

  /** Whether a column holds this field. */
  boolean has(Field field) {
    return columns.containsKey(field);
  }

  /** The column that holds this field; negative where there is none. */
  int column(Field field) {
    return columns.getOrDefault(field, -1);
  }

  /** Each field with the name of its column. */
  List<String> bindings() {
    return columns.entrySet().stream()
        .map(binding -> binding.getKey().word() + "=" + names.get(binding.getValue()))
        .toList();
  }

  /** The names of columns that hold no field. */
  List<String> unbound() {
    return names.stream().filter(name -> !name.isBlank() && !knows(name)).toList();
  }

  /** All columns that hold one of these fields, under whatever name. */
  int[] columnsOf(Collection<Field> fields) {
    return fields.stream()
        .flatMap(field -> columnsByRank.getOrDefault(field, Map.of()).values().stream())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Which fields no column holds although every verdict needs them, in a sentence, if a column that
   * is not known may be one of them.
   */
  Optional<String> lack() {
    List<Field> missing = new ArrayList<>();
    if (!has(Field.DIRECTION)) {
      missing.add(Field.DIRECTION);
    }
    if (!has(Field.LEG1) && !has(Field.LEG2)) {
      missing.addAll(List.of(Field.LEG1, Field.LEG2));
    }
    List<String> others = unbound();
    if (missing.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    if (!has(Field.START) && !has(Field.CREATED)) {
      missing.add(Field.START);
    }
    boolean many = others.size() > MOST_OTHERS;
    return Optional.of(
        "no column is known to hold "
            + missing.stream().map(Field::word).collect(Collectors.joining(", "))
            + "; if one of "
            + String.join(", ", many ? others.subList(0, MOST_OTHERS) : others)
            + (many ? " and others" : "")
            + " does, name it with --map "
            + missing.get(0).word()
            + "=COLUMN");
  }

  /** Names that stand in the header more than once, each in a sentence. */
  List<String> ambiguities() {
    return List.copyOf(ambiguities);
  }

  /** The column for each place of a layout; negative where there is none. */
  int[] columnsOf(FieldLayout layout) {
    return IntStream.concat(
            layout.fields().stream().mapToInt(this::column),
            layout.columns().stream().mapToInt(this::column))
        .toArray();
  }

  /**
   * For each field of a layout the columns that hold it under other names, to be read where the
   * first is empty; best first.
   */
  int[][] otherColumnsOf(FieldLayout layout) {
    int[][] others = new int[layout.size()][0];
    for (int place = 0; place < layout.fields().size(); place++) {
      others[place] =
          columnsByRank.getOrDefault(layout.fields().get(place), Map.of()).values().stream()
              .skip(1)
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return others;
  }

  /** The columns whose values never hold a line break. */
  int[] singleLineColumns() {
    int[] found = new int[SINGLE_LINE_FIELDS.size()];
    int count = 0;
    for (Field field : SINGLE_LINE_FIELDS) {
      Integer column = columns.get(field);
      if (column != null) {
        found[count++] = column;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
