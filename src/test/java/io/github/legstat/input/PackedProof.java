package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.github.legstat.input.Found.Way;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What must hold of any text that is compressed or written in another encoding: that the same is
 * found as in the text itself; and of anything that pretends to be compressed: that it is read
 * without a failure, and its damage noted.
 */
public final class PackedProof {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] GZIP_BEGIN = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
  private static final byte[] ZSTD_BEGIN = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};

  /** Enough for any input that a fuzzer makes; compressed nothing may be as long as it likes. */
  private static final int MOST_BYTES = 1 << 22;

  private PackedProof() {}

  /** Throws where something does not hold; the first byte tells what is done with the others. */
  public static void check(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
    switch (bytes[0] & 7) {
      case 0 -> checkSame(content, packed(content, GZIPOutputStream::new));
      case 1 -> checkSame(content, packed(content, ZstdOutputStream::new));
      case 2 -> checkEncoded(content, "\uFEFF", StandardCharsets.UTF_16LE);
      case 3 -> checkEncoded(content, "\uFEFF", StandardCharsets.UTF_16BE);
      case 4 -> checkWindows(content);
      case 5 -> checkGzip(joined(GZIP_BEGIN, content));
      case 6 -> decompressed(joined(ZSTD_BEGIN, content));
      default -> checkSame(content, packed(packed(content, GZIPOutputStream::new), Packer.ZSTD));
    }
  }

  /** Opens a stream that compresses. */
  private interface Packer {
    Packer ZSTD = ZstdOutputStream::new;

    OutputStream open(OutputStream target) throws IOException;
  }

  /** Compressed in two parts, as files are that have been put one behind the other. */
  private static byte[] packed(byte[] content, Packer packer) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int cut = content.length == 0 ? 0 : (content[0] & 0xFF) % content.length;
    try (OutputStream first = packer.open(packed)) {
      first.write(content, 0, cut);
    }
    try (OutputStream second = packer.open(packed)) {
      second.write(content, cut, content.length - cut);
    }
    return packed.toByteArray();
  }

  private static void checkSame(byte[] content, byte[] packed) throws IOException {
    if (!FormatProof.isCompressed(content)) {
      Optional<Found> plain = detected(content, Optional.empty());
      assertThat(detected(packed, Optional.empty()))
          .as(FormatProof.quoted(content))
          .isEqualTo(plain);
    }
  }

  /** Text without signs that only one of the encodings has. */
  private static void checkEncoded(byte[] content, String mark, Charset encoding)
      throws IOException {
    Optional<String> text = textOf(content);
    if (text.isPresent() && !FormatProof.isCompressed(content)) {
      byte[] encoded = (mark + text.get()).getBytes(encoding);
      assertThat(detected(encoded, Optional.empty()))
          .as(text.get())
          .isEqualTo(detected(content, Optional.empty()));
    }
  }

  private static Optional<String> textOf(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.indexOf('\0') < 0 && text.indexOf('\uFEFF') < 0
          ? Optional.of(text)
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void checkWindows(byte[] content) throws IOException {
    if (FormatProof.isCompressed(content)) {
      return;
    }
    byte[] unicode = new String(content, WINDOWS).getBytes(StandardCharsets.UTF_8);
    assertThat(detected(content, Optional.of(WINDOWS)))
        .as(FormatProof.quoted(unicode))
        .isEqualTo(detected(unicode, Optional.of(StandardCharsets.UTF_8)));
  }

  /** What the library of the JDK reads without complaint is read the same. */
  private static void checkGzip(byte[] packed) throws IOException {
    Optional<byte[]> expected = byJdk(packed);
    Optional<Decompressed> found = decompressed(packed);
    if (expected.isPresent() && found.isPresent()) {
      assertThat(found.get().bytes().array()).startsWith(expected.get());
      if (found.get().damage().isEmpty()) {
        assertThat(found.get().bytes().array()).isEqualTo(expected.get());
      }
    } else if (found.isPresent()) {
      assertThat(found.get().damage()).as(Arrays.toString(packed)).isPresent();
    }
  }

  private static Optional<byte[]> byJdk(byte[] packed) {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return Optional.of(stream.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private record Decompressed(ByteBuffer bytes, Optional<String> damage) {}

  /** All bytes of something compressed as CSV, which takes up any bytes; empty where refused. */
  private static Optional<Decompressed> decompressed(byte[] packed) throws IOException {
    InputOptions options =
        new InputOptions(
            Optional.of(InputFormat.FORM),
            Optional.of(StandardCharsets.UTF_8),
            Optional.empty(),
            List.of(),
            Found.NAMES);
    try (InputFile input = InputFile.open("input", new ByteArrayInputStream(packed), options)) {
      byte[] bytes = input.bytes().readNBytes(MOST_BYTES);
      return bytes.length == MOST_BYTES
          ? Optional.empty()
          : Optional.of(new Decompressed(ByteBuffer.wrap(bytes), input.damage()));
    }
  }

  private static Optional<Found> detected(byte[] bytes, Optional<Charset> encoding)
      throws IOException {
    InputOptions options =
        new InputOptions(Optional.empty(), encoding, Optional.empty(), List.of(), Found.NAMES);
    try (InputFile input = InputFile.open("input", new ByteArrayInputStream(bytes), options)) {
      return Optional.of(Found.in(input, Way.USUAL));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
