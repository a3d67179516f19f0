package io.github.legstat.output;

import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Entries of a listing, one a line, of which most values are those of many others: what those are
 * is written once for each combination, and then nothing but copied. Serves one thread.
 */
public final class EntryLines {
  private final EntryStyle style;
  private final Sharing sharing;
  private final PieceBuffer text = new PieceBuffer();
  private final PieceBuffer buffer = new PieceBuffer();
  private final Remembered<List<byte[]>> remembered = new Remembered<>();

  /** The last value at each place that entries have for themselves, and how it is written. */
  private final List<Value> lastValues = new ArrayList<>();

  private final List<byte[]> lastWritten = new ArrayList<>();

  /**
   * What entries share with others, and what they do not.
   *
   * @param values makes the values of the entries of a combination, one for each column
   * @param own the places of those that each entry has for itself instead, ascending
   */
  public record Sharing(Function<ClassifiedCombination, List<Value>> values, List<Integer> own) {
    /** Copies the places. */
    public Sharing {
      own = List.copyOf(own);
    }
  }

  /** Lines in a style. */
  EntryLines(EntryStyle style, Sharing sharing) {
    this.style = style;
    this.sharing = sharing;
  }

  /**
   * Takes up an entry.
   *
   * @param ownValues the values that it has for itself, in the order of their places
   */
  public void append(ClassifiedCombination combination, List<Value> ownValues) throws IOException {
    int number = combination.index();
    if (!remembered.has(number)) {
      remembered.put(number, between(sharing.values().apply(combination)));
    }
    List<Integer> own = sharing.own();
    List<byte[]> between = remembered.get(number);
    buffer.append(between.get(0));
    for (int i = 0; i < own.size(); i++) {
      buffer.append(written(i, ownValues.get(i)));
      buffer.append(between.get(i + 1));
    }
  }

  /** A value that an entry has for itself; mostly its input is the one of the entry before. */
  private byte[] written(int index, Value value) throws IOException {
    boolean isFirst = index == lastValues.size();
    if (!isFirst && isSame(lastValues.get(index), value)) {
      return lastWritten.get(index);
    }
    style.append(text, sharing.own().get(index), value);
    byte[] bytes = text.taken();
    if (isFirst) {
      lastValues.add(value);
      lastWritten.add(bytes);
    } else {
      lastValues.set(index, value);
      lastWritten.set(index, bytes);
    }
    return bytes;
  }

  /**
   * Whether two values are the very same text, as is the name of an input; to compare takes long.
   */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Value one, Value other) {
    return one instanceof Value.Text text
        && other instanceof Value.Text otherText
        && text.text() == otherText.text();
  }

  /** What stands before, between and behind the values that an entry has for itself. */
  private List<byte[]> between(List<Value> values) throws IOException {
    List<byte[]> between = new ArrayList<>();
    for (int place = 0; place < values.size(); place++) {
      text.append(style.before(place));
      if (sharing.own().contains(place)) {
        between.add(text.taken());
      } else {
        style.append(text, place, values.get(place));
      }
    }
    text.append(style.end());
    between.add(text.taken());
    return between;
  }

  /** Writes what has been taken up since the last time. */
  public void writeTo(OutputStream out) throws IOException {
    buffer.writeTo(out);
  }
}
