package io.github.legstat.cli;

import io.github.legstat.output.EntryWriter;
import io.github.legstat.output.OutputFile;
import io.github.legstat.output.OutputFormat;
import io.github.legstat.output.OutputOptions;
import io.github.legstat.output.Renderer;
import io.github.legstat.report.Column;
import io.github.legstat.terminal.ColorMode;
import io.github.legstat.terminal.Screen;
import io.github.legstat.terminal.StandardStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the result goes, and in which form. */
final class OutputArguments {
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_WIDTH = 10_000;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "Format of the result: text, csv, tsv, json, ndjson, markdown. Without it, the ending"
              + " of the file tells; else text.")
  private @Nullable OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears whole or not at all.")
  private @Nullable String output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Color text: auto (on a terminal, default), always, never.")
  private ColorMode color = ColorMode.AUTO;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Lay text out for N columns. Without it, those of the terminal, or 80.")
  private @Nullable Integer width;

  /** Writes a result with a renderer. */
  interface Writing {
    /** Writes to the stream; it is not closed. */
    void write(Renderer renderer, OutputStream out) throws IOException;
  }

  /** Writes the result to where the user wants it. */
  void write(Surroundings surroundings, Writing writing) throws IOException {
    if (width != null && (width < LEAST_WIDTH || width > MOST_WIDTH)) {
      throw new UsageException(
          "--width takes a number from " + LEAST_WIDTH + " to " + MOST_WIDTH + ", not " + width);
    }
    if (output == null || output.equals("-")) {
      OutputStream out = new ResultStream(surroundings.out());
      writing.write(
          format().renderer(new OutputOptions(screen(surroundings).textOptions(), false)), out);
      out.flush();
      return;
    }
    Renderer renderer =
        format().renderer(new OutputOptions(Screen.ofFile(wishes()).textOptions(), false));
    try (OutputFile file = open(output)) {
      OutputStream out = new ResultStream(file.stream());
      writing.write(renderer, out);
      out.flush();
      file.commit();
    }
  }

  /** Opens a file that appears whole or not at all. */
  static OutputFile open(String name) throws IOException {
    try {
      return OutputFile.open(Path.of(name));
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is no name of a file");
    } catch (IOException e) {
      throw new IOException(name + ": cannot be written (" + FailureHandler.reason(e) + ")", e);
    }
  }

  /** The format of the result. */
  OutputFormat format() {
    if (format != null) {
      return format;
    }
    return output == null
        ? OutputFormat.TEXT
        : OutputFormat.ofFileName(output).orElse(OutputFormat.TEXT);
  }

  /** Writes a listing. */
  void writeEntries(Surroundings surroundings, List<Column> columns, EntrySource source)
      throws IOException {
    write(
        surroundings,
        (renderer, stream) -> {
          try (EntryWriter entries = renderer.entries(columns, stream)) {
            source.writeTo(entries);
          }
        });
  }

  /** Hands its entries to a listing. */
  interface EntrySource {
    /** Writes all entries. */
    void writeTo(EntryWriter entries) throws IOException;
  }

  private Screen.Wishes wishes() {
    return new Screen.Wishes(color, width == null ? OptionalInt.empty() : OptionalInt.of(width));
  }

  private Screen screen(Surroundings surroundings) {
    return Screen.of(
        StandardStream.OUTPUT, wishes(), surroundings.environment(), surroundings.probe());
  }
}
