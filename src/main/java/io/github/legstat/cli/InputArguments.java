package io.github.legstat.cli;

import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.condition.Filter;
import io.github.legstat.analysis.condition.Moments;
import io.github.legstat.analysis.dimension.Dimension;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.InputSpec;
import io.github.legstat.engine.RunOptions;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputFormat;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import io.github.legstat.report.Fact;
import io.github.legstat.report.Facts;
import io.github.legstat.report.Report;
import io.github.legstat.report.Value;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.terminal.StandardStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that say what is read, and how. */
final class InputArguments {
  private static final List<String> DAYS = List.of("today", "yesterday");

  private final CommandSpec command;
  private final Instant started = Instant.now();

  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("0..*")
          .initialValue(List.of())
          .description(
              "Call logs to read: files, folders, globs; - is standard input, which is also read"
                  + " without any.")
          .build();

  private final OptionSpec format =
      Choices.option("--from", InputFormat.class)
          .userObject(new SectionedHelp.Title("Input"))
          .paramLabel("FORMAT")
          .description(
              "Format of the input: csv, json, ndjson, xml, form. Without it, the bytes tell.")
          .build();

  private final OptionSpec delimiter =
      OptionSpec.builder("--delimiter")
          .paramLabel("SIGN")
          .type(String.class)
          .description("Sign between two CSV values, also: comma, semicolon, tab, pipe.")
          .build();

  private final OptionSpec encoding =
      OptionSpec.builder("--encoding")
          .paramLabel("NAME")
          .type(Charset.class)
          .converters(new Choices.OfCharset())
          .description("Encoding of the text, such as UTF-8, UTF-16LE, windows-1252.")
          .build();

  private final OptionSpec columns =
      OptionSpec.builder("--columns")
          .paramLabel("NAMES")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .splitRegex(",")
          .initialValue(List.of())
          .description("Names of the columns of CSV without a header, separated by commas.")
          .build();

  private final OptionSpec mapped =
      OptionSpec.builder("--map")
          .paramLabel("FIELD=COLUMN")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .description("Read a field from this column; may be given several times.")
          .build();

  private final OptionSpec zone =
      OptionSpec.builder("--zone")
          .paramLabel("ZONE")
          .type(Zone.class)
          .converters(new Choices.OfZone())
          .defaultValue(Zone.INDIA.id())
          .description("Time zone of the calls and of the result (default: ${DEFAULT-VALUE}).")
          .build();

  private final OptionSpec flow =
      Choices.option("--flow", FlowHint.class)
          .paramLabel("FLOW")
          .defaultValue("auto")
          .description(
              "How outbound calls were made: numbers (two numbers connected), flow (a number"
                  + " connected to a call flow), auto (the record tells; default).")
          .build();

  private final OptionSpec deduplication =
      Choices.option("--dedupe", Deduplication.class)
          .paramLabel("BY")
          .defaultValue("id")
          .description("Count each call id once (id, the default) or every record (none).")
          .build();

  private final OptionSpec conditions =
      OptionSpec.builder("--where")
          .paramLabel("CONDITION")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .completionCandidates(Choices.words(Dimension.class))
          .parameterConsumer(new ConditionConsumer())
          .userObject(new SectionedHelp.Title("Which calls"))
          .initialValue(new ArrayList<>()) // to which the consumer adds
          .description(
              "Only calls that meet this, such as 'duration > 30' or agent=06199000001,06199000002."
                  + " Operators: = != < <= > >= ~ (contains). May be given several times: all must"
                  + " be met.")
          .build();

  private final OptionSpec since =
      OptionSpec.builder("--since")
          .paramLabel("TIME")
          .type(String.class)
          .completionCandidates(DAYS)
          .description(
              "Only calls that began at this date or time, or later; also yesterday, today, or so"
                  + " long ago, such as 7d, 12h.")
          .build();

  private final OptionSpec until =
      OptionSpec.builder("--until")
          .paramLabel("TIME")
          .type(String.class)
          .completionCandidates(DAYS)
          .description("Only calls that began before this date or time, which is left out itself.")
          .build();

  private final OptionSpec rejects =
      OptionSpec.builder("--rejects")
          .paramLabel("FILE")
          .type(String.class)
          .description("Keep what could not be read as a call, with input, lines and reason.")
          .build();

  private final OptionSpec mostRejected =
      OptionSpec.builder("--max-bad")
          .paramLabel("PERCENT")
          .type(Double.class)
          .description("Fail with exit code 65 if more of the records than this are rejected.")
          .build();

  private final OptionSpec verbose =
      OptionSpec.builder("-v", "--verbose")
          .type(boolean.class)
          .initialValue(false)
          .description("Also tell how each input is read: format, encoding, columns.")
          .build();

  /** Adds the options to a command. */
  InputArguments(CommandSpec command) {
    this.command = command;
    command
        .addPositional(files)
        .addOption(conditions)
        .addOption(since)
        .addOption(until)
        .addOption(deduplication)
        .addOption(flow)
        .addOption(zone)
        .addOption(format)
        .addOption(delimiter)
        .addOption(encoding)
        .addOption(columns)
        .addOption(mapped)
        .addOption(rejects)
        .addOption(mostRejected)
        .addOption(verbose);
  }

  /** The file that keeps what is rejected, if there is to be one. */
  Optional<String> rejects() {
    return Optional.ofNullable(rejects.getValue());
  }

  /** How many records of a hundred may be rejected. */
  double mostRejected() {
    return Optional.<Double>ofNullable(mostRejected.getValue()).orElse(100.0);
  }

  /** Whether the user named any input, or something is piped in. */
  boolean isGiven(Surroundings surroundings) {
    return !named(surroundings).isEmpty() || !surroundings.probe().isTerminal(StandardStream.INPUT);
  }

  /** Whether the user named any input. */
  boolean namesFiles() {
    return !names().isEmpty();
  }

  /** The inputs as the user named them. */
  List<String> names() {
    return files.getValue();
  }

  /** What the user says of outbound calls. */
  FlowHint flow() {
    return flow.getValue();
  }

  /** Reads the times of records. */
  TimeReader times() {
    return new TimeReader(zone.getValue());
  }

  /** What the clock of the report says, always the same in one run, in local seconds. */
  long now() {
    return LocalDateTime.ofInstant(started, times().zone().clock()).toEpochSecond(ZoneOffset.UTC);
  }

  /** Reads the moments that the user names. */
  Moments moments() {
    return new Moments(times(), this::now);
  }

  /** What the values of dimensions depend on besides the calls. */
  KeyContext keyContext(CombinationBook book) {
    return new KeyContext(
        times(), this::now, book.spellings()::isNothing, book.spellings()::canonical);
  }

  /** Looks at the inputs; the log is closed by the caller. */
  CallLog open(Surroundings surroundings, CombinationBook book) throws IOException {
    return open(named(surroundings), surroundings, book);
  }

  /** What the user named, by this command or for all. */
  private List<String> named(Surroundings surroundings) {
    return namesFiles() ? names() : surroundings.inputs();
  }

  /** Looks at some of the inputs; the log is closed by the caller. */
  CallLog open(List<String> names, Surroundings surroundings, CombinationBook book)
      throws IOException {
    return open(InputPaths.inputs(names, surroundings.in()), book);
  }

  /** Looks at the inputs and a state; the log is closed by the caller. */
  CallLog open(Surroundings surroundings, CombinationBook book, StateFile state)
      throws IOException {
    // A state may be looked at by itself.
    List<InputSpec> inputs = new ArrayList<>();
    if (isGiven(surroundings)) {
      inputs.addAll(InputPaths.inputs(named(surroundings), surroundings.in()));
    }
    inputs.addAll(state.inputs());
    return open(inputs, book);
  }

  private CallLog open(List<InputSpec> inputs, CombinationBook book) throws IOException {
    if (!(mostRejected() >= 0 && mostRejected() <= 100)) {
      throw new UsageException("--max-bad takes a number from 0 to 100, not " + mostRejected());
    }
    OverwriteGuard.check(command, inputs);
    int threads = Runtime.getRuntime().availableProcessors();
    Filter filter = filter(keyContext(book));
    RunOptions options =
        new RunOptions(
            inputOptions(),
            flow(),
            countsById(),
            threads,
            verbose.<Boolean>getValue(),
            Optional.of(filter).filter(each -> !each.isOpen()));
    CallLog log = new CallLog(inputs, options, times(), book);
    try {
      OverwriteGuard.checkFound(command, log.files());
    } catch (IOException | UsageException e) {
      log.close();
      throw e;
    }
    return log;
  }

  /** Whether each call id is counted once. */
  boolean countsById() {
    return deduplication.getValue() == Deduplication.ID;
  }

  /** Whether the user wants some of the calls only. */
  boolean isFiltered() {
    return !conditions.<List<String>>getValue().isEmpty()
        || since.getValue() != null
        || until.getValue() != null;
  }

  /**
   * The report with what must be known to read it right: which calls were wanted, and why the
   * inputs cannot be relied on.
   */
  Report qualified(Report report, CallLog... logs) {
    Report qualified = isFiltered() ? report.below(wanted()) : report;
    List<String> problems = new ArrayList<>();
    for (CallLog log : logs) {
      Epilogue.problem(log, mostRejected()).ifPresent(problems::add);
    }
    return problems.isEmpty() ? qualified : qualified.unreliable(String.join("; ", problems));
  }

  private Facts wanted() {
    List<Fact> facts = new ArrayList<>();
    List<String> words = conditions.getValue();
    if (!words.isEmpty()) {
      List<String> shown = words.stream().map(each -> PhoneArguments.shown(command, each)).toList();
      facts.add(new Fact("where", "Where", Value.words(shown)));
    }
    if (since.getValue() != null) {
      facts.add(new Fact("since", "Since", Value.text(moments().fixed(since.getValue()))));
    }
    if (until.getValue() != null) {
      facts.add(new Fact("until", "Until", Value.text(moments().fixed(until.getValue()))));
    }
    return Facts.of("conditions", "Only calls", facts);
  }

  private Filter filter(KeyContext context) {
    try {
      return new Filter(
          conditions.getValue(),
          Optional.ofNullable(since.getValue()),
          Optional.ofNullable(until.getValue()),
          context);
    } catch (UnknownTermException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Which field a column is. */
  FieldNames fieldNames() {
    return FieldNames.load().with(Choices.mappedColumns(mapped.getValue()));
  }

  private InputOptions inputOptions() {
    return new InputOptions(
        Optional.ofNullable(format.getValue()),
        Optional.ofNullable(encoding.getValue()),
        Optional.<String>ofNullable(delimiter.getValue()).map(Choices::delimiter),
        columns.getValue(),
        fieldNames());
  }
}
