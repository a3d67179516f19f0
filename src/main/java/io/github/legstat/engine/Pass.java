package io.github.legstat.engine;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.RecordFate;
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
    void accept(Call call, RecordFate fate, ClassifiedCombination classified) throws IOException;

    /** Ends a piece of input, in {@link Scope#RECORDS_BY_PIECE}. */
    default void endPiece(Batch batch) throws IOException {}
  }

  /** What the sinks of a pass see, and when. */
  enum Scope {
    /** The calls that count, each thread its own. */
    CALLS,
    /** The calls that count, in input order, one at a time. */
    CALLS_IN_ORDER,
    /** All records, each thread its own; pieces are ended in input order. */
    RECORDS_BY_PIECE
  }

  private final FieldLayout layout;
  private final ReaderChain readers;
  private final Admission admission;
  private final Diagnostics diagnostics;
  private final Supplier<CallClassifier> classifiers;
  private final Turns turns = new Turns();
  private final Turns endings = new Turns();

  Pass(
      FieldLayout layout,
      ReaderChain readers,
      Admission admission,
      Diagnostics diagnostics,
      Supplier<CallClassifier> classifiers) {
    this.layout = layout;
    this.readers = readers;
    this.admission = admission;
    this.diagnostics = diagnostics;
    this.classifiers = classifiers;
  }

  /**
   * Runs to the end of the inputs, with a thread for each sink.
   *
   * @throws IOException what a reader or a sink failed with
   */
  void run(List<? extends Sink> sinks, Scope scope) throws IOException {
    List<Thread> threads = new ArrayList<>();
    for (Sink sink : sinks.subList(1, sinks.size())) {
      Thread thread = new Thread(() -> work(sink, scope), "legstat-" + (threads.size() + 2));
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    work(sinks.get(0), scope);
    for (Thread thread : threads) {
      join(thread);
    }
    rethrow();
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
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
      throw new IllegalStateException(failure.get());
    }
  }

  /** What goes wrong here is thrown again on the thread that waits for all. */
  private void work(Sink sink, Scope scope) {
    try {
      Batch batch = new Batch(layout);
      CallClassifier classifier = classifiers.get();
      Optional<ReaderChain.Task> task = take(batch);
      while (task.isPresent()) {
        if (!process(task.get(), batch, classifier, sink, scope)) {
          return;
        }
        task = take(batch);
      }
    } catch (Throwable e) {
      turns.fail(e);
      endings.fail(e);
    }
  }

  private Optional<ReaderChain.Task> take(Batch batch) throws IOException {
    return turns.failure().isPresent() ? Optional.empty() : readers.take(batch);
  }

  private boolean process(
      ReaderChain.Task task, Batch batch, CallClassifier classifier, Sink sink, Scope scope)
      throws IOException, InterruptedException {
    task.piece().parse();
    if (!turns.await(task.number())) {
      return false;
    }
    task.piece().settle();
    readers.closeBefore(task.reader());
    Call call = new Call(batch);
    RecordFate[] fates = new RecordFate[batch.rows()];
    admission.admit(batch, call, classifier, fates);
    admission.reject(batch.rejectCount());
    diagnostics.look(batch);
    if (scope != Scope.CALLS_IN_ORDER) {
      turns.end();
    }
    for (int row = 0; row < fates.length; row++) {
      if (fates[row] == RecordFate.COUNTED || scope == Scope.RECORDS_BY_PIECE) {
        call.moveTo(batch, row);
        sink.accept(call, fates[row], classifier.classify(call));
      }
    }
    if (scope == Scope.CALLS_IN_ORDER) {
      turns.end();
    }
    return scope != Scope.RECORDS_BY_PIECE || end(task, batch, sink);
  }

  private boolean end(ReaderChain.Task task, Batch batch, Sink sink)
      throws IOException, InterruptedException {
    if (!endings.await(task.number())) {
      return false;
    }
    sink.endPiece(batch);
    endings.end();
    return true;
  }
}
