package io.github.legstat.analysis;

import io.github.legstat.model.Field;
import java.util.HashMap;
import java.util.Map;

/** What the calls met so far say, to tell records that repeat them from records that differ. */
final class KnownCalls {
  /** What two records of one version of a call must agree in, whatever their formats. */
  private record Content(
      int combination, long version, long start, long duration, long talk, String price) {
    static Content of(AuditedCall call) {
      return new Content(
          call.classified().index(),
          call.context().times().seconds(call.call(), Field.UPDATED),
          call.context().times().seconds(call.call(), Field.START),
          call.call().wholeNumberOr(Field.DURATION, -1),
          call.call().wholeNumberOr(Field.TALK, -1),
          call.price().map(price -> price.stripTrailingZeros().toPlainString()).orElse(""));
    }
  }

  private final Map<String, Content> contents = new HashMap<>();

  /** Takes a call into account that counts. */
  void add(AuditedCall call) {
    String id = call.id();
    if (!id.isEmpty()) {
      contents.put(id, Content.of(call));
    }
  }

  /** Whether the call that counts is of the same version as another record, and differs from it. */
  boolean isContradictedBy(AuditedCall other) {
    Content counted = contents.get(other.id());
    Content found = Content.of(other);
    return counted != null && counted.version() == found.version() && !counted.equals(found);
  }
}
