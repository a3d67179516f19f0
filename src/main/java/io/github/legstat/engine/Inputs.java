package io.github.legstat.engine;

import io.github.legstat.analysis.Terms;
import io.github.legstat.input.InputException;
import io.github.legstat.input.InputFile;
import io.github.legstat.input.InputFormat;
import io.github.legstat.input.InputOptions;
import io.github.legstat.input.RecordForm;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.DateOrder;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.TimeReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The inputs of a run: what they are, how they are opened, and what they have in common. */
final class Inputs implements Closeable {
  /** To read so much twice takes a tenth of a second more. */
  private static final long QUICK_BYTES = 1 << 26;

  /** Inputs smaller than this are not worth a second thread. */
  private static final long SMALL_BYTES = 1 << 21;

  private final RunOptions options;
  private final Diagnostics diagnostics;
  private final List<ReaderChain.Opener> openers = new ArrayList<>();
  private final List<Path> spooled = new ArrayList<>();
  private final Map<String, String> headers = new HashMap<>();
  private final Set<ColumnName> columns = new LinkedHashSet<>();
  private boolean mayHaveOtherColumns;
  private final List<RecordForm> forms = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final Parts parts;
  private boolean hasUpdates;
  private boolean canBeReadAgain = true;
  private long totalBytes;
  private long expectedRecords;

  /** No inputs yet. */
  Inputs(RunOptions options, TimeReader times, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.parts = new Parts(times, options.dedupe());
  }

  /**
   * Looks at all inputs; those that can be read only once are copied where that is not enough.
   *
   * @throws IOException if one of them is missing, cannot be read or is no call log; or is one of
   *     which not all can be told
   */
  void plan(List<InputSpec> specs) throws IOException {
    Map<Integer, InputFile> streams = new TreeMap<>();
    Optional<OpenInput> before = Optional.empty();
    for (InputSpec spec : specs) {
      boolean mayGoOn = before.isPresent() && before.get().mayGoOnIn(spec);
      OpenInput next;
      try {
        next = OpenInput.open(spec, options.input());
      } catch (InputException e) {
        if (mayGoOn && e.kind() == InputException.Kind.HEADLESS) {
          before = Optional.of(before.orElseThrow().with(spec));
        } else {
          settle(before, streams);
          before = Optional.empty();
          skip(spec, e);
        }
        continue;
      }
      if (mayGoOn && before.orElseThrow().goesOnIn(next)) {
        next.input().close();
        before = Optional.of(before.orElseThrow().with(spec));
      } else {
        settle(before, streams);
        before = Optional.of(next);
      }
    }
    settle(before, streams);
    if (openers.isEmpty()) {
      diagnostics.warn(
          specs.isEmpty() ? "there are no files to read" : "none of the files is a call log");
    }
    for (Map.Entry<Integer, InputFile> stream : streams.entrySet()) {
      // An update in any input may call for a second pass through all of them.
      InputFile input = stream.getValue();
      boolean mustBeExamined = input.mayHaveRewrittenDates() || input.partZone().isPresent();
      if (input.isShort() || (options.dedupe() && hasUpdates) || mustBeExamined) {
        openers.set(stream.getKey(), keep(input));
      } else {
        canBeReadAgain = false;
      }
    }
  }

  /** The files that are read; what was only found in a folder may be none. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** Passes over what was only found in a folder and is no call log. */
  private void skip(InputSpec spec, InputException refusal) throws InputException {
    boolean isNoLog =
        switch (refusal.kind()) {
          case HEADLESS, UNUSABLE -> true;
          case MISSING, UNREADABLE -> false;
        };
    if (spec.named() || !isNoLog) {
      throw refusal;
    }
    diagnostics.warn("skipped " + refusal.getMessage());
  }

  /** Takes up an input that is whole. */
  private void settle(Optional<OpenInput> input, Map<Integer, InputFile> streams)
      throws IOException {
    if (input.isEmpty()) {
      return;
    }
    OpenInput opened = input.get().whole(options.input());
    if (opened.pieces().isEmpty()) {
      settleStream(opened.input(), streams);
    } else {
      settleFile(opened.name(), opened.pieces(), opened.input());
    }
  }

  private void settleStream(InputFile input, Map<Integer, InputFile> streams) throws IOException {
    note(input);
    streams.put(openers.size(), input);
    openers.add(input::reader);
    totalBytes += SMALL_BYTES;
  }

  private void settleFile(String name, List<InputFile.Piece> pieces, InputFile opened)
      throws IOException {
    DateOrder order;
    try (InputFile input = opened) {
      if (pieces.size() > 1) {
        diagnostics.warn(name + ": read as one file that was split");
      }
      note(input);
      order = examine(input);
      long size = pieces.stream().mapToLong(InputFile.Piece::size).sum();
      expectedRecords += size / usualRecordBytes(input.format());
      totalBytes += size;
    }
    pieces.forEach(piece -> files.add(piece.path()));
    openers.add(() -> InputFile.open(name, pieces, options.input()).reader(order));
  }

  /** A copy of a stream, which itself can be read only once. */
  private interface Copy {
    /** Opens it once more. */
    InputFile open(InputOptions options) throws IOException;
  }

  /** Keeps a copy of a stream; a short one in memory, where it is already. */
  private ReaderChain.Opener keep(InputFile input) throws IOException {
    Copy copy = input.isShort() ? copyInMemory(input) : spool(input);
    input.damage().ifPresent(how -> diagnostics.breaksOff(input.name(), how));
    input.close();
    // The copy is decompressed and UTF-8, whatever the stream was.
    InputOptions copied = options.input().inUtf8();
    DateOrder order;
    try (InputFile whole = copy.open(copied)) {
      order = examine(whole);
    }
    return () -> copy.open(copied).reader(order);
  }

  private static Copy copyInMemory(InputFile input) throws IOException {
    byte[] bytes = input.bytes().readAllBytes();
    return options -> InputFile.open(input.name(), new ByteArrayInputStream(bytes), options);
  }

  private Copy spool(InputFile input) throws IOException {
    try {
      Path copy = Files.createTempFile("legstat-", ".spool");
      spooled.add(copy);
      // For the end by a signal, which closes nothing.
      copy.toFile().deleteOnExit();
      // Into this very file, which nobody else may read, as a new one might be.
      try (OutputStream kept = Files.newOutputStream(copy)) {
        input.bytes().transferTo(kept);
      }
      return options -> InputFile.open(input.name(), copy, options);
    } catch (IOException e) {
      String reason = "a copy of what is read only once cannot be kept";
      throw new IOException(input.name() + ": " + reason + " (" + e.getMessage() + ")", e);
    }
  }

  /** Reads all of an input where that is needed to know what can be made of it. */
  private DateOrder examine(InputFile input) throws IOException {
    if (input.partZone().isPresent()) {
      parts.check(input);
    }
    return input.dateOrder();
  }

  /** About what a call takes in an export, to guess how many there are. */
  private static long usualRecordBytes(InputFormat format) {
    return switch (format) {
      case CSV, FORM -> 256;
      // Names stand in each record.
      case JSON, NDJSON, XML -> 768;
    };
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
   * Requires each column to be in some input, or it would pass for one without values.
   *
   * @throws InputException if one is in none
   */
  void requireColumns(FieldLayout needed) throws InputException {
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

  /** Open each input, in their order. */
  List<ReaderChain.Opener> openers() {
    return openers;
  }

  /** What is known of those that are parts. */
  Parts parts() {
    return parts;
  }

  /** Whether they are read again before anybody notices. */
  boolean areQuickToRead() {
    return totalBytes < QUICK_BYTES;
  }

  /** Whether there is more than one. */
  boolean areSeveral() {
    return openers.size() > 1;
  }

  /** Whether none is a stream, or those that are have been copied. */
  boolean canBeReadAgain() {
    return canBeReadAgain;
  }

  /** Whether records may be newer versions of others. */
  boolean haveUpdates() {
    return hasUpdates;
  }

  /** Whether there is so little to read that one thread does it best. */
  boolean areSmall() {
    return totalBytes < SMALL_BYTES;
  }

  /** About how many records there are in files. */
  long expectedRecords() {
    return expectedRecords;
  }

  /** The header of an input as it stands there; empty where its format has none. */
  String header(String input) {
    return headers.getOrDefault(input, "");
  }

  /**
   * What the records of all inputs look like.
   *
   * @throws InputException if they cannot be written one below the other as they stand
   */
  RecordForm recordForm() throws InputException {
    return RecordForm.common(forms);
  }

  /** Removes the copies. */
  @Override
  public void close() throws IOException {
    for (Path copy : spooled) {
      Files.deleteIfExists(copy);
    }
  }
}
