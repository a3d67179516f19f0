package io.github.legstat.input;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of an input as readers want them: decompressed, UTF-8, without a byte order mark. A
 * regular file that is all that already can be read at any place, anything else from front to back.
 */
final class InputBytes implements Closeable {
  /** How much is looked at to tell format, encoding and header; also the longest header. */
  private static final int HEAD_BYTES = 1 << 17;

  private final Optional<FileChannel> channel;
  private final InputStream stream;
  private final byte[] head;
  private final int begin;
  private final long size;
  private final Damage damage;
  private final String coding;
  private final boolean isCompressed;

  private InputBytes(
      Optional<FileChannel> channel,
      InputStream stream,
      byte[] head,
      long size,
      Damage damage,
      String coding,
      boolean isCompressed) {
    this.channel = channel;
    this.stream = stream;
    this.head = head;
    this.begin = Lines.startsWithMark(head, 0, head.length) ? Lines.MARK_LENGTH : 0;
    this.size = size;
    this.damage = damage;
    this.coding = coding;
    this.isCompressed = isCompressed;
  }

  /** The bytes of a regular file, as many as it had when it was first looked at. */
  static InputBytes of(FileChannel channel, long size, Optional<Charset> encoding)
      throws IOException {
    Damage damage = new Damage();
    InputStream stream = new FileStream(channel, 0, size, damage);
    byte[] head = stream.readNBytes(HEAD_BYTES);
    if (!isCompressed(head) && encodingOf(head, encoding).equals(StandardCharsets.UTF_8)) {
      String utf8 = StandardCharsets.UTF_8.name();
      return new InputBytes(Optional.of(channel), stream, head, size, damage, utf8, false);
    }
    return of(new FileStream(channel, 0, size, damage), encoding, damage);
  }

  /** The bytes of anything that can only be read from front to back. */
  static InputBytes of(InputStream stream, Optional<Charset> encoding) throws IOException {
    return of(stream, encoding, new Damage());
  }

  /**
   * The same of a stream that notes what is wrong with its bytes.
   *
   * @param damage where it does
   */
  static InputBytes of(InputStream stream, Optional<Charset> encoding, Damage damage)
      throws IOException {
    byte[] head = stream.readNBytes(HEAD_BYTES);
    InputStream rest = stream;
    StringBuilder compression = new StringBuilder();
    // A file may have been compressed more than once, on the way from one hand to the next.
    while (isCompressed(head)) {
      InputStream whole = joined(head, 0, rest);
      compression.append(isGzip(head) ? ", gzip" : ", Zstandard");
      rest = isGzip(head) ? new GzipMembers(whole, damage) : new ZstdFrames(whole, damage);
      head = rest.readNBytes(HEAD_BYTES);
    }
    Charset found = encodingOf(head, encoding);
    if (!found.equals(StandardCharsets.UTF_8)) {
      rest = new Transcoder(joined(head, 0, rest), found);
      head = rest.readNBytes(HEAD_BYTES);
    }
    String coding = found.name() + compression;
    boolean isCompressed = !compression.isEmpty();
    return new InputBytes(Optional.empty(), rest, head, 0, damage, coding, isCompressed);
  }

  private static InputStream joined(byte[] head, int from, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(head, from, head.length - from), rest);
  }

  private static Charset encodingOf(byte[] head, Optional<Charset> encoding) {
    // What this program has written is UTF-8, even where it keeps bytes of others that are not.
    return PartNotes.beginAt(head, 0)
        ? StandardCharsets.UTF_8
        : encoding.orElseGet(() -> Encodings.detect(head));
  }

  private static boolean isCompressed(byte[] head) {
    return isGzip(head)
        || (head.length >= Integer.BYTES
            && Integer.reverseBytes(ByteBuffer.wrap(head).getInt()) == ZstdBlocks.MAGIC);
  }

  private static boolean isGzip(byte[] head) {
    return head.length >= 2
        && (head[0] & 0xFF) == GzipMembers.MAGIC_1
        && (head[1] & 0xFF) == GzipMembers.MAGIC_2;
  }

  /** Whether the first bytes are all there are. */
  boolean isShort() {
    return head.length < HEAD_BYTES;
  }

  /** The first bytes; a byte order mark before {@link #begin} among them. */
  byte[] head() {
    return head;
  }

  /** Where the text begins. */
  int begin() {
    return begin;
  }

  /** The lines from some place of the head on; the bytes can be taken once. */
  LineSource lines(int from, byte terminator, int stretchBytes) {
    return channel.isPresent()
        ? new FileLines(stretches(from, stretchBytes), terminator)
        : new StreamLines(stream(from), terminator, stretchBytes, damage);
  }

  /** The bytes from {@link #begin} on, cut where records begin; they can be taken once. */
  LineSource spans(DocumentStart start, int stretchBytes) {
    return channel.isPresent()
        ? new FileSpans(stretches(begin, stretchBytes), start)
        : new StreamSpans(stream(begin), start, stretchBytes, damage);
  }

  private FileStretches stretches(long from, int stretchBytes) {
    return new FileStretches(channel.orElseThrow(), from, size, stretchBytes, damage);
  }

  /** All bytes from some place of the head on; they can be taken once. */
  InputStream stream(int from) {
    return channel.isPresent()
        ? new FileStream(channel.get(), from, size, damage)
        : joined(head, from, stream);
  }

  /** Whether they had to be decompressed. */
  boolean isCompressed() {
    return isCompressed;
  }

  /** The encoding of the text, and what it was compressed with. */
  String coding() {
    return coding;
  }

  /** What is found damaged while the bytes are read. */
  Damage damage() {
    return damage;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
