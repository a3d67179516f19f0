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
  private final StringBuilder text = new StringBuilder();
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
    append(between.get(0));
    for (int i = 0; i < own.size(); i++) {
      text.setLength(0);
      style.append(text, own.get(i), ownValues.get(i));
      append(utf8(text));
      append(between.get(i + 1));
    }
  }

  private void append(byte[] bytes) {
    buffer.append(bytes, 0, bytes.length);
  }

  private static byte[] utf8(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What stands before, between and behind the values that an entry has for itself. */
  private List<byte[]> between(List<Value> values) throws IOException {
    List<byte[]> between = new ArrayList<>();
    StringBuilder shared = new StringBuilder();
    for (int place = 0; place < values.size(); place++) {
      shared.append(style.before(place));
      if (own.contains(place)) {
        between.add(utf8(shared));
        shared.setLength(0);
      } else {
        style.append(shared, place, values.get(place));
      }
    }
    shared.append(style.end());
    between.add(utf8(shared));
    return between;
  }

  /** Writes what has been taken up since the last time. */
  public void writeTo(OutputStream out) throws IOException {
    buffer.writeTo(out);
  }
}
