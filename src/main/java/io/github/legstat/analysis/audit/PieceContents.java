package io.github.legstat.analysis.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the calls of one piece of input say, until it is its turn and they become known. */
final class PieceContents {
  private static final int FEWEST = 1024;

  private final ContentPacker packer = new ContentPacker();
  private final Map<Long, CallContent.Unusual> unusual = new HashMap<>();

  /** Two numbers a place, from the first on; nothing at places of records that do not count. */
  private long[] packed = new long[2 * FEWEST];

  private long firstPlace;
  private int places;

  /** Takes in the call at a place; places ascend. */
  void add(long place, AuditedCall call) {
    if (places == 0) {
      firstPlace = place;
    }
    int at = Math.toIntExact(2 * (place - firstPlace));
    if (at >= packed.length) {
      packed = Arrays.copyOf(packed, 2 * Math.max(at, packed.length));
    }
    if (!packer.pack(call)) {
      unusual.put(place, CallContent.Unusual.of(call));
    }
    packed[at] = packer.first();
    packed[at + 1] = packer.second();
    places = at / 2 + 1;
  }

  /** The content of a record that is not taken in. */
  CallContent of(AuditedCall call) {
    Optional<CallContent.Unusual> asIs =
        packer.pack(call) ? Optional.empty() : Optional.of(CallContent.Unusual.of(call));
    return new CallContent(packer.first(), packer.second(), asIs);
  }

  /** Makes all contents known and forgets them here. */
  void moveTo(KnownCalls known) {
    known.add(firstPlace, packed, places);
    known.add(unusual);
    Arrays.fill(packed, 0, 2 * places, CallContent.NOTHING);
    unusual.clear();
    places = 0;
  }
}
