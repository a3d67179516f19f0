package io.github.legstat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One documented combination, which its id stands for.
 *
 * @param id stable id, {@code table/leg1+leg2}, with {@code none} for no second leg
 * @param flows the tables it stands in: one, or both outbound tables where nothing tells them apart
 * @param leg1 status of leg 1
 * @param leg2 status of leg 2
 * @param status the overall Status that the table prints
 * @param explanation one sentence on what happened, with its full stop
 * @param source the section of the article
 */
public record Rule(
    String id,
    List<Flow> flows,
    LegStatus leg1,
    LegStatus leg2,
    CallStatus status,
    String explanation,
    String source) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
