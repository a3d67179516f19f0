package io.github.legstat.analysis.dimension;

import io.github.legstat.analysis.BytesMemo;
import io.github.legstat.analysis.Words;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.Field;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Values as they stand in a record, without the blanks around them. */
public final class TextKeys extends KeyReader {
  private final Place place;
  private final Predicate<String> isNothing;
  private final UnaryOperator<String> canonical;
  private final BytesMemo numbers = new BytesMemo();

  /** Where a value stands in a record. */
  interface Place {
    /** Where its bytes begin; negative where it has none. */
    int start(Call call);

    /** Where its bytes end, exclusive. */
    int end(Call call);

    /** The place of a field. */
    static Place of(Field field) {
      return new Place() {
        @Override
        public int start(Call call) {
          return call.start(field);
        }

        @Override
        public int end(Call call) {
          return call.end(field);
        }
      };
    }

    /** The place of a column. */
    static Place of(ColumnName column) {
      return new Place() {
        @Override
        public int start(Call call) {
          return call.start(column);
        }

        @Override
        public int end(Call call) {
          return call.end(column);
        }
      };
    }
  }

  /**
   * Values of a place.
   *
   * @param isNothing tells words that stand for no value
   * @param canonical makes one of all spellings of a value
   */
  TextKeys(Place place, Predicate<String> isNothing, UnaryOperator<String> canonical) {
    this.place = place;
    this.isNothing = isNothing;
    this.canonical = canonical;
  }

  @Override
  public int number(Call call, ClassifiedCombination classified) {
    int start = place.start(call);
    if (start < 0) {
      return words().number(Words.UNKNOWN);
    }
    int end = place.end(call);
    int known = numbers.find(call.bytes(), start, end);
    if (known < 0) {
      String text = new String(call.bytes(), start, end - start, StandardCharsets.UTF_8).strip();
      known = words().number(isNothing.test(text) ? Words.UNKNOWN : canonical.apply(text));
      numbers.put(call.bytes(), start, end, known);
    }
    return known;
  }
}
