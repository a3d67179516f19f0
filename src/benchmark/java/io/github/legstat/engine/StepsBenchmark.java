package io.github.legstat.engine;

import io.github.legstat.analysis.summary.Tally;
import io.github.legstat.input.CallReader;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputFile;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import io.github.legstat.rules.CallClassifier;
import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import io.github.legstat.samples.SampleCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of a report, each by itself: nanoseconds a call on one thread that is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(StepsBenchmark.CALLS)
public class StepsBenchmark {
  static final int CALLS = 100_000;

  /** The format that the calls stand in. */
  @Param({"csv", "ndjson"})
  public String format = "csv";

  private final TimeReader times = new TimeReader(Zone.INDIA);
  private final CombinationBook book = new CombinationBook(Classifier.load(), Spellings.load());
  private final FieldNames names = FieldNames.load();
  private final FieldLayout layout = layout();
  private final List<Batch> batches = new ArrayList<>();
  private final Batch reused = new Batch(layout);
  private CallClassifier classifier = book.callClassifier(FlowHint.AUTO);
  private Path file = Path.of("");

  private static FieldLayout layout() {
    Set<Field> fields = EnumSet.of(Field.ID, Field.PARENT, Field.UPDATED);
    fields.addAll(CallClassifier.FIELDS);
    fields.addAll(Tally.FIELDS);
    return new FieldLayout(fields);
  }

  /** Makes the calls, and keeps them read for the steps behind the first. */
  @Setup
  public void prepare() throws IOException {
    file = Files.createTempFile("legstat-steps-", "." + format);
    String count = Integer.toString(CALLS);
    SampleCalls.main(new String[] {"calls", count, file.toString(), "--format", format});
    classifier = book.callClassifier(FlowHint.AUTO);
    try (CallReader reader = reader()) {
      Batch batch = new Batch(layout);
      while (next(reader, batch)) {
        batches.add(batch);
        batch = new Batch(layout);
      }
    }
    classify();
  }

  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  private CallReader reader() throws IOException {
    InputFile input = InputFile.open("calls", file, InputOptions.detecting(names));
    return input.reader();
  }

  private static boolean next(CallReader reader, Batch batch) throws IOException {
    Optional<CallReader.Piece> piece = reader.take(batch);
    if (piece.isPresent()) {
      piece.get().parse();
      piece.get().settle();
    }
    return piece.isPresent();
  }

  /** From bytes to rows. */
  @Benchmark
  public long read() throws IOException {
    long rows = 0;
    try (CallReader reader = reader()) {
      while (next(reader, reused)) {
        rows += reused.rows();
      }
    }
    return rows;
  }

  /** From rows to verdicts. */
  @Benchmark
  public long classify() {
    long sum = 0;
    for (Batch batch : batches) {
      Call call = new Call(batch);
      for (int row = 0; row < batch.rows(); row++) {
        sum += classifier.classify(call.moveTo(batch, row)).index();
      }
    }
    return sum;
  }

  /** Each id once. */
  @Benchmark
  public Admission admit() {
    Admission admission = new Admission(Admission.Identity.SETTLED, IdIndex.Notes.NONE, CALLS);
    for (Batch batch : batches) {
      Candidates candidates = new Candidates(batch, true, times, classifier);
      candidates.read();
      admission.admit(candidates, new Admitted());
    }
    return admission;
  }

  /** From verdicts to counts. */
  @Benchmark
  public Tally tally() {
    Tally tally = new Tally(times);
    ClassifiedCombination verdict = book.met().get(0);
    for (Batch batch : batches) {
      Call call = new Call(batch);
      for (int row = 0; row < batch.rows(); row++) {
        tally.add(call.moveTo(batch, row), verdict);
      }
    }
    return tally;
  }
}
