package io.github.legstat.engine;

import io.github.legstat.input.InputException;
import io.github.legstat.input.InputFile;
import io.github.legstat.input.InputOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An input that is open, and may go on in the next one: as a file does that was split.
 *
 * @param name what messages call it
 * @param pieces the files that it is made of; none for what can be read only once
 */
record OpenInput(String name, List<InputFile.Piece> pieces, InputFile input) {
  /** An id, a direction and a status, at least. */
  private static final int FIELDS_OF_A_LOG = 3;

  /**
   * Opens what the user named.
   *
   * @throws InputException if it is missing, cannot be read, or is no call log
   */
  static OpenInput open(InputSpec spec, InputOptions options) throws IOException {
    String name = spec.name();
    if (spec.bytes() instanceof InputSpec.AtStream at) {
      return new OpenInput(name, List.of(), InputFile.open(name, at.stream(), options));
    }
    Path path = ((InputSpec.AtPath) spec.bytes()).path();
    return isFile(path)
        ? open(name, List.of(InputFile.Piece.of(path)), options)
        : new OpenInput(name, List.of(), InputFile.open(name, path, options));
  }

  private static OpenInput open(String name, List<InputFile.Piece> pieces, InputOptions options)
      throws IOException {
    return new OpenInput(name, pieces, InputFile.open(name, pieces, options));
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

  /** Whether another input has the name of the next piece. */
  boolean mayGoOnIn(InputSpec next) throws IOException {
    return !pieces.isEmpty()
        && next.bytes() instanceof InputSpec.AtPath at
        && PieceNames.follow(lastPath().toString(), at.path().toString())
        && isFile(at.path());
  }

  private Path lastPath() {
    return pieces.get(pieces.size() - 1).path();
  }

  /** Whether what has the name of the next piece is one, although it was read by itself. */
  boolean goesOnIn(OpenInput next) {
    return isCompressedUnlike(next) || hasHeaderUnlike(next);
  }

  /** Whether this is compressed and the other is not, whose bytes may look like anything then. */
  private boolean isCompressedUnlike(OpenInput next) {
    return input.isCompressed() && !next.input.isCompressed();
  }

  /**
   * Whether the header of the other is so poor beside this one's that it is rather the end of a row
   * that was cut: a single word may be a name and a value as well.
   */
  private boolean hasHeaderUnlike(OpenInput next) {
    int named = next.input.namedFields().orElse(0); // none in an empty file
    return input.namedFields().orElse(0) >= FIELDS_OF_A_LOG && named > 0 && named < FIELDS_OF_A_LOG;
  }

  /** The same with the next piece, which is not looked at until all are known. */
  OpenInput with(InputSpec next) throws IOException {
    List<InputFile.Piece> all = new ArrayList<>(pieces);
    all.add(InputFile.Piece.of(((InputSpec.AtPath) next.bytes()).path()));
    return new OpenInput(name, all, input);
  }

  /**
   * The input with all of its pieces.
   *
   * @throws InputException if one of them cannot be read
   */
  OpenInput whole(InputOptions options) throws IOException {
    if (pieces.size() < 2) {
      return this;
    }
    input.close();
    return open(pieces.get(0).path() + " to " + lastPath(), pieces, options);
  }
}
