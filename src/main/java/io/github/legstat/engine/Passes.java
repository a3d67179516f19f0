package io.github.legstat.engine;

import io.github.legstat.analysis.condition.Filter;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import io.github.legstat.output.PartRows;
import io.github.legstat.rules.CallClassifier;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The passes through the inputs of a run, and what stands between them and those who look on. */
final class Passes {
  /** What admission and classification look at. */
  private static final FieldLayout ALWAYS_NEEDED =
      new FieldLayout(EnumSet.of(Field.ID, Field.PARENT, Field.UPDATED))
          .plus(new FieldLayout(CallClassifier.FIELDS));

  private final Inputs inputs;
  private final RunOptions options;
  private final TimeReader times;
  private final CombinationBook book;
  private final Diagnostics diagnostics;
  private Optional<PartWriter> kept = Optional.empty();
  private PassObserver observer = PassObserver.NONE;
  private long filtered;
  private long timeless;

  Passes(
      Inputs inputs,
      RunOptions options,
      TimeReader times,
      CombinationBook book,
      Diagnostics diagnostics) {
    this.inputs = inputs;
    this.options = options;
    this.times = times;
    this.book = book;
    this.diagnostics = diagnostics;
  }

  /** Has all calls written to a part as well, also those that the user does not want. */
  void keep(PartWriter part) {
    kept = Optional.of(part);
  }

  /** Whether calls are written to a part, which can be done only once. */
  boolean isKept() {
    return kept.isPresent();
  }

  /** Has somebody told how far each pass has come. */
  void observe(PassObserver watching) {
    observer = watching;
  }

  /** How many threads, and so sinks, a pass has. */
  int threads() {
    return inputs.areSmall() ? 1 : Math.max(1, options.threads());
  }

  /**
   * An admission of these inputs.
   *
   * @param unversioned what is noted of ids where records have no versions
   */
  Admission admission(Admission.Identity identity, IdIndex.Notes unversioned) {
    if (!options.dedupe()) {
      return new Admission(Admission.Identity.IGNORED, IdIndex.Notes.NONE, 0);
    }
    IdIndex.Notes notes = inputs.haveUpdates() ? IdIndex.Notes.VERSIONS : unversioned;
    return new Admission(identity, notes, inputs.expectedRecords());
  }

  /**
   * Goes through all records to see which of them count, before anything is written: what comes
   * last may be a newer version of what came first.
   */
  void decide(Admission admission) throws IOException {
    Pass.Sink nothing = (call, record, classified) -> {};
    List<Pass.Sink> none = Collections.nCopies(threads(), nothing);
    goOnce(ALWAYS_NEEDED, admission, none, Pass.Scope.DECISIONS);
    diagnostics.complete();
    admission.beginSecondPass();
  }

  /** Goes once through all inputs; sinks get the calls that count and that the user wants. */
  void go(
      FieldLayout looked, Admission admission, List<? extends Pass.Sink> sinks, Pass.Scope scope)
      throws IOException {
    FieldLayout needed = ALWAYS_NEEDED.plus(looked);
    List<Pass.Sink> behindGates = new ArrayList<>(sinks);
    List<Filter.Gate> gates = new ArrayList<>();
    if (options.filter().isPresent()) {
      needed = needed.plus(options.filter().get().needed());
      for (int i = 0; i < behindGates.size(); i++) {
        Filter.Gate gate = options.filter().get().gate();
        gates.add(gate);
        behindGates.set(i, new Gated(gate, options.filter().get().gate(), behindGates.get(i)));
      }
    }
    inputs.requireColumns(needed);
    if (kept.isPresent()) {
      needed = needed.plus(new FieldLayout(Set.copyOf(PartRows.FIELDS)));
      behindGates.replaceAll(sink -> new Keeping(kept.get(), times, book.spellings(), sink));
    }
    goOnce(needed, admission, behindGates, kept.isPresent() ? Pass.Scope.RECORDS_BY_PIECE : scope);
    filtered = gates.stream().mapToLong(Filter.Gate::filtered).sum();
    timeless = gates.stream().mapToLong(Filter.Gate::timeless).sum();
  }

  private void goOnce(
      FieldLayout needed, Admission admission, List<? extends Pass.Sink> sinks, Pass.Scope scope)
      throws IOException {
    observer.begin();
    try (ReaderChain readers = new ReaderChain(inputs.openers())) {
      new Pass(
              needed,
              readers,
              admission,
              diagnostics,
              () -> book.callClassifier(options.flow()),
              times,
              observer)
          .run(sinks, scope);
    } finally {
      observer.end();
    }
  }

  /** How many calls that count the user did not want, in the last pass. */
  long filtered() {
    return filtered;
  }

  /** How many of them were left out because it is not known whether they began in the period. */
  long timeless() {
    return timeless;
  }
}
