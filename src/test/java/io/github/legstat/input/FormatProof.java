package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What must hold of any bytes that are read as one format: that they are read the same however they
 * are cut and in whatever order the pieces are parsed, and that as many records are found as a
 * simpler reader finds where there is one that can tell.
 */
public final class FormatProof {
  private static final Path SCRATCH = scratch();

  /** How much of an input a message quotes. */
  private static final int MOST_QUOTED = 4000;

  /** Short inputs are cut behind every byte. */
  private static final int MOST_PIECES = 100;

  private FormatProof() {}

  /** Throws where something does not hold of these bytes. */
  public static void check(InputFormat format, byte[] bytes) throws IOException {
    if (isCompressed(bytes)) {
      return;
    }
    Optional<Found> found = found(format, bytes, Way.USUAL);
    if (found.isEmpty()) {
      return;
    }
    String told = quoted(bytes);
    Found whole = found.get();
    assertThat(whole.rejects()).as(told).allMatch(FormatProof::isPlaced);
    assertThat(whole.rows()).as(told).allMatch(row -> row.line() > 0);
    switch (format) {
      case CSV -> {
        assertCutsAgree(format, bytes, whole);
        CsvProof.check(bytes, whole);
      }
      case NDJSON -> {
        assertCutsAgree(format, bytes, whole);
        LinesProof.checkJson(bytes, whole);
      }
      case FORM -> {
        assertCutsAgree(format, bytes, whole);
        LinesProof.checkForm(bytes, whole);
      }
      case JSON -> DocumentProof.checkJson(bytes, whole);
      case XML -> DocumentProof.checkXml(bytes, whole);
    }
  }

  private static boolean isPlaced(Reject reject) {
    return reject.firstLine() > 0
        && reject.firstLine() <= reject.lastLine()
        && !reject.reason().isEmpty();
  }

  private static void assertCutsAgree(InputFormat format, byte[] bytes, Found whole)
      throws IOException {
    Files.write(SCRATCH, bytes);
    int some = 1 + Math.floorMod(Arrays.hashCode(bytes), 97);
    int many = Math.max(1, bytes.length / MOST_PIECES);
    for (int stretch : new int[] {many, Math.max(many, some), Math.max(1, bytes.length / 2)}) {
      Way way = new Way(stretch, 1 + stretch % 4);
      assertThat(found(format, bytes, way)).as("%s of %s", way, quoted(bytes)).contains(whole);
      try (InputFile file = InputFile.open("input", SCRATCH, options(format))) {
        assertThat(Found.in(file, way)).as("file, %s of %s", way, quoted(bytes)).isEqualTo(whole);
      }
    }
  }

  /** What is found; empty where the input is refused as a whole. */
  static Optional<Found> found(InputFormat format, byte[] bytes, Way way) throws IOException {
    try (InputFile input =
        InputFile.open("input", new ByteArrayInputStream(bytes), options(format))) {
      return Optional.of(Found.in(input, way));
    } catch (InputException e) {
      assertThat(e.kind()).isIn(InputException.Kind.HEADLESS, InputException.Kind.UNUSABLE);
      assertThat(e.getMessage()).startsWith("input:").doesNotContain("\n");
      return Optional.empty();
    }
  }

  private static InputOptions options(InputFormat format) {
    Optional<Byte> delimiter =
        format == InputFormat.CSV ? Optional.of((byte) ',') : Optional.empty();
    return new InputOptions(
        Optional.of(format),
        Optional.of(StandardCharsets.UTF_8),
        delimiter,
        List.of(),
        Found.NAMES);
  }

  static boolean isCompressed(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == 0x1F && bytes[1] == (byte) 0x8B)
            || (bytes[0] == 0x28 && bytes[1] == (byte) 0xB5));
  }

  /** Text of an input for the message of a failure. */
  static String quoted(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, MOST_QUOTED), StandardCharsets.UTF_8);
  }

  private static Path scratch() {
    try {
      File file = File.createTempFile("legstat-proof-", ".input");
      file.deleteOnExit();
      return file.toPath();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
