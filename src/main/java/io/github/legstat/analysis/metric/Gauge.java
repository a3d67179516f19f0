package io.github.legstat.analysis.metric;

import io.github.legstat.model.Field;
import java.util.Set;

/**
 * Something that {@link Metrics} keep of calls and that takes time and room, so that it is kept
 * only where a metric is wanted that is made from it.
 */
public enum Gauge {
  /** Talk times of the calls that were connected. */
  TALK(Field.TALK),
  /** Durations of all calls. */
  DURATION(Field.DURATION),
  /** Ring times. */
  RING(Field.RING),
  /** How long callers waited who gave up, those who did so at once left out. */
  ABANDON_WAIT(Field.DURATION),
  /** How often each caller called. */
  CALLERS(Field.FROM),
  /** What the calls cost, by currency. */
  PRICE(Field.PRICE, Field.CURRENCY);

  private final Set<Field> fields;

  Gauge(Field... fields) {
    this.fields = Set.of(fields);
  }

  /** The fields that tell it, besides those of the verdict. */
  Set<Field> fields() {
    return fields;
  }
}
