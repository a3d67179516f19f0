package io.github.legstat.cli;

import io.github.legstat.analysis.Severity;
import io.github.legstat.input.InputFormat;
import io.github.legstat.model.FlowHint;
import io.github.legstat.output.OutputFormat;
import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import io.github.legstat.terminal.ColorMode;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
    name = "legstat",
    description = "Tells what happened on each leg of your Exotel calls.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = LegstatCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "A call has two legs, each with a status of its own; the overall Status misleads.",
      "Begin with: legstat report FILE"
    })
public final class LegstatCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private LegstatCommand() {}

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  public static int execute(String[] args, Surroundings surroundings) {
    MessageWriter messages = new MessageWriter(surroundings.err());
    FailureHandler failures = new FailureHandler(messages);
    try {
      return commandLine(args, surroundings, messages)
          .setExecutionExceptionHandler(failures)
          .setParameterExceptionHandler(failures)
          .execute(args);
    } catch (Error e) {
      return failures.handleError(e, args);
    }
  }

  private static CommandLine commandLine(
      String[] args, Surroundings surroundings, MessageWriter messages) {
    Context context = new Context(surroundings, messages);
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("report", () -> new ReportCommand(context));
    commands.put("explain", () -> new ExplainCommand(context));
    commands.put("audit", () -> new AuditCommand(context));
    commands.put("rules", () -> new RulesCommand(context));
    commands.put("define", () -> new DefineCommand(context));
    CommandLine commandLine = new CommandLine(new LegstatCommand());
    Supplier<Object> wanted = args.length == 0 ? null : commands.get(args[0]);
    if (wanted != null) {
      // Looking through the options of commands that are not wanted takes longer than small files.
      commandLine.addSubcommand(wanted.get());
    } else {
      commandLine.addSubcommand(new HelpCommand());
      commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
    }
    commandLine
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(false)
        .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    Choices.register(commandLine, InputFormat.class);
    Choices.register(commandLine, FlowHint.class);
    Choices.register(commandLine, Deduplication.class);
    Choices.register(commandLine, Severity.class);
    Choices.register(commandLine, OutputFormat.class, OutputFormat::toString);
    Choices.register(commandLine, ColorMode.class, ColorMode::toString);
    return commandLine
        .registerConverter(ZoneId.class, Choices::zone)
        .registerConverter(Charset.class, Choices::charset);
  }

  /** Without a command there is nothing to do; the help says what there is. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** What all commands share. */
  record Context(Surroundings surroundings, MessageWriter messages) {
    /** A fresh book of combinations over the rule tables. */
    CombinationBook book() {
      return new CombinationBook(Classifier.load(), Spellings.load());
    }
  }

  /** Tells the version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = LegstatCommand.class.getPackage().getImplementationVersion();
      return new String[] {"legstat " + (version == null ? "(not packaged)" : version)};
    }
  }
}
