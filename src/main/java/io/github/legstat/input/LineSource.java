package io.github.legstat.input;

import io.github.legstat.model.Batch;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Cuts an input into stretches of whole lines.
 *
 * <p>Where a quoted value holds line breaks a cut may fall into a row; the reader, which alone
 * knows, hands the beginning of such a row on to the next stretch.
 */
interface LineSource extends Closeable {
  /** About how many bytes a stretch has. */
  int STRETCH_BYTES = 1 << 20;

  /**
   * The longest line that is read, and the longest row; a longer one is a reject. Of a longer line
   * a source may give only the beginning, one byte more than this, and a line end behind it. Only
   * tests that read such lines many times over set another.
   */
  int LONGEST_LINE_BYTES = Integer.getInteger("legstat.longest", 1 << 23);

  /** Why a longer line is refused. */
  String TOO_LONG = "the line is longer than " + LONGEST_LINE_BYTES + " bytes";

  /** The next stretch, in input order, one thread at a time; empty at the end. */
  Optional<Stretch> take(Batch batch) throws IOException;

  /** What was found damaged in the bytes, once the last stretch is taken. */
  default Optional<String> damage() {
    return Optional.empty();
  }

  /**
   * A stretch of lines on its way into the bytes of a batch.
   *
   * @param begin where its first line begins, once it is loaded
   * @param end where it ends, exclusive
   * @param last whether the input ends here
   */
  record Extent(int begin, int end, boolean last) {
    /** The same behind what the stretch before could not finish, which is put before it. */
    Extent behind(byte[] beginning, Batch batch) {
      int length = end - begin;
      byte[] bytes = batch.ensureCapacity(beginning.length + length);
      System.arraycopy(bytes, begin, bytes, beginning.length, length);
      System.arraycopy(beginning, 0, bytes, 0, beginning.length);
      batch.setLength(beginning.length + length);
      return new Extent(0, beginning.length + length, last);
    }
  }

  /** A stretch that a thread has taken. */
  interface Stretch {
    /** Brings the bytes into the batch; any thread. */
    Extent load() throws IOException;
  }
}
