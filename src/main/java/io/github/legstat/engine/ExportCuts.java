package io.github.legstat.engine;

import io.github.legstat.engine.Diagnostics.Cut;
import io.github.legstat.input.CallReader;
import io.github.legstat.model.Batch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Notices inputs that may not hold all calls of their period; looks at them in input order. */
final class ExportCuts {
  /** Calls on a page of the API's list, and rows of a report export. */
  private static final Set<Long> LIMITS = Set.of(50L, 100L, 100_000L);

  /**
   * Totals that differ by no more than a fiftieth are those of one list: while somebody fetches its
   * pages, calls come in.
   */
  private static final long SAME_LIST = 50;

  private final Set<String> parts = new HashSet<>();
  private final List<Cut> cuts = new ArrayList<>();

  /** The calls on all pages that speak of so many in all, each call once. */
  private final TreeMap<Long, Long> callsByTotal = new TreeMap<>();

  private Optional<CallReader> reader = Optional.empty();
  private String input = "";
  private long records;
  private long calls;
  private long announced;

  /** Notes that an input is a part, which no export has cut. */
  void isPart(String name) {
    parts.add(name);
  }

  /**
   * Counts the records of an input.
   *
   * @param itsReader whose batch it is; one file may be named twice
   * @param repeated how many of its records are of calls that others are of, too
   */
  void look(CallReader itsReader, Batch batch, long repeated) {
    if (reader.isEmpty() || reader.get() != itsReader) {
      endInput();
      reader = Optional.of(itsReader);
      input = batch.input();
    }
    int found = batch.rows() + batch.rejectCount();
    records += found;
    calls += found - repeated;
    announced = Math.max(announced, batch.announced());
  }

  private void endInput() {
    if (announced > 0) {
      callsByTotal.merge(announced, calls, Long::sum);
    } else if (LIMITS.contains(records) && !parts.contains(input)) {
      cuts.add(
          new Cut(
              input,
              "has exactly "
                  + records
                  + " records, which is where exports are cut; there may be more"));
    }
    records = 0;
    calls = 0;
    announced = 0;
  }

  /** All that was noticed, once all inputs have been looked at. */
  List<Cut> ofAll() {
    endInput();
    long total = 0;
    long held = 0;
    for (Map.Entry<Long, Long> pages : callsByTotal.entrySet()) {
      if (pages.getKey() - total > pages.getKey() / SAME_LIST) {
        endList(total, held);
        held = 0;
      }
      total = pages.getKey();
      held += pages.getValue();
    }
    endList(total, held);
    return List.copyOf(cuts);
  }

  private void endList(long total, long held) {
    if (total > held) {
      cuts.add(
          new Cut(
              "",
              "the pages speak of "
                  + total
                  + " calls in all and hold "
                  + held
                  + "; some pages are missing"));
    }
  }
}
