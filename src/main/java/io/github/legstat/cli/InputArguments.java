package io.github.legstat.cli;

import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.InputSpec;
import io.github.legstat.engine.RunOptions;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputFormat;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.TimeReader;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.terminal.StandardStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read, and how. */
final class InputArguments {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "FILE",
      description = "Call logs to read; - is standard input, which is also read without any.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Format of the input: csv, json, ndjson. Without it, the bytes tell.")
  private @Nullable InputFormat format;

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

  /** Looks at the inputs; the log is closed by the caller. */
  CallLog open(Surroundings surroundings, CombinationBook book) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    RunOptions options =
        new RunOptions(
            Optional.ofNullable(format), flow, deduplication == Deduplication.ID, threads);
    return new CallLog(specs(surroundings), options, times(), book, FieldNames.load());
  }

  private List<InputSpec> specs(Surroundings surroundings) {
    List<InputSpec> specs = new ArrayList<>();
    for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
      specs.add(
          file.equals(STANDARD_INPUT)
              ? new InputSpec(STANDARD_INPUT, new InputSpec.AtStream(surroundings.in()))
              : new InputSpec(file, new InputSpec.AtPath(path(file))));
    }
    if (specs.stream().filter(spec -> spec.name().equals(STANDARD_INPUT)).count() > 1) {
      throw new UsageException("standard input (-) can be read only once");
    }
    return specs;
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + file + "' is no name of a file");
    }
  }
}
