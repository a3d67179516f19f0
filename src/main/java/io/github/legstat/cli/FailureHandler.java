package io.github.legstat.cli;

import io.github.legstat.analysis.Terms;
import io.github.legstat.input.InputException;
import io.github.legstat.output.LockedException;
import io.github.legstat.output.OutputFile;
import io.github.legstat.output.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where a failure becomes a message and an exit code. */
final class FailureHandler
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
  /** The option that shows where in the program a failure happened. */
  static final String DEBUG = "--debug";

  private final MessageWriter messages;

  FailureHandler(MessageWriter messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    List<String> words = List.of(args);
    String message = usageMessage(failure, words);
    messages.say(message);
    messages.say("try " + command + " --help");
    tellReader(format(words), message, failure.getCommandLine());
    if (words.contains(DEBUG)) {
      messages.trace(failure);
    }
    return ExitCode.USAGE;
  }

  /** The format that was asked for, in a command line that could not be read as a whole. */
  private static OutputFormat format(List<String> words) {
    return Stream.of(OutputFormat.values())
        .filter(
            each ->
                words.contains("--to=" + each.word())
                    || Collections.indexOfSubList(words, List.of("--to", each.word())) >= 0)
        .findFirst()
        .orElse(OutputFormat.TEXT);
  }

  /** Some formats can say in the place of the result that there is none. */
  private static void tellReader(OutputFormat format, String reason, CommandLine commandLine) {
    String told = format.failure(reason);
    if (!told.isEmpty()) {
      commandLine.getOut().print(told);
      commandLine.getOut().flush();
    }
  }

  private static String usageMessage(ParameterException failure, List<String> args) {
    return failure instanceof UnmatchedArgumentException unmatched
        ? unmatchedMessage(unmatched, args)
        : inPlainWords(firstLine(failure));
  }

  private static String unmatchedMessage(UnmatchedArgumentException failure, List<String> args) {
    CommandLine command = failure.getCommandLine();
    Set<String> commands = command.getSubcommands().keySet();
    String unexpected = failure.getUnmatched().get(0);
    if (!failure.isUnknownOption()) {
      return commands.isEmpty()
          ? "'" + unexpected + "' is not expected here"
          : withNearest("'" + unexpected + "' is no command", unexpected, commands);
    }
    Optional<String> behind = args.stream().filter(commands::contains).findFirst();
    return behind.isPresent()
        ? "options stand behind the command: legstat " + behind.get() + " " + unexpected
        : withNearest(
            "unknown option '" + unexpected + "'",
            unexpected.replaceFirst("=.*", ""),
            command.getCommandSpec().optionsMap().keySet());
  }

  private static String withNearest(String message, String word, Set<String> possible) {
    return Terms.nearest(word, List.copyOf(possible))
        .map(nearest -> message + "; did you mean " + nearest + "?")
        .orElse(message);
  }

  /** Types of Java mean nothing to a user. */
  private static String inPlainWords(String message) {
    return message
        .replaceFirst("^Invalid value for positional parameter at index \\d+ \\((.+?)\\): ", "$1: ")
        .replaceFirst("^Invalid value for option '(.+?)'(?: \\(.+?\\))?: ", "$1: ")
        .replaceFirst(
            "^Missing required parameter for option '(.+?)' \\((.+?)\\)$", "$1: $2 is missing")
        .replaceFirst("^Missing required parameter: '(.+?)'$", "$1 is missing")
        .replaceFirst(
            "^option '(.+?)'.* should be specified only once$", "$1 may be given only once")
        .replaceFirst("^Unknown subcommand '(.*)'\\.$", "'$1' is no command")
        .replaceFirst("' is not an? (?:int|long)$", "' is no whole number")
        .replaceFirst("' is not an? (?:double|float|BigDecimal)$", "' is no number");
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    int code = tell(failure);
    if (code != ExitCode.OK && !(failure instanceof UnusableInputException)) {
      tellReader(failure, parsed, commandLine);
    }
    if (parsed.expandedArgs().contains(DEBUG)) {
      messages.trace(failure);
    }
    return code;
  }

  /** Says in the place of the result that there is none, so that no older one passes for it. */
  private void tellReader(Exception failure, ParseResult parsed, CommandLine commandLine) {
    String file = parsed.matchedOptionValue("--output", "");
    OutputFormat format =
        parsed.matchedOptionValue("--to", OutputFormat.ofFileName(file).orElse(OutputFormat.TEXT));
    String told = format.failure(firstLine(failure));
    if (file.isEmpty() || file.equals("-") || told.isEmpty()) {
      tellReader(format, firstLine(failure), commandLine);
    } else if (failure instanceof InputException) {
      // Any other failure may well be about this very file.
      try (OutputFile written = OutputArguments.open(file)) {
        written.stream().write(told.getBytes(StandardCharsets.UTF_8));
        written.commit();
      } catch (IOException e) {
        tell(e);
      }
    }
  }

  /** What went wrong beyond any command, such as memory that does not suffice. */
  int handleError(Throwable failure, String[] args) {
    if (failure instanceof OutOfMemoryError) {
      messages.say(
          "the memory does not suffice; give more with LEGSTAT_JAVA_OPTIONS=-Xmx…, or count every"
              + " record, whether it comes once or more often, with --dedupe none");
    } else {
      tellBug(failure);
    }
    if (Arrays.asList(args).contains(DEBUG)) {
      messages.trace(failure);
    }
    return ExitCode.BUG;
  }

  /** Says what went wrong; returns the exit code for it. */
  int tell(Exception failure) {
    if (failure instanceof ResultStream.ClosedPipeException) {
      return ExitCode.OK;
    }
    if (failure instanceof UsageException) {
      messages.say(firstLine(failure));
      return ExitCode.USAGE;
    }
    if (failure instanceof UnusableInputException) {
      messages.say(firstLine(failure));
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof InputException input) {
      messages.say(firstLine(failure));
      return switch (input.kind()) {
        case MISSING, UNREADABLE -> ExitCode.NO_INPUT;
        case HEADLESS, UNUSABLE -> ExitCode.BAD_INPUT;
      };
    }
    if (failure instanceof LockedException) {
      messages.say(firstLine(failure));
      return ExitCode.LOCKED;
    }
    if (failure instanceof IOException io) {
      messages.say(reason(io));
      return ExitCode.IO_ERROR;
    }
    tellBug(failure);
    return ExitCode.BUG;
  }

  private void tellBug(Throwable failure) {
    messages.say(
        "this is a mistake in legstat, please report it with the output of "
            + DEBUG
            + ": "
            + failure);
  }

  /** Why a file could not be used, in words. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return firstLine(failure);
  }

  private static String firstLine(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
