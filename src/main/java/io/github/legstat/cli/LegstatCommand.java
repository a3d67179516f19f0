package io.github.legstat.cli;

import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

  /** All commands, in the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "report",
          "explain",
          "audit",
          "missed",
          "contacts",
          "compare",
          "merge",
          "annotate",
          "rules",
          "define",
          ShellCommand.NAME,
          "completion");

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
      Context context = new Context(surroundings, messages);
      Optional<Command> wanted = args.length == 0 ? Optional.empty() : command(args[0], context);
      if (args.length == 1 && args[0].equals(VERSION)) {
        // Nothing else needs to be known for that, neither commands nor options.
        ResultStream.writeText(version() + "\n", surroundings.out());
        return ExitCode.OK;
      }
      CommandLine commandLine = wanted.isPresent() ? only(args[0], wanted.get()) : program(context);
      PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
      int code =
          commandLine
              .setExpandAtFiles(false)
              .setHelpFactory(new SectionedHelp.Factory())
              .setUsageHelpAutoWidth(false)
              .setOut(out)
              .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
              .setExecutionExceptionHandler(failures)
              .setParameterExceptionHandler(failures)
              .execute(wanted.isPresent() ? Arrays.copyOfRange(args, 1, args.length) : args);
      if (code == ExitCode.OK && out.checkError()) {
        // What is left of a help that could not be written fails again, and says why.
        ResultStream.writeText("", surroundings.out());
      }
      return code;
    } catch (IOException e) {
      return failures.tell(e);
    } catch (Error e) {
      return failures.handleError(e, args);
    }
  }

  /**
   * Makes a command by its name; none where {@link #NAMES} has no such name. Not a map of makers,
   * all of which Java would have to take up to run one.
   */
  private static Optional<Command> command(String name, Context context) {
    return switch (name) {
      case "report" -> Optional.of(ReportCommand.ofAnyInputs(context));
      case "explain" -> Optional.of(new ExplainCommand(context));
      case "audit" -> Optional.of(new AuditCommand(context));
      case "missed" -> Optional.of(new MissedCommand(context));
      case "contacts" -> Optional.of(new ContactsCommand(context));
      case "compare" -> Optional.of(new CompareCommand(context));
      case "merge" -> Optional.of(ReportCommand.ofParts(context));
      case "annotate" -> Optional.of(new AnnotateCommand(context));
      case "rules" -> Optional.of(new RulesCommand(context));
      case "define" -> Optional.of(new DefineCommand(context));
      case ShellCommand.NAME -> Optional.of(new ShellCommand(context));
      case "completion" -> Optional.of(new CompletionCommand(context));
      default -> Optional.empty();
    };
  }

  /** The program with all its commands. */
  static CommandLine program(Context context) {
    CommandLine all = new CommandLine(new LegstatCommand());
    all.addSubcommand(new HelpCommand());
    for (String name : NAMES) {
      all.addSubcommand(name, command(name, context).orElseThrow().spec());
    }
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
