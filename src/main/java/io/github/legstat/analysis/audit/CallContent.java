package io.github.legstat.analysis.audit;

import java.util.Optional;

/**
 * What two records of one version of a call must agree in, whatever their formats: statuses, start,
 * duration, talk time and price. Equal contents are packed into equal numbers, different ones into
 * different numbers.
 *
 * @param first the first of the two numbers that it takes
 * @param second the second one, which is {@link #NOTHING} only where there is no content or it is
 *     unusual
 * @param unusual what does not fit into numbers, such as a duration of years
 */
record CallContent(long first, long second, Optional<Unusual> unusual) {
  static final long NOTHING = 0;

  /**
   * A content that is kept as it is.
   *
   * @param price as a plain number without zeros at its end; empty where the record has none
   */
  record Unusual(int combination, long start, long duration, long talk, String price) {
    static Unusual of(AuditedCall call) {
      return new Unusual(
          call.classified().index(),
          call.start(),
          call.duration(),
          call.talk(),
          call.price().map(price -> price.stripTrailingZeros().toPlainString()).orElse(""));
    }
  }
}
