package io.github.legstat.engine;

import io.github.legstat.model.Admitted;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.RecordFate;
import io.github.legstat.model.TimeReader;
import io.github.legstat.rules.CallClassifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One way through all inputs, on several threads.
 *
 * <p>Each thread takes the next piece of input, parses it, waits for its turn to settle it and to
 * have its records admitted, and then hands them to its sink. Turns come in input order, so what is
 * admitted never depends on the number of threads.
 */
final class Pass {
  /** What is done with the records that a thread reads. */
  interface Sink {
    /** Takes a record; the view of it is only good until this returns. */
    void accept(Call call, Admitted record, ClassifiedCombination classified) throws IOException;

    /**
     * Takes a call that counts and that the user does not want; likewise.
     *
     * @param inPeriod whether it began in the period that is asked for
     */
    default void acceptUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {}

    /** Ends a piece of input, in {@link Scope#RECORDS_BY_PIECE}. */
    default void endPiece(Batch batch) throws IOException {}
  }

  /** What the sinks of a pass see, and when. */
  enum Scope {
    /** Nothing: all that is wanted is what counts. */
    DECISIONS,
    /** The calls that count, each thread its own. */
    CALLS,
    /** The calls that count, in input order, one at a time. */
    CALLS_IN_ORDER,
    /** All records, each thread its own; pieces are ended in input order. */
    RECORDS_BY_PIECE;
  }

  private final FieldLayout layout;
  private final ReaderChain readers;
  private final Admission admission;
  private final Diagnostics diagnostics;
  private final Supplier<CallClassifier> classifiers;
  private final TimeReader times;
  private final PassObserver observer;
  private final Turns turns = new Turns();
  private final Turns endings = new Turns();

  Pass(
      FieldLayout layout,
      ReaderChain readers,
      Admission admission,
      Diagnostics diagnostics,
      Supplier<CallClassifier> classifiers,
      TimeReader times,
      PassObserver observer) {
    this.layout = layout;
    this.readers = readers;
    this.admission = admission;
    this.diagnostics = diagnostics;
    this.classifiers = classifiers;
    this.times = times;
    this.observer = observer;
  }

  /**
   * Runs to the end of the inputs, with a thread for each sink.
   *
   * @throws IOException what a reader or a sink failed with
   */
  void run(List<? extends Sink> sinks, Scope scope) throws IOException {
    List<Worker> workers = new ArrayList<>();
    Crew crew = new Crew(sinks.size());
    for (Sink sink : sinks) {
      workers.add(new Worker(sink, scope, crew));
    }
    if (workers.size() == 1) {
      work(workers.get(0));
    } else {
      // None of them on this thread: any may be the one that waits for a pipe.
      for (Worker worker : workers) {
        Thread thread = new Thread(() -> work(worker), "legstat-worker");
        thread.setDaemon(true);
        thread.start();
      }
      crew.await(turns);
    }
    rethrow();
    admission.conclude();
    settle(workers, sinks.get(0), scope);
  }

  /** Hands over the records that were pending, now that all others are known. */
  private void settle(List<Worker> workers, Sink sink, Scope scope) throws IOException {
    List<PendingRecords.Pending> all = new ArrayList<>();
    workers.forEach(worker -> all.addAll(worker.pending.all()));
    if (all.isEmpty()) {
      return;
    }
    all.sort((one, other) -> Long.compare(one.place(), other.place()));
    Batch nothing = new Batch(layout);
    Call call = new Call(nothing);
    Admitted settled = new Admitted();
    for (PendingRecords.Pending each : all) {
      Candidates candidates = each.candidates();
      candidates.read();
      int row = each.row();
      RecordFate fate = admission.settle(candidates, row, each.place());
      if (fate == RecordFate.COUNTED || scope == Scope.RECORDS_BY_PIECE) {
        settled.settle(each.place(), fate);
        call.moveTo(candidates.batch(), row);
        sink.accept(call, settled, candidates.classified(row));
      }
    }
    if (scope == Scope.RECORDS_BY_PIECE) {
      sink.endPiece(nothing);
    }
  }

  private void rethrow() throws IOException {
    Optional<Throwable> failure = turns.failure();
    if (failure.isPresent()) {
      if (failure.get() instanceof IOException e) {
        throw e;
      }
      if (failure.get() instanceof Error e) {
        throw e;
      }
      if (failure.get() instanceof RuntimeException e) {
        throw e;
      }
      throw new IllegalStateException(failure.get());
    }
  }

  /** What goes wrong here is thrown again on the thread that waits for all. */
  private void work(Worker worker) {
    try {
      worker.run();
    } catch (Throwable e) {
      turns.fail(e);
      endings.fail(e);
    } finally {
      worker.crew.leave();
    }
  }

  private Candidates candidates(Batch batch) {
    return new Candidates(batch, admission.isById(), times, classifiers.get());
  }

  /** What one thread works with. */
  private final class Worker {
    private final Sink sink;
    private final Scope scope;
    private final Crew crew;
    private final Batch batch = new Batch(layout);
    private final Call call = new Call(batch);
    private final Candidates candidates = candidates(batch);
    private final Admitted admitted = new Admitted();
    private final PendingRecords pending = new PendingRecords(Pass.this::candidates);

    Worker(Sink sink, Scope scope, Crew crew) {
      this.sink = sink;
      this.scope = scope;
      this.crew = crew;
    }

    void run() throws IOException, InterruptedException {
      Optional<ReaderChain.Task> task = take();
      while (task.isPresent() && process(task.get())) {
        task = take();
      }
    }

    private Optional<ReaderChain.Task> take() throws IOException {
      crew.pause();
      try {
        return turns.failure().isPresent() ? Optional.empty() : readers.take(batch);
      } finally {
        crew.resume();
      }
    }

    /** Returns {@code false} if some thread has failed meanwhile. */
    private boolean process(ReaderChain.Task task) throws IOException, InterruptedException {
      task.piece().parse();
      candidates.read();
      if (!turns.await(task.number())) {
        return false;
      }
      admit(task);
      if (scope != Scope.CALLS_IN_ORDER) {
        turns.end();
      }
      if (scope == Scope.DECISIONS) {
        return true;
      }
      int rows = batch.rows();
      for (int row = 0; row < rows; row++) {
        admitted.moveTo(row);
        RecordFate fate = admitted.fate();
        if (fate == RecordFate.PENDING) {
          pending.add(batch, row, admitted.place());
        }
        if (fate == RecordFate.COUNTED || scope == Scope.RECORDS_BY_PIECE) {
          sink.accept(call.moveTo(batch, row), admitted, candidates.classified(row));
        }
      }
      if (scope == Scope.CALLS_IN_ORDER) {
        turns.end();
      }
      return scope != Scope.RECORDS_BY_PIECE || end(task);
    }

    /** What must be done in turn. */
    private void admit(ReaderChain.Task task) throws IOException {
      task.piece().settle();
      candidates.read();
      readers.closeBefore(task.reader());
      long repeatedBefore = admission.repeated();
      admission.admit(candidates, admitted);
      admission.reject(batch.rejectCount());
      diagnostics.look(
          task.reader(), batch, candidates.roundedIds(), admission.repeated() - repeatedBefore);
      observer.read(batch.rows() + batch.rejectCount());
    }

    private boolean end(ReaderChain.Task task) throws IOException, InterruptedException {
      if (!endings.await(task.number())) {
        return false;
      }
      sink.endPiece(batch);
      endings.end();
      return true;
    }
  }
}
