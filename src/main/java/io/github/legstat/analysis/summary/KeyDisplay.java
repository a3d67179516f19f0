package io.github.legstat.analysis.summary;

import io.github.legstat.analysis.PhoneDisplay;
import io.github.legstat.analysis.Words;
import io.github.legstat.analysis.dimension.Dimension;
import io.github.legstat.analysis.dimension.GroupKey;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import io.github.legstat.model.PhoneNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How the values are shown that calls are grouped by. Groups are told apart by the values
 * themselves, so that two customers stay two rows, whatever is shown of their numbers.
 *
 * <p>Of a column nothing tells for certain whose numbers it holds, so that whatever reads as a
 * number has the form of one of a customer.
 *
 * @param phones how numbers of customers and agents are shown
 * @param fields the field that a column holds, if it is a known one
 */
public record KeyDisplay(PhoneDisplay phones, Function<ColumnName, Optional<Field>> fields) {
  private static final Set<Field> NUMBERS = EnumSet.of(Field.FROM, Field.TO);
  private static final Set<Field> NAMES = EnumSet.of(Field.FROM_NAME, Field.TO_NAME);

  /** A value of a key as it is shown. */
  public String text(GroupKey key, String value) {
    return isNobody(value) ? value : shown(key.party(), key.column(), value);
  }

  /** Whether a word stands for numbers that tell nobody. */
  private static boolean isNobody(String value) {
    return value.equals(Words.UNKNOWN) || value.equals(PhoneNumber.Kind.LOST_DIGITS.word());
  }

  private String shown(Optional<Dimension.Party> party, Optional<ColumnName> column, String value) {
    if (column.isPresent()) {
      return ofColumn(fields.apply(column.get()), value);
    }
    return party
        .map(
            each ->
                switch (each) {
                  case CUSTOMER -> phones.asWritten(value);
                  case AGENT -> phones.name(value);
                })
        .orElse(value);
  }

  private String ofColumn(Optional<Field> field, String value) {
    if (field.filter(NUMBERS::contains).isPresent()) {
      return phones.asWritten(value);
    }
    return field.filter(NAMES::contains).isPresent() ? phones.name(value) : phones.value(value);
  }

  /** Whether groups by these keys may look alike that are not the same. */
  public boolean mayCoincide(List<GroupKey> keys) {
    return phones.form() == PhoneDisplay.Form.LAST4
        && keys.stream().anyMatch(key -> key.party().isPresent() || key.column().isPresent());
  }
}
