package io.github.legstat.input;

import io.github.legstat.model.Field;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An input that has been opened and looked at: its format is known, nothing of it has been read
 * yet.
 */
public final class InputFile implements Closeable {
  /** How much is looked at to tell the format; also the longest header. */
  private static final int HEAD_BYTES = 1 << 17;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] DELIMITERS = {',', ';', '\t', '|'};

  private final String name;
  private final FieldNames fieldNames;
  private final Optional<FileChannel> channel;
  private final InputStream stream;
  private final long size;
  private final byte[] head;
  private final int begin;
  private final InputFormat format;
  private Optional<CsvStart> csv = Optional.empty();

  /** The header of a CSV input, and how it is written. */
  private record CsvStart(CsvDialect dialect, CsvHeader header, int from, int end) {}

  private InputFile(
      String name,
      Optional<FileChannel> channel,
      InputStream stream,
      long size,
      Optional<InputFormat> given,
      FieldNames fieldNames)
      throws IOException {
    this.name = name;
    this.fieldNames = fieldNames;
    this.channel = channel;
    this.stream = stream;
    this.size = size;
    this.head = channel.isPresent() ? headOf(channel.get()) : stream.readNBytes(HEAD_BYTES);
    this.begin = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
    this.format = given.orElseGet(() -> FormatDetector.detect(head, begin));
    if (format == InputFormat.CSV && !isBlank()) {
      csv = Optional.of(csvStart());
    }
  }

  /**
   * Opens a file.
   *
   * @param name what messages call it
   * @param given the format, if the user named one
   * @throws InputException if it is missing, cannot be read, or is no call log
   */
  public static InputFile open(
      String name, Path path, Optional<InputFormat> given, FieldNames fieldNames)
      throws IOException {
    if (Files.isDirectory(path)) {
      throw new InputException(
          InputException.Kind.UNUSABLE, name + ": this is a directory, name the files in it");
    }
    try {
      FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
      try {
        boolean regular = Files.isRegularFile(path);
        InputStream stream = Channels.newInputStream(channel);
        return regular
            ? new InputFile(name, Optional.of(channel), stream, channel.size(), given, fieldNames)
            : new InputFile(name, Optional.empty(), stream, 0, given, fieldNames);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new InputException(InputException.Kind.MISSING, name + ": there is no such file");
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(
          InputException.Kind.UNREADABLE, name + ": cannot be read (" + reason(e) + ")");
    }
  }

  /** Takes up a stream, such as standard input; it can be read once. */
  public static InputFile open(
      String name, InputStream stream, Optional<InputFormat> given, FieldNames fieldNames)
      throws IOException {
    return new InputFile(name, Optional.empty(), stream, 0, given, fieldNames);
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  private static byte[] headOf(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(HEAD_BYTES, channel.size()));
    while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
      // A read may bring less than there is room for.
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private boolean startsWithMark() {
    return head.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(head, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
  }

  private boolean isBlank() {
    for (int at = begin; at < head.length; at++) {
      if (head[at] > ' ' || head[at] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Finds the header, trying each delimiter: the one under which most columns are known wins. */
  private CsvStart csvStart() throws InputException {
    byte terminator = terminator();
    int from = begin;
    while (head[from] == '\n' || head[from] == '\r') {
      from++;
    }
    Optional<CsvStart> best = Optional.empty();
    for (byte delimiter : DELIMITERS) {
      CsvDialect dialect = new CsvDialect(delimiter, terminator);
      Optional<CsvScanner.FirstRow> row = CsvScanner.firstRow(dialect, head, from, head.length);
      if (row.isPresent()) {
        CsvHeader header = new CsvHeader(row.get().names(), fieldNames);
        int known = best.map(start -> start.header().boundFields()).orElse(0);
        if (header.boundFields() > known) {
          best = Optional.of(new CsvStart(dialect, header, from, row.get().end()));
        }
      }
    }
    return best.orElseThrow(
        () ->
            new InputException(
                InputException.Kind.UNUSABLE,
                name
                    + ":1: no column of the first line has a known name;"
                    + " a call log begins with a header such as Sid,Direction,Status,…"));
  }

  /** The byte that ends lines: a line feed, unless the input has carriage returns only. */
  private byte terminator() {
    boolean returns = false;
    for (int at = begin; at < head.length; at++) {
      if (head[at] == Lines.LINE_FEED) {
        return Lines.LINE_FEED;
      }
      returns |= head[at] == Lines.CARRIAGE_RETURN;
    }
    return returns ? Lines.CARRIAGE_RETURN : Lines.LINE_FEED;
  }

  /** The format of the input. */
  public InputFormat format() {
    return format;
  }

  /** What messages call the input. */
  public String name() {
    return name;
  }

  /** Whether records of this input may have the field. */
  public boolean mayHave(Field field) {
    return format == InputFormat.CSV
        ? csv.map(start -> start.header().has(field)).orElse(false)
        : true;
  }

  /** What the user should know of the header. */
  public List<String> warnings() {
    return csv.map(start -> start.header().ambiguities()).orElse(List.of()).stream()
        .map(ambiguity -> name + ":1: " + ambiguity)
        .toList();
  }

  /** A reader from the beginning. An input that is no regular file can be read only once. */
  public CallReader reader() throws IOException {
    return switch (format) {
      case CSV -> csvReader();
      case NDJSON -> new NdjsonReader(name, lines(begin, Lines.LINE_FEED), fieldNames);
      case JSON -> new JsonReader(name, bytesFrom(begin), fieldNames);
    };
  }

  private CallReader csvReader() {
    if (csv.isEmpty()) {
      return new CsvReader(
          name,
          lines(head.length, Lines.LINE_FEED),
          new CsvDialect(DELIMITERS[0], Lines.LINE_FEED),
          new CsvHeader(List.of(), fieldNames),
          new byte[0],
          0);
    }
    CsvStart start = csv.get();
    byte terminator = start.dialect().terminator();
    int end = start.end();
    int lineEnd = end;
    while (lineEnd > start.from() && (head[lineEnd - 1] == '\n' || head[lineEnd - 1] == '\r')) {
      lineEnd--;
    }
    return new CsvReader(
        name,
        lines(end, terminator),
        start.dialect(),
        start.header(),
        Arrays.copyOfRange(head, start.from(), lineEnd),
        Lines.count(head, 0, end, terminator));
  }

  private LineSource lines(int from, byte terminator) {
    return channel.isPresent()
        ? new FileLines(channel.get(), from, size, terminator)
        : new StreamLines(stream, Arrays.copyOfRange(head, from, head.length), terminator);
  }

  private InputStream bytesFrom(int from) throws IOException {
    if (channel.isPresent()) {
      channel.get().position(from);
      return stream;
    }
    return new SequenceInputStream(
        new ByteArrayInputStream(head, from, head.length - from), stream);
  }

  /** All bytes of the input, from the first, read once. */
  public InputStream bytes() throws IOException {
    return bytesFrom(0);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
