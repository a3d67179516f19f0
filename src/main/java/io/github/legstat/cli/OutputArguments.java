package io.github.legstat.cli;

import io.github.legstat.output.EntryLines;
import io.github.legstat.output.EntryWriter;
import io.github.legstat.output.LockedException;
import io.github.legstat.output.OutputFile;
import io.github.legstat.output.OutputFormat;
import io.github.legstat.output.OutputFormat.Content;
import io.github.legstat.output.OutputOptions;
import io.github.legstat.output.Renderer;
import io.github.legstat.report.Column;
import io.github.legstat.report.Report;
import io.github.legstat.report.Table;
import io.github.legstat.terminal.ColorMode;
import io.github.legstat.terminal.Screen;
import io.github.legstat.terminal.StandardStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say where the result goes, and in which form. */
final class OutputArguments {
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_WIDTH = 10_000;

  private final OptionSpec format =
      Choices.option("--to", OutputFormat.class)
          .userObject(new SectionedHelp.Title("Output"))
          .paramLabel("FORMAT")
          .description(
              "Format of the result: text, csv, tsv, json, ndjson, markdown, html; of figures also"
                  + " prometheus, nagios; of report and merge also partial. Without it, the ending of"
                  + " the file tells; else text.")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("-o", "--output")
          .paramLabel("FILE")
          .type(String.class)
          .description("Write to a file, which appears whole or not at all.")
          .build();

  private final OptionSpec color =
      Choices.option("--color", ColorMode.class)
          .paramLabel("WHEN")
          .defaultValue("auto")
          .description("Color text: auto (on a terminal, default), always, never.")
          .build();

  private final OptionSpec width =
      OptionSpec.builder("--width")
          .paramLabel("N")
          .type(Integer.class)
          .converters(new OfWidth())
          .description("Lay text out for N columns. Without it, those of the terminal, or 80.")
          .build();

  private final OptionSpec excelSafe =
      OptionSpec.builder("--excel-safe")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Put an apostrophe before cells of CSV and TSV that a spreadsheet would run as a"
                  + " formula.")
          .build();

  /** Accepts what text can be laid out for. */
  private static final class OfWidth implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int columns;
      try {
        columns = Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + text + "' is no whole number");
      }
      if (columns < LEAST_WIDTH || columns > MOST_WIDTH) {
        throw new TypeConversionException(
            "'" + text + "' is no number from " + LEAST_WIDTH + " to " + MOST_WIDTH);
      }
      return columns;
    }
  }

  /** Adds the options to a command. */
  OutputArguments(CommandSpec command) {
    command.addOption(format).addOption(output).addOption(color).addOption(width);
    command.addOption(excelSafe);
  }

  /** Writes a report of figures. */
  void writeReport(Surroundings surroundings, Report report) throws IOException {
    write(surroundings, Content.FIGURES, (renderer, stream) -> renderer.report(report, stream));
  }

  /** Writes a report of texts. */
  void writeTexts(Surroundings surroundings, Report report) throws IOException {
    write(surroundings, Content.TEXTS, (renderer, stream) -> renderer.report(report, stream));
  }

  /** Writes a result with a renderer. */
  private interface Writing {
    /** Writes to the stream; it is not closed. */
    void write(Renderer renderer, OutputStream out) throws IOException;
  }

  /** Writes the result to where the user wants it. */
  private void write(Surroundings surroundings, Content content, Writing writing)
      throws IOException {
    if (!format().carries(content)) {
      throw new UsageException(
          "--to " + format().word() + " is for figures, which are not what this tells");
    }
    if (file().isPresent()) {
      Screen screen = Screen.ofFile(wishes());
      writeBytes(surroundings, out -> writing.write(renderer(screen), out));
    } else {
      Screen screen = screen(surroundings);
      writeBytes(surroundings, out -> writing.write(renderer(screen), out));
    }
  }

  private Renderer renderer(Screen screen) {
    return format().renderer(new OutputOptions(screen.textOptions(), isExcelSafe()));
  }

  /** Writes bytes. */
  interface ByteWriting {
    /** Writes to the stream; it is not closed. */
    void write(OutputStream out) throws IOException;
  }

  /** Writes a result that needs no renderer to where the user wants it. */
  void writeBytes(Surroundings surroundings, ByteWriting writing) throws IOException {
    Optional<String> file = file();
    if (file.isEmpty()) {
      OutputStream out = new ResultStream(surroundings.out());
      writing.write(out);
      out.flush();
      return;
    }
    try (OutputFile written = open(file.get())) {
      OutputStream out = new ResultStream(written.stream());
      writing.write(out);
      out.flush();
      written.commit();
    }
  }

  /** Opens a file that appears whole or not at all. */
  static OutputFile open(String name) throws IOException {
    try {
      return OutputFile.open(Path.of(name));
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is no name of a file");
    } catch (LockedException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(name + ": cannot be written (" + FailureHandler.reason(e) + ")", e);
    }
  }

  /** The format of the result. */
  OutputFormat format() {
    if (wantsPart()) {
      throw new UsageException("only report and merge write parts, with --to partial");
    }
    return wantedFormat().orElse(OutputFormat.TEXT);
  }

  /** Whether the user wants calls that can be merged with others. */
  boolean wantsPart() {
    return wantedFormat().equals(Optional.of(OutputFormat.PARTIAL));
  }

  /** The format that the user asks for, by itself or by the ending of a file. */
  Optional<OutputFormat> wantedFormat() {
    return Optional.<OutputFormat>ofNullable(format.getValue())
        .or(() -> file().flatMap(OutputFormat::ofFileName));
  }

  /** Whether the result is seen only once it is whole. */
  boolean goesToFile() {
    return file().isPresent();
  }

  /** The file that is written; none for standard output. */
  private Optional<String> file() {
    return Optional.<String>ofNullable(output.getValue()).filter(name -> !name.equals("-"));
  }

  /** Whether cells are guarded that a spreadsheet would run. */
  boolean isExcelSafe() {
    return excelSafe.<Boolean>getValue();
  }

  private OptionalInt width() {
    Integer columns = width.getValue();
    return columns == null ? OptionalInt.empty() : OptionalInt.of(columns);
  }

  /** Writes a listing. */
  void writeEntries(Surroundings surroundings, List<Column> columns, EntrySource source)
      throws IOException {
    write(
        surroundings,
        Content.ENTRIES,
        (renderer, stream) -> {
          try (EntryWriter entries = renderer.entries(columns, stream)) {
            source.writeTo(entries);
          }
        });
  }

  /** Writes a listing whose entries several threads make, in a format that knows nothing else. */
  void writeLines(
      Surroundings surroundings,
      List<Column> columns,
      EntryLines.Sharing sharing,
      LineSource source)
      throws IOException {
    write(
        surroundings,
        Content.ENTRIES,
        (renderer, stream) -> source.writeTo(renderer.lines(columns, sharing, stream), stream));
  }

  /** Writes the entries of a listing line by line. */
  interface LineSource {
    /** Writes all entries; each thread has its own lines, which go to the stream in order. */
    void writeTo(Supplier<EntryLines> lines, OutputStream out) throws IOException;
  }

  /** Writes the rows of a table as a listing, in a format that knows nothing else. */
  void writeListing(Surroundings surroundings, Table table) throws IOException {
    write(surroundings, Content.ENTRIES, (renderer, stream) -> renderer.listing(table, stream));
  }

  /** Hands its entries to a listing. */
  interface EntrySource {
    /** Writes all entries. */
    void writeTo(EntryWriter entries) throws IOException;
  }

  private Screen.Wishes wishes() {
    return new Screen.Wishes(color.getValue(), width());
  }

  private Screen screen(Surroundings surroundings) {
    return Screen.of(
        StandardStream.OUTPUT, wishes(), surroundings.environment(), surroundings.probe());
  }
}
