package io.github.legstat.cli;

import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@CommandLine.Command(
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
  private static final String VERSION = "--version";

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
      Map<String, Supplier<Command>> commands = commands(new Context(surroundings, messages));
      Supplier<Command> wanted = args.length == 0 ? null : commands.get(args[0]);
      if (args.length == 1 && args[0].equals(VERSION)) {
        // Nothing else needs to be known for that, neither commands nor options.
        OutputStream out = new ResultStream(surroundings.out());
        out.write((version() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return ExitCode.OK;
      }
      CommandLine commandLine = wanted == null ? all(commands) : only(args[0], wanted.get());
      return commandLine
          .setExpandAtFiles(false)
          .setUsageHelpAutoWidth(false)
          .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
          .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
          .setExecutionExceptionHandler(failures)
          .setParameterExceptionHandler(failures)
          .execute(wanted == null ? args : Arrays.copyOfRange(args, 1, args.length));
    } catch (IOException e) {
      return failures.tell(e);
    } catch (Error e) {
      return failures.handleError(e, args);
    }
  }

  private static Map<String, Supplier<Command>> commands(Context context) {
    Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    commands.put("report", () -> ReportCommand.ofAnyInputs(context));
    commands.put("explain", () -> new ExplainCommand(context));
    commands.put("audit", () -> new AuditCommand(context));
    commands.put("missed", () -> new MissedCommand(context));
    commands.put("contacts", () -> new ContactsCommand(context));
    commands.put("compare", () -> new CompareCommand(context));
    commands.put("merge", () -> ReportCommand.ofParts(context));
    commands.put("annotate", () -> new AnnotateCommand(context));
    commands.put("rules", () -> new RulesCommand(context));
    commands.put("define", () -> new DefineCommand(context));
    commands.put(ShellCommand.NAME, () -> new ShellCommand(context, () -> program(context)));
    commands.put("completion", () -> new CompletionCommand(context, () -> program(context)));
    return commands;
  }

  /** The program with all its commands. */
  static CommandLine program(Context context) {
    return all(commands(context));
  }

  private static CommandLine all(Map<String, Supplier<Command>> commands) {
    CommandLine all = new CommandLine(new LegstatCommand());
    all.addSubcommand(new HelpCommand());
    commands.forEach((name, command) -> all.addSubcommand(name, command.get().spec()));
    return all;
  }

  /**
   * One command by itself: to put together all the others takes longer than to read a small file.
   */
  private static CommandLine only(String name, Command command) {
    return new CommandLine(command.spec()).setCommandName("legstat " + name);
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

  private static String version() {
    String version = LegstatCommand.class.getPackage().getImplementationVersion();
    return "legstat " + (version == null ? "(not packaged)" : version);
  }

  /** Tells the version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {version()};
    }
  }
}
