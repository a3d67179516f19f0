package io.github.legstat.engine;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.analysis.condition.Filter;
import io.github.legstat.input.InputException;
import io.github.legstat.input.RecordForm;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.Reject;
import io.github.legstat.model.TimeReader;
import io.github.legstat.report.Balance;
import io.github.legstat.rules.CombinationBook;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The inputs of a run, as a log of calls: each call once, classified.
 *
 * <p>Enter with {@link #accumulate} for a result of all calls, on all threads, with {@link
 * #forEach} for each call in input order, or with {@link #forEachRecord} for every record. A log
 * can be gone through once; {@link #balance} and {@link #diagnostics} tell afterwards where every
 * record went.
 */
public final class CallLog implements Closeable {
  private final RunOptions options;
  private final CombinationBook book;
  private final Diagnostics diagnostics;
  private final Inputs inputs;
  private final Passes passes;
  private Balance balance = Balance.EMPTY;

  /** What is done with a call. */
  public interface CallConsumer {
    /** Takes a call; the view of it is only good until this returns. */
    void accept(Call call, ClassifiedCombination classified) throws IOException;
  }

  /** What is done with all records that a thread reads. */
  public interface RecordConsumer {
    /** Takes a record; the views of it are only good until this returns. */
    void accept(Call call, Admitted record, ClassifiedCombination classified) throws IOException;

    /**
     * Takes a call that counts and that the user does not want; likewise.
     *
     * @param inPeriod whether it began in the period that is asked for
     */
    default void acceptUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {}

    /**
     * Ends a piece of input; called in input order.
     *
     * @param rejects what could not be read in it as a call
     */
    void endPiece(List<Reject> rejects) throws IOException;
  }

  /**
   * Looks at all inputs.
   *
   * @throws IOException if one of them is missing, cannot be read or is no call log
   */
  public CallLog(List<InputSpec> specs, RunOptions options, TimeReader times, CombinationBook book)
      throws IOException {
    this.options = options;
    this.book = book;
    this.diagnostics = new Diagnostics(options.input().fieldNames().namedColumns());
    this.inputs = new Inputs(options, times, diagnostics);
    this.passes = new Passes(inputs, options, times, book, diagnostics);
    try {
      inputs.plan(specs);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Has all calls written to a part as well, also those that the user does not want, once they are
   * accumulated. A call without an id then ends the run.
   */
  public void keep(PartWriter part) {
    passes.keep(part);
  }

  /** The files that are read. */
  public List<Path> files() {
    return inputs.files();
  }

  /** Has somebody told how far each way through the inputs has come. */
  public void observe(PassObserver watching) {
    passes.observe(watching);
  }

  /**
   * Accumulates all calls that count.
   *
   * @param fields the fields that the accumulator looks at
   * @param empty makes an accumulator without calls
   */
  public <A extends Accumulator<A>> A accumulate(Set<Field> fields, Supplier<A> empty)
      throws IOException {
    return accumulate(new FieldLayout(fields), empty);
  }

  /**
   * Accumulates all calls that count.
   *
   * @param looked the fields and columns that the accumulator looks at
   * @param empty makes an accumulator without calls
   */
  public <A extends Accumulator<A>> A accumulate(FieldLayout looked, Supplier<A> empty)
      throws IOException {
    Admission admission = passes.admission(Admission.Identity.SETTLED, IdIndex.Notes.NONE);
    if (passes.isKept() && haveVersions()) {
      passes.decide(admission);
    }
    A result = accumulate(looked, empty, admission);
    diagnostics.complete();
    if (!passes.isKept() && admission.isOutdated()) {
      admission.beginSecondPass();
      result = accumulate(looked, empty, admission);
    }
    setBalance(admission);
    return result;
  }

  private <A extends Accumulator<A>> A accumulate(
      FieldLayout looked, Supplier<A> empty, Admission admission) throws IOException {
    List<A> parts = new ArrayList<>();
    for (int thread = 0; thread < passes.threads(); thread++) {
      parts.add(empty.get());
    }
    List<Pass.Sink> sinks =
        parts.stream().map(part -> (Pass.Sink) new Accumulating<>(part)).toList();
    passes.go(looked, admission, sinks, Pass.Scope.CALLS);
    A result = parts.get(0);
    parts.subList(1, parts.size()).forEach(result::merge);
    return result;
  }

  /** Has the calls that one thread reads accumulated. */
  private record Accumulating<A extends Accumulator<A>>(A part) implements Pass.Sink {
    @Override
    public void accept(Call call, Admitted record, ClassifiedCombination classified) {
      part.add(call, classified);
    }

    @Override
    public void acceptUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
      part.addUnwanted(call, classified, inPeriod);
    }
  }

  /**
   * Hands over each call that counts, in input order.
   *
   * @param fields the fields that the consumer looks at
   */
  public void forEach(Set<Field> fields, CallConsumer consumer) throws IOException {
    Pass.Sink sink = (call, record, classified) -> consumer.accept(call, classified);
    List<Pass.Sink> sinks = Collections.nCopies(passes.threads(), sink);
    goThroughInOrder(fields, sinks, Pass.Scope.CALLS_IN_ORDER);
  }

  /**
   * Hands over all records, also those that do not count, on all threads. Each thread has a
   * consumer of its own; pieces of input are ended in input order. Of duplicates it is told which
   * record counts.
   *
   * @param fields the fields that the consumers look at
   */
  public void forEachRecord(Set<Field> fields, Supplier<? extends RecordConsumer> consumers)
      throws IOException {
    Admission admission = passes.admission(Admission.Identity.SETTLED, IdIndex.Notes.PLACES);
    if (haveVersions()) {
      passes.decide(admission);
    }
    goThrough(fields, byPiece(consumers, false), Pass.Scope.RECORDS_BY_PIECE, admission);
  }

  /**
   * Hands over all records as they are read, on all threads, as {@link #forEach} does with calls:
   * what is made of a piece of input may be written when that is ended.
   *
   * @param fields the fields that the consumers look at
   */
  public void forEachRecordInOrder(Set<Field> fields, Supplier<? extends RecordConsumer> consumers)
      throws IOException {
    goThroughInOrder(fields, byPiece(consumers, false), Pass.Scope.RECORDS_BY_PIECE);
  }

  /**
   * The same for records that are written one below the other as they stand, which ends where they
   * have other columns than the header of their input names.
   *
   * @param fields the fields that the consumers look at
   */
  public void forEachRecordAsItStands(
      Set<Field> fields, Supplier<? extends RecordConsumer> consumers) throws IOException {
    goThroughInOrder(fields, byPiece(consumers, true), Pass.Scope.RECORDS_BY_PIECE);
  }

  private List<Pass.Sink> byPiece(Supplier<? extends RecordConsumer> consumers, boolean oneHeader) {
    List<Pass.Sink> sinks = new ArrayList<>();
    for (int thread = 0; thread < passes.threads(); thread++) {
      sinks.add(new ByPiece(consumers.get(), oneHeader));
    }
    return sinks;
  }

  /**
   * Goes through records that are given out in input order. A call may come first as it was going
   * on, and its end only later, so that inputs are read twice, where they can be. Of a single long
   * one without versions, what comes first is given out: reading it twice would take half as long
   * again, for what one export hardly ever has.
   */
  private void goThroughInOrder(
      Set<Field> fields, List<? extends Pass.Sink> sinks, Pass.Scope scope) throws IOException {
    boolean mayComeAgain = inputs.areSeveral() || inputs.areQuickToRead();
    if (haveVersions() || (options.dedupe() && mayComeAgain && inputs.canBeReadAgain())) {
      Admission admission = passes.admission(Admission.Identity.SETTLED, IdIndex.Notes.PLACES);
      passes.decide(admission);
      goThrough(fields, sinks, scope, admission);
    } else {
      Admission admission = passes.admission(Admission.Identity.AT_ONCE, IdIndex.Notes.NONE);
      goThrough(fields, sinks, scope, admission);
      diagnostics.endedLater(admission.endedLater());
    }
  }

  private void goThrough(
      Set<Field> fields, List<? extends Pass.Sink> sinks, Pass.Scope scope, Admission admission)
      throws IOException {
    passes.go(new FieldLayout(fields), admission, sinks, scope);
    diagnostics.complete();
    setBalance(admission);
  }

  /** Whether records may be newer versions of others, and it matters. */
  private boolean haveVersions() {
    return options.dedupe() && inputs.haveUpdates();
  }

  private void setBalance(Admission admission) {
    balance = admission.balance(passes.filtered()).plus(inputs.parts().leftOut());
  }

  /** Where every record went, once the log has been gone through. */
  public Balance balance() {
    return balance;
  }

  /** The first and the last second of the period that the user asks for, as far as given. */
  public List<Long> ends() {
    return options.filter().map(Filter::ends).orElse(List.of());
  }

  /** How many calls were left out because it is not known whether they began in the period. */
  public long timeless() {
    return passes.timeless();
  }

  /** What the user should be told about the inputs. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The header of an input as it stands there; empty where its format has none. */
  public String header(String input) {
    return inputs.header(input);
  }

  /**
   * What the records of all inputs look like.
   *
   * @throws InputException if they cannot be written one below the other as they stand
   */
  public RecordForm recordForm() throws InputException {
    return inputs.recordForm();
  }

  /** The inputs that are no parts, in their order. */
  public List<String> inputsThatAreNoParts() {
    return inputs.parts().others();
  }

  /** Whether records may be newer versions of others. */
  boolean haveUpdates() {
    return inputs.haveUpdates();
  }

  /** The combinations met, with their verdicts. */
  public List<ClassifiedCombination> combinations() {
    return book.met();
  }

  @Override
  public void close() throws IOException {
    inputs.close();
  }
}
