package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.Terms;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.FieldLayout;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that calls are grouped by: a dimension, or a column of the input.
 *
 * @param word the name on the command line and in machine output
 * @param title the heading of a column
 * @param needed what of a record tells its value, besides the verdict
 * @param unit the part of the calendar that its values are, if they are
 * @param party whose numbers its values are, if they are numbers of people
 * @param column the column that its values stand in, if they are those of one
 * @param reader makes a reader of its values for one thread
 */
public record GroupKey(
    String word,
    String title,
    FieldLayout needed,
    Optional<CalendarUnit> unit,
    Optional<Dimension.Party> party,
    Optional<ColumnName> column,
    Function<KeyContext, KeyReader> reader) {
  /** What the name of a column begins with, where a dimension could stand. */
  public static final String COLUMN = "column:";

  /**
   * The key of a name: the word of a {@link Dimension}, or {@code column:} and the name of a
   * column.
   *
   * @throws UnknownTermException if there is no such dimension
   */
  public static GroupKey of(String name) {
    String stripped = name.strip();
    if (stripped.toLowerCase(Locale.ROOT).startsWith(COLUMN)) {
      return ofColumn(new ColumnName(stripped.substring(COLUMN.length())));
    }
    return of(Terms.named(Dimension.class, stripped, COLUMN + "NAME"));
  }

  /** The key of a dimension. */
  static GroupKey of(Dimension dimension) {
    return new GroupKey(
        dimension.word(),
        dimension.title(),
        dimension.needed(),
        dimension.unit(),
        dimension.party(),
        Optional.empty(),
        dimension::reader);
  }

  private static GroupKey ofColumn(ColumnName column) {
    return new GroupKey(
        COLUMN + column.text(),
        column.text(),
        new FieldLayout(Set.of(), Set.of(column)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(column),
        context -> context.texts(column));
  }
}
