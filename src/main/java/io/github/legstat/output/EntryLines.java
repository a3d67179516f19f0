package io.github.legstat.output;

import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries of a listing, one a line, of which most values are those of many others: what those are
 * is written once for each combination, and then nothing but copied. Serves one thread.
 */
public final class EntryLines {
  private final EntryStyle style;
  private final List<Integer> own;
  private final PieceBuffer buffer = new PieceBuffer();
  private final Remembered<List<byte[]>> remembered = new Remembered<>();

  /** Makes the values of an entry; those that are its own are not looked at. */
  public interface Common {
    /** One value for each column. */
    List<Value> values();
  }

  /**
   * Lines in a style.
   *
   * @param own the places of the values that each entry has for itself, ascending
   */
  EntryLines(EntryStyle style, List<Integer> own) {
    this.style = style;
    this.own = List.copyOf(own);
  }

  /**
   * Takes up an entry.
   *
   * @param combination the number of the combination that it shares all other values with
   * @param common all its values
   * @param ownValues the values that it has for itself, in the order of their places
   */
  public void append(int combination, Common common, List<Value> ownValues) throws IOException {
    List<byte[]> between = remembered.get(combination, () -> between(common.values()));
    for (int i = 0; i < between.size(); i++) {
      if (i > 0) {
        append(style.value(own.get(i - 1), ownValues.get(i - 1)).getBytes(StandardCharsets.UTF_8));
      }
      append(between.get(i));
    }
  }

  private void append(byte[] bytes) {
    buffer.append(bytes, 0, bytes.length);
  }

  /** What stands before, between and behind the values that an entry has for itself. */
  private List<byte[]> between(List<Value> values) throws IOException {
    List<byte[]> between = new ArrayList<>();
    StringBuilder text = new StringBuilder(style.begin());
    for (int place = 0; place < values.size(); place++) {
      text.append(place > 0 ? style.between() : "");
      if (own.contains(place)) {
        between.add(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
      } else {
        text.append(style.value(place, values.get(place)));
      }
    }
    text.append(style.end());
    between.add(text.toString().getBytes(StandardCharsets.UTF_8));
    return between;
  }

  /** Writes what has been taken up since the last time. */
  public void writeTo(OutputStream out) throws IOException {
    buffer.writeTo(out);
  }
}
