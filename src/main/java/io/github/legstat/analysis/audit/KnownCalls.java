package io.github.legstat.analysis.audit;

import io.github.legstat.model.Admitted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the calls met so far say, by their places, to tell records that repeat them from records
 * that differ: 16 bytes a record.
 */
final class KnownCalls {
  private static final int CHUNK_BITS = 16;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** Two numbers a place. */
  private final List<long[]> chunks = new ArrayList<>();

  private final Map<Long, CallContent.Unusual> unusual = new HashMap<>();

  /**
   * Takes in contents.
   *
   * @param firstPlace where the first of the calls stands
   * @param packed two numbers a place
   * @param places how many places there are
   */
  void add(long firstPlace, long[] packed, int places) {
    int done = 0;
    while (done < places) {
      long place = firstPlace + done;
      int chunk = Math.toIntExact(place >>> CHUNK_BITS);
      while (chunks.size() <= chunk) {
        chunks.add(new long[2 * CHUNK]);
      }
      int count = Math.min(places - done, CHUNK - at(place) / 2);
      System.arraycopy(packed, 2 * done, chunks.get(chunk), at(place), 2 * count);
      done += count;
    }
  }

  /** Takes in contents that cannot be packed, by their places. */
  void add(Map<Long, CallContent.Unusual> contents) {
    unusual.putAll(contents);
  }

  /**
   * Whether a call is known that stands at a place and has another content than this one. Nothing
   * is known of calls that the user does not want.
   */
  boolean isContradicted(long place, CallContent content) {
    if (place == Admitted.NOWHERE) {
      return false;
    }
    if (place >>> CHUNK_BITS < chunks.size()) {
      long[] chunk = chunks.get((int) (place >>> CHUNK_BITS));
      int at = at(place);
      if (chunk[at + 1] != CallContent.NOTHING) {
        return chunk[at] != content.first() || chunk[at + 1] != content.second();
      }
    }
    CallContent.Unusual known = unusual.get(place);
    return known != null && !content.unusual().equals(Optional.of(known));
  }

  private static int at(long place) {
    return 2 * (int) (place & (CHUNK - 1));
  }
}
