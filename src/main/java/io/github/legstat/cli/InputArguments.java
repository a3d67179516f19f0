package io.github.legstat.cli;

import io.github.legstat.analysis.Filter;
import io.github.legstat.analysis.KeyContext;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.RunOptions;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputFormat;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.Field;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.TimeReader;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.terminal.StandardStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read, and how. */
final class InputArguments {
  @Parameters(
      paramLabel = "FILE",
      description =
          "Call logs to read: files, folders, globs; - is standard input, which is also read"
              + " without any.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Format of the input: csv, json, ndjson, xml, form. Without it, the bytes tell.")
  private @Nullable InputFormat format;

  @Option(
      names = "--delimiter",
      paramLabel = "SIGN",
      description = "Sign between two CSV values, also: comma, semicolon, tab, pipe.")
  private @Nullable String delimiter;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the text, such as UTF-8, UTF-16LE, windows-1252.")
  private @Nullable Charset encoding;

  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      split = ",",
      description = "Names of the columns of CSV without a header, separated by commas.")
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      description = "Read a field from this column; may be given several times.")
  private Map<String, String> mapped = new LinkedHashMap<>();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "Asia/Kolkata",
      description = "Time zone of the calls and of the result (default: ${DEFAULT-VALUE}).")
  private ZoneId zone = ZoneId.of("Asia/Kolkata");

  @Option(
      names = "--flow",
      paramLabel = "FLOW",
      defaultValue = "auto",
      description =
          "How outbound calls were made: numbers (two numbers connected), flow (a number"
              + " connected to a call flow), auto (the record tells; default).")
  private FlowHint flow = FlowHint.AUTO;

  @Option(
      names = "--dedupe",
      paramLabel = "BY",
      defaultValue = "id",
      description = "Count each call id once (id, the default) or every record (none).")
  private Deduplication deduplication = Deduplication.ID;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      parameterConsumer = ConditionConsumer.class,
      description =
          "Only calls that meet this, such as 'duration > 30' or agent=06199000001,06199000002."
              + " Operators: = != < <= > >= ~ (contains). May be given several times: all must be"
              + " met.")
  private List<String> conditions = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only calls that began at this date or time, or later.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Only calls that began before this date or time, which is left out itself.")
  private @Nullable String until;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Keep what could not be read as a call, with input, lines and reason.")
  private @Nullable String rejects;

  @Option(
      names = "--max-bad",
      paramLabel = "PERCENT",
      description = "Fail with exit code 65 if more of the records than this are rejected.")
  private @Nullable Double mostRejected;

  /** The file that keeps what is rejected, if there is to be one. */
  Optional<String> rejects() {
    return Optional.ofNullable(rejects);
  }

  /** How many records of a hundred may be rejected. */
  double mostRejected() {
    return mostRejected == null ? 100 : mostRejected;
  }

  /** Whether the user named any input, or something is piped in. */
  boolean isGiven(Surroundings surroundings) {
    return !files.isEmpty() || !surroundings.probe().isTerminal(StandardStream.INPUT);
  }

  /** Whether the user named any input. */
  boolean namesFiles() {
    return !files.isEmpty();
  }

  /** What the user says of outbound calls. */
  FlowHint flow() {
    return flow;
  }

  /** Reads the times of records. */
  TimeReader times() {
    return new TimeReader(zone);
  }

  /** What the values of dimensions depend on besides the calls. */
  KeyContext keyContext(CombinationBook book) {
    return new KeyContext(times(), book.spellings()::isNothing);
  }

  /** Looks at the inputs; the log is closed by the caller. */
  CallLog open(Surroundings surroundings, CombinationBook book) throws IOException {
    if (mostRejected != null && !(mostRejected >= 0 && mostRejected <= 100)) {
      throw new UsageException("--max-bad takes a number from 0 to 100, not " + mostRejected);
    }
    int threads = Runtime.getRuntime().availableProcessors();
    Filter filter = filter(keyContext(book));
    RunOptions options =
        new RunOptions(
            inputOptions(),
            flow,
            deduplication == Deduplication.ID,
            threads,
            Optional.of(filter).filter(each -> !each.isOpen()));
    return new CallLog(InputPaths.inputs(files, surroundings.in()), options, times(), book);
  }

  private Filter filter(KeyContext context) {
    try {
      return new Filter(
          conditions, Optional.ofNullable(since), Optional.ofNullable(until), context);
    } catch (UnknownTermException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private InputOptions inputOptions() {
    Map<Field, String> named = new EnumMap<>(Field.class);
    for (Map.Entry<String, String> entry : mapped.entrySet()) {
      named.put(Choices.field(entry.getKey()), entry.getValue());
    }
    return new InputOptions(
        Optional.ofNullable(format),
        Optional.ofNullable(encoding),
        Optional.ofNullable(delimiter).map(Choices::delimiter),
        columns,
        FieldNames.load().with(named));
  }
}
