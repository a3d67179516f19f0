package io.github.legstat.engine;

import io.github.legstat.analysis.Accumulator;
import io.github.legstat.analysis.Filter;
import io.github.legstat.analysis.Terms;
import io.github.legstat.input.InputException;
import io.github.legstat.input.InputFile;
import io.github.legstat.input.InputFormat;
import io.github.legstat.input.InputOptions;
import io.github.legstat.input.RecordForm;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.DateOrder;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.Reject;
import io.github.legstat.model.TimeReader;
import io.github.legstat.output.PartRows;
import io.github.legstat.report.Balance;
import io.github.legstat.rules.CallClassifier;
import io.github.legstat.rules.CombinationBook;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
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
  /** What admission and classification look at. */
  private static final FieldLayout ALWAYS_NEEDED =
      new FieldLayout(EnumSet.of(Field.ID, Field.PARENT, Field.UPDATED))
          .plus(new FieldLayout(CallClassifier.FIELDS));

  /** Inputs smaller than this are not worth a second thread. */
  private static final long SMALL_BYTES = 1 << 21;

  private final RunOptions options;
  private final TimeReader times;
  private final CombinationBook book;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<ReaderChain.Opener> openers = new ArrayList<>();
  private final List<Path> spooled = new ArrayList<>();
  private final Map<String, String> headers = new HashMap<>();
  private final Set<ColumnName> columns = new LinkedHashSet<>();
  private boolean mayHaveOtherColumns;
  private final List<RecordForm> forms = new ArrayList<>();
  private final Parts parts;
  private Optional<PartWriter> kept = Optional.empty();
  private boolean hasUpdates;
  private long totalBytes;
  private long expectedRecords;
  private Balance balance = Balance.EMPTY;
  private long filtered;
  private long timeless;

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
    this.times = times;
    this.book = book;
    this.parts = new Parts(times, options.dedupe());
    try {
      plan(specs);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void plan(List<InputSpec> specs) throws IOException {
    Map<Integer, InputFile> streams = new TreeMap<>();
    for (InputSpec spec : specs) {
      try {
        plan(spec, streams);
      } catch (InputException e) {
        if (spec.named() || e.kind() != InputException.Kind.UNUSABLE) {
          throw e;
        }
        diagnostics.warn("skipped " + e.getMessage());
      }
    }
    for (Map.Entry<Integer, InputFile> stream : streams.entrySet()) {
      // An update in any input may call for a second pass through all of them.
      InputFile input = stream.getValue();
      boolean mustBeExamined = input.mayHaveRewrittenDates() || input.partZone().isPresent();
      if ((options.dedupe() && hasUpdates) || mustBeExamined) {
        openers.set(stream.getKey(), spool(input));
      }
    }
  }

  private void plan(InputSpec spec, Map<Integer, InputFile> streams) throws IOException {
    if (spec.bytes() instanceof InputSpec.AtPath at && isFile(at.path())) {
      planFile(spec.name(), at.path());
    } else {
      InputFile input = open(spec);
      note(input);
      streams.put(openers.size(), input);
      openers.add(input::reader);
      totalBytes += SMALL_BYTES;
    }
  }

  /**
   * Whether a path is a file that has its bytes. Those that the system makes up as they are read
   * say that they are empty, and are streams.
   */
  private static boolean isFile(Path path) throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) > 0) {
      return Files.isRegularFile(path);
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      return bytes.read() < 0;
    } catch (IOException e) {
      return false; // Why, is told when it is opened.
    }
  }

  /** Copies a stream, which can be read only once, to a file. */
  private ReaderChain.Opener spool(InputFile input) throws IOException {
    Path copy;
    try {
      copy = Files.createTempFile("legstat-", ".spool");
      spooled.add(copy);
      // For the end by a signal, which closes nothing.
      copy.toFile().deleteOnExit();
      Files.copy(input.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      String reason = "a copy of what is read only once cannot be kept";
      throw new IOException(input.name() + ": " + reason + " (" + e.getMessage() + ")", e);
    }
    input.damage().ifPresent(how -> diagnostics.breaksOff(input.name(), how));
    input.close();
    // The copy is decompressed and UTF-8, whatever the stream was.
    InputOptions copied = options.input().inUtf8();
    DateOrder order;
    try (InputFile whole = InputFile.open(input.name(), copy, copied)) {
      order = examine(whole);
    }
    return () -> InputFile.open(input.name(), copy, copied).reader(order);
  }

  /** Reads all of an input where that is needed to know what can be made of it. */
  private DateOrder examine(InputFile input) throws IOException {
    if (input.partZone().isPresent()) {
      parts.check(input);
    }
    return input.dateOrder();
  }

  private void planFile(String name, Path path) throws IOException {
    // A log that is being written grows meanwhile, and all passes must see the same of it.
    OptionalLong size = OptionalLong.of(Files.size(path));
    DateOrder order;
    try (InputFile input = InputFile.open(name, path, options.input(), size)) {
      note(input);
      order = examine(input);
      expectedRecords += size.getAsLong() / usualRecordBytes(input.format());
    }
    totalBytes += size.getAsLong();
    openers.add(() -> InputFile.open(name, path, options.input(), size).reader(order));
  }

  /** About what a call takes in an export, to guess how many there are. */
  private static long usualRecordBytes(InputFormat format) {
    return switch (format) {
      case CSV, FORM -> 256;
      // Names stand in each record.
      case JSON, NDJSON, XML -> 768;
    };
  }

  private InputFile open(InputSpec spec) throws IOException {
    if (spec.bytes() instanceof InputSpec.AtStream at) {
      return InputFile.open(spec.name(), at.stream(), options.input());
    }
    Path path = ((InputSpec.AtPath) spec.bytes()).path();
    return InputFile.open(spec.name(), path, options.input());
  }

  private void note(InputFile input) throws InputException {
    if (parts.look(input)) {
      diagnostics.isPart(input.name());
    }
    if (options.explained()) {
      diagnostics.describe(input.description());
    }
    headers.put(input.name(), input.headerText());
    forms.add(input.recordForm());
    hasUpdates |= input.mayHave(Field.UPDATED);
    input.columns().ifPresentOrElse(columns::addAll, () -> mayHaveOtherColumns = true);
    input.warnings().forEach(diagnostics::warn);
  }

  /**
   * Has all calls written to a part as well, also those that the user does not want, once they are
   * accumulated. A call without an id then ends the run.
   */
  public void keep(PartWriter part) {
    kept = Optional.of(part);
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
    Admission admission = admission(false);
    if (kept.isPresent()) {
      decide(admission);
    }
    A result = accumulate(looked, empty, admission);
    diagnostics.complete();
    if (kept.isEmpty() && admission.isOutdated()) {
      admission.beginSecondPass();
      result = accumulate(looked, empty, admission);
    }
    setBalance(admission);
    return result;
  }

  private <A extends Accumulator<A>> A accumulate(
      FieldLayout looked, Supplier<A> empty, Admission admission) throws IOException {
    List<A> parts = new ArrayList<>();
    for (int thread = 0; thread < threads(); thread++) {
      parts.add(empty.get());
    }
    List<Pass.Sink> sinks =
        parts.stream()
            .map(part -> (Pass.Sink) (call, record, classified) -> part.add(call, classified))
            .toList();
    pass(looked, admission, sinks, Pass.Scope.CALLS);
    A result = parts.get(0);
    parts.subList(1, parts.size()).forEach(result::merge);
    return result;
  }

  /**
   * Hands over each call that counts, in input order.
   *
   * @param fields the fields that the consumer looks at
   */
  public void forEach(Set<Field> fields, CallConsumer consumer) throws IOException {
    Pass.Sink sink = (call, record, classified) -> consumer.accept(call, classified);
    List<Pass.Sink> sinks = Collections.nCopies(threads(), sink);
    goThrough(fields, sinks, Pass.Scope.CALLS_IN_ORDER, admission(false));
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
    goThrough(fields, byPiece(consumers, false), Pass.Scope.RECORDS_BY_PIECE, admission(true));
  }

  /**
   * The same for records that are written one below the other as they stand, which ends where they
   * have other columns than the header of their input names.
   *
   * @param fields the fields that the consumers look at
   */
  public void forEachRecordAsItStands(
      Set<Field> fields, Supplier<? extends RecordConsumer> consumers) throws IOException {
    goThrough(fields, byPiece(consumers, true), Pass.Scope.RECORDS_BY_PIECE, admission(false));
  }

  private List<Pass.Sink> byPiece(Supplier<? extends RecordConsumer> consumers, boolean oneHeader) {
    List<Pass.Sink> sinks = new ArrayList<>();
    for (int thread = 0; thread < threads(); thread++) {
      sinks.add(new ByPiece(consumers.get(), oneHeader));
    }
    return sinks;
  }

  private void goThrough(
      Set<Field> fields, List<? extends Pass.Sink> sinks, Pass.Scope scope, Admission admission)
      throws IOException {
    decide(admission);
    pass(new FieldLayout(fields), admission, sinks, scope);
    diagnostics.complete();
    setBalance(admission);
  }

  /**
   * Which version of a record counts is known only at the end, so the end must be seen before
   * anything is written, if records have versions.
   */
  private void decide(Admission admission) throws IOException {
    if (options.dedupe() && hasUpdates) {
      Pass.Sink nothing = (call, record, classified) -> {};
      List<Pass.Sink> none = Collections.nCopies(threads(), nothing);
      goOnce(ALWAYS_NEEDED, admission, none, Pass.Scope.CALLS);
      diagnostics.complete();
      admission.beginSecondPass();
    }
  }

  private void setBalance(Admission admission) {
    balance = admission.balance(filtered).plus(parts.leftOut());
  }

  private Admission admission(boolean withOriginals) {
    if (!options.dedupe()) {
      return new Admission(Optional.empty());
    }
    IdIndex.Notes unversioned = withOriginals ? IdIndex.Notes.PLACES : IdIndex.Notes.NONE;
    IdIndex.Notes notes = hasUpdates ? IdIndex.Notes.VERSIONS : unversioned;
    return new Admission(Optional.of(new IdIndex(notes, expectedRecords)), withOriginals);
  }

  /** Goes once through all inputs; sinks get the calls that count and that the user wants. */
  private void pass(
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
    requireColumns(needed);
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
    try (ReaderChain readers = new ReaderChain(openers)) {
      new Pass(
              needed,
              readers,
              admission,
              diagnostics,
              () -> book.callClassifier(options.flow()),
              times)
          .run(sinks, scope);
    }
  }

  /** A column that no input has would else pass for one without values. */
  private void requireColumns(FieldLayout needed) throws InputException {
    for (ColumnName column : needed.columns()) {
      if (parts.lack(column)) {
        throw new InputException(
            InputException.Kind.UNUSABLE,
            "column:" + column + ": parts and states keep only columns of known fields");
      }
      if (!columns.isEmpty() && !columns.contains(column) && !mayHaveOtherColumns) {
        List<String> possible = columns.stream().map(ColumnName::text).toList();
        throw new InputException(
            InputException.Kind.UNUSABLE,
            "column:" + column + ": " + Terms.unknown(column.text(), possible).getMessage());
      }
    }
  }

  private int threads() {
    return totalBytes < SMALL_BYTES ? 1 : Math.max(1, options.threads());
  }

  /** Where every record went, once the log has been gone through. */
  public Balance balance() {
    return balance;
  }

  /** How many calls were left out because it is not known whether they began in the period. */
  public long timeless() {
    return timeless;
  }

  /** What the user should be told about the inputs. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The header of an input as it stands there; empty where its format has none. */
  public String header(String input) {
    return headers.getOrDefault(input, "");
  }

  /**
   * What the records of all inputs look like.
   *
   * @throws InputException if they cannot be written one below the other as they stand
   */
  public RecordForm recordForm() throws InputException {
    return RecordForm.common(forms);
  }

  /** The inputs that are no parts, in their order. */
  public List<String> inputsThatAreNoParts() {
    return parts.others();
  }

  /** The combinations met, with their verdicts. */
  public List<ClassifiedCombination> combinations() {
    return book.met();
  }

  @Override
  public void close() throws IOException {
    for (Path copy : spooled) {
      Files.deleteIfExists(copy);
    }
  }
}
