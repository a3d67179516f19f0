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
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** The inputs of a run: what they are, how they are opened, and what they have in common. */
final class Inputs implements Closeable {
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
  private final Parts parts;
  private boolean hasUpdates;
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
   * @throws IOException if one of them is missing, cannot be read or is no call log
   */
  void plan(List<InputSpec> specs) throws IOException {
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
