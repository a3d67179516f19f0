package io.github.legstat.output;

import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.RecordFate;
import io.github.legstat.report.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes records as they stand with values added. What is added is made once for each combination;
 * from then on nothing but bytes are copied. Serves one thread.
 */
public final class RecordAnnotator {
  private static final int FATES = RecordFate.values().length;

  /** What is added to a record. */
  public interface Additions {
    /** One value for each name. */
    List<Value> of(RecordFate fate, ClassifiedCombination classified);
  }

  private final RecordStyle style;
  private final List<String> names;
  private final Additions additions;
  private final PieceBuffer buffer = new PieceBuffer();
  private final Remembered<byte[]> remembered = new Remembered<>();

  /** An annotator that adds values under these names. */
  public RecordAnnotator(RecordStyle style, List<String> names, Additions additions) {
    this.style = style;
    this.names = List.copyOf(names);
    this.additions = additions;
  }

  /** Takes up a record. */
  public void append(Call call, RecordFate fate, ClassifiedCombination classified)
      throws IOException {
    style.append(call, addition(fate, classified), buffer);
  }

  /** Writes what has been taken up since the last time. */
  public void writeTo(OutputStream out) throws IOException {
    buffer.writeTo(out);
  }

  // The ordinal is an index that nothing outlives this object with.
  @SuppressWarnings("EnumOrdinal")
  private byte[] addition(RecordFate fate, ClassifiedCombination classified) throws IOException {
    int number = classified.index() * FATES + fate.ordinal();
    if (!remembered.has(number)) {
      remembered.put(number, style.addition(names, additions.of(fate, classified)));
    }
    return remembered.get(number);
  }
}
