package io.github.legstat.analysis.dimension;

import io.github.legstat.model.Call;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import io.github.legstat.model.TimeReader;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the values of dimensions depend on besides the calls.
 *
 * @param times reads times in the zone of the report
 * @param now tells what the clock of the report says, in seconds as {@link TimeReader} has them;
 *     few ask, and whoever does not needs no rules of zones
 * @param isNothing tells words that stand for no value, such as {@code N/A}
 * @param spelling makes one of the spellings of a word
 */
public record KeyContext(
    TimeReader times, LongSupplier now, Predicate<String> isNothing, Spelling spelling) {
  /** Knows how words are spelled. */
  public interface Spelling {
    /** The canonical word for what a field may hold; the text itself where there is none. */
    String canonical(Field field, String text);
  }

  /** The id of a call; empty where it has none. */
  public String id(Call call) {
    String id = call.id();
    // Nearly all ids have a digit soon, and no word for nothing has any.
    for (int at = 0; at < id.length(); at++) {
      if (id.charAt(at) >= '0' && id.charAt(at) <= '9') {
        return id;
      }
    }
    return isNothing.test(id) ? "" : id;
  }

  /** The values of a field, as they stand in records. */
  public TextKeys texts(Field field) {
    return texts(field, UnaryOperator.identity());
  }

  /** The values of a field, each spelling made into one. */
  TextKeys texts(Field field, UnaryOperator<String> canonical) {
    return new TextKeys(TextKeys.Place.of(field), isNothing, canonical);
  }

  /** The values of a column, as they stand in records. */
  TextKeys texts(ColumnName column) {
    return new TextKeys(TextKeys.Place.of(column), isNothing, UnaryOperator.identity());
  }
}
