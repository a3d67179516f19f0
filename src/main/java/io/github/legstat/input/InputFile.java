package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.ColumnName;
import io.github.legstat.model.DateOrder;
import io.github.legstat.model.Field;
import io.github.legstat.model.Zone;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * An input that has been opened and looked at: its format is known, nothing of it has been read
 * yet.
 */
public final class InputFile implements Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final FieldNames fieldNames;
  private final InputBytes bytes;
  private final InputFormat format;
  private final Optional<CsvStart> csv;
  private final Optional<Zone> partZone;

  private InputFile(String name, InputBytes bytes, InputOptions wished) throws IOException {
    this.name = name;
    this.bytes = bytes;
    byte[] head = bytes.head();
    int begin = bytes.begin();
    this.partZone =
        PartNotes.beginAt(head, begin) && wished.format().orElse(InputFormat.CSV) == InputFormat.CSV
            ? Optional.of(PartNotes.zone(name, PartCheck.line(head, begin)))
            : Optional.empty();
    // What the user says of other inputs does not hold for what this program has written.
    InputOptions options =
        partZone.isPresent() ? InputOptions.detecting(FieldNames.load()) : wished;
    this.fieldNames = options.fieldNames();
    this.format =
        options
            .format()
            .orElseGet(
                () ->
                    options.columns().isEmpty()
                        ? FormatDetector.detect(head, begin, fieldNames)
                        : InputFormat.CSV);
    ForeignInputs.refuse(name, format, head, begin);
    if (format != InputFormat.CSV) {
      this.csv = Optional.empty();
    } else if (isBlank(head, begin)) {
      this.csv = Optional.of(CsvStart.empty(head.length, fieldNames));
    } else {
      this.csv = Optional.of(CsvStart.find(name, head, begin, options));
    }
  }

  /**
   * A file, or one of the pieces that it was split into.
   *
   * @param size how many bytes it had when it was first looked at; those appended since are not
   *     read
   */
  public record Piece(Path path, long size) {
    /** A file as it is now. */
    public static Piece of(Path path) throws IOException {
      return new Piece(path, Files.size(path));
    }
  }

  /** Opens what bytes come from. */
  private interface Opening<C extends Closeable> {
    C open() throws IOException;
  }

  /** Takes up the bytes of what has been opened. */
  private interface Reading<C extends Closeable> {
    InputBytes of(C opened) throws IOException;
  }

  /**
   * Opens a file, a FIFO or a device.
   *
   * @param name what messages call it
   * @throws InputException if it is missing, cannot be read, or is no call log
   */
  public static InputFile open(String name, Path path, InputOptions options) throws IOException {
    return open(
        name,
        options,
        () -> FileChannel.open(path, StandardOpenOption.READ),
        channel ->
            Files.isRegularFile(path) && channel.size() > 0
                ? InputBytes.of(channel, channel.size(), options.encoding())
                : InputBytes.of(Channels.newInputStream(channel), options.encoding()));
  }

  /**
   * Opens a file that may have been looked at before, and may have been split.
   *
   * @param name what messages call it
   * @param pieces what it was split into; one piece where it was not
   * @throws InputException if one is missing, cannot be read, or the whole is no call log
   */
  public static InputFile open(String name, List<Piece> pieces, InputOptions options)
      throws IOException {
    if (pieces.size() > 1) {
      Damage damage = new Damage();
      return open(
          name,
          options,
          () -> new PieceStream(pieces, damage),
          stream -> InputBytes.of(stream, options.encoding(), damage));
    }
    Piece file = pieces.get(0);
    return open(
        name,
        options,
        () -> FileChannel.open(file.path(), StandardOpenOption.READ),
        channel -> InputBytes.of(channel, file.size(), options.encoding()));
  }

  private static <C extends Closeable> InputFile open(
      String name, InputOptions options, Opening<C> opening, Reading<C> reading)
      throws IOException {
    try {
      C opened = opening.open();
      try {
        return new InputFile(name, reading.of(opened), options);
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new InputException(InputException.Kind.MISSING, name + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new InputException(
          InputException.Kind.UNREADABLE, name + ": cannot be read (permission denied)");
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(
          InputException.Kind.UNREADABLE, name + ": cannot be read (" + reason(e) + ")");
    }
  }

  /** Why, without the name of the file, which some messages begin with. */
  private static String reason(IOException failure) {
    return failure instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(failure.getMessage());
  }

  /** Takes up a stream, such as standard input; it can be read once. */
  public static InputFile open(String name, InputStream stream, InputOptions options)
      throws IOException {
    return new InputFile(name, InputBytes.of(stream, options.encoding()), options);
  }

  private static boolean isBlank(byte[] head, int begin) {
    for (int at = begin; at < head.length; at++) {
      if (head[at] > ' ' || head[at] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The format of the input. */
  public InputFormat format() {
    return format;
  }

  /** How many fields its header names; empty where records name their members themselves. */
  public OptionalInt namedFields() {
    return csv.isPresent() ? OptionalInt.of(csv.get().header().boundFields()) : OptionalInt.empty();
  }

  /** Whether the input is compressed. */
  public boolean isCompressed() {
    return bytes.isCompressed();
  }

  /** What messages call the input. */
  public String name() {
    return name;
  }

  /** Whether records of this input may have the field. */
  public boolean mayHave(Field field) {
    return csv.map(start -> start.header().has(field)).orElse(true);
  }

  /** The names of its columns; empty where records tell them one by one. */
  public Optional<List<ColumnName>> columns() {
    return csv.map(start -> start.header().names().stream().map(ColumnName::new).toList());
  }

  /** How the input is read, for those who wonder why something is not found in it. */
  public List<String> description() {
    List<String> lines = new ArrayList<>();
    String form = format.name() + " in " + bytes.coding();
    lines.add(name + ": " + csv.map(start -> form + ", " + start.description()).orElse(form));
    csv.ifPresent(
        start -> {
          lines.add(name + ": read as " + String.join(", ", start.header().bindings()));
          List<String> unbound = start.header().unbound();
          if (!unbound.isEmpty()) {
            lines.add(name + ": columns of no field: " + String.join(", ", unbound));
          }
        });
    return lines;
  }

  /** What the user should know of the header and what stands before it. */
  public List<String> warnings() {
    return csv.map(CsvStart::remarks).orElse(List.of()).stream()
        .map(remark -> name + ":" + remark)
        .toList();
  }

  /** Whether all of the input must be read once to tell how its dates are written. */
  public boolean mayHaveRewrittenDates() {
    return partZone.isEmpty() && DateOrders.mayBeIn(bytes.head());
  }

  /**
   * Which number is the day in dates that a spreadsheet has rewritten. May read the whole input,
   * after which one that is no regular file cannot be read again.
   *
   * @throws InputException if its dates prove that they are not all written alike
   */
  public DateOrder dateOrder() throws IOException {
    return mayHaveRewrittenDates() ? DateOrders.find(name, reader()) : DateOrder.DAY_FIRST;
  }

  /** A reader from the beginning that takes the dates to be written in this order. */
  public CallReader reader(DateOrder order) throws IOException {
    return new DatedReader(reader(), order);
  }

  /** A reader from the beginning. An input that is no regular file can be read only once. */
  public CallReader reader() throws IOException {
    return reader(LineSource.STRETCH_BYTES);
  }

  /** A reader that takes so many bytes at a time; what it finds does not depend on how many. */
  CallReader reader(int stretchBytes) throws IOException {
    int begin = bytes.begin();
    return switch (format) {
      case CSV -> csvReader(csv.orElseThrow(), stretchBytes);
      case NDJSON ->
          lineReader(
              Lines.LINE_FEED,
              stretchBytes,
              batch -> new NdjsonParser(new RecordNames(fieldNames, batch.layout())));
      case FORM ->
          lineReader(
              Lines.terminator(bytes.head(), begin),
              stretchBytes,
              batch -> new FormParser(new RecordNames(fieldNames, batch.layout())));
      case JSON -> {
        DocumentStart start = DocumentStart.find(bytes.head(), begin, fieldNames);
        yield new JsonReader(
            name,
            bytes.spans(start, stretchBytes),
            start.nesting(),
            batch -> new DocumentScanner(new RecordNames(fieldNames, batch.layout()), start));
      }
      case XML ->
          new XmlReader(name, bytes.stream(begin), fieldNames, stretchBytes, bytes.damage());
    };
  }

  private CallReader lineReader(
      byte terminator, int stretchBytes, Function<Batch, LineParser> parsers) throws IOException {
    LineSource lines = bytes.lines(bytes.begin(), terminator, stretchBytes);
    return new LineReader(name, lines, terminator, parsers);
  }

  private CallReader csvReader(CsvStart start, int stretchBytes) throws IOException {
    byte[] head = bytes.head();
    byte terminator = start.dialect().terminator();
    return new CsvReader(
        name,
        bytes.lines(start.rowsFrom(), terminator, stretchBytes),
        start.dialect(),
        start.header(),
        Lines.count(head, 0, start.rowsFrom(), terminator));
  }

  /** The line of the header as it stands in the input; empty where there is none. */
  public String headerText() {
    return csv.map(start -> new String(start.header().line(), StandardCharsets.UTF_8)).orElse("");
  }

  /** What the records look like as they stand in the input. */
  public RecordForm recordForm() {
    return csv.map(this::recordForm).orElseGet(() -> RecordForm.withoutColumns(name, format));
  }

  private RecordForm recordForm(CsvStart start) {
    String header = headerText();
    String mark = bytes.begin() > 0 && !header.isEmpty() ? BYTE_ORDER_MARK : "";
    return new RecordForm(
        name,
        format,
        (char) start.dialect().delimiter(),
        start.header().names(),
        mark + header,
        start.lineEnd(bytes.head()));
  }

  /** The zone of the times of a part; empty where the input is none. */
  public Optional<Zone> partZone() {
    return partZone;
  }

  /**
   * What a part says of itself. Reads it from end to end, so that it must be opened again to be
   * read.
   *
   * @throws InputException if it is not as it was written
   */
  public PartNotes checkPart() throws IOException {
    return PartCheck.check(name, bytes());
  }

  /** Whether all of its bytes were looked at already, to tell what it is. */
  public boolean isShort() {
    return bytes.isShort();
  }

  /** All bytes of the input from the first, decompressed and in UTF-8; they can be taken once. */
  public InputStream bytes() throws IOException {
    return bytes.stream(0);
  }

  /** What was found damaged in the bytes that have been taken. */
  public Optional<String> damage() {
    return bytes.damage().message();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
