package io.github.legstat.cli;

import io.github.legstat.input.InputException;
import io.github.legstat.output.LockedException;
import io.github.legstat.output.OutputFormat;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
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
    messages.say(usageMessage(failure));
    messages.say("try " + command + " --help");
    if (Arrays.asList(args).contains(DEBUG)) {
      messages.trace(failure);
    }
    return ExitCode.USAGE;
  }

  private static String usageMessage(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String unexpected = "'" + unmatched.getUnmatched().get(0) + "'";
      if (unmatched.getCommandLine().getSubcommands().isEmpty()) {
        return unexpected + " is not expected here";
      }
      String word = unexpected + " is no command";
      List<String> similar = unmatched.getSuggestions();
      return similar.isEmpty()
          ? word
          : word + "; did you mean " + String.join(" or ", similar) + "?";
    }
    return inPlainWords(firstLine(failure));
  }

  /** Types of Java mean nothing to a user. */
  private static String inPlainWords(String message) {
    return message
        .replaceFirst("^Invalid value for positional parameter at index \\d+ \\((.+?)\\): ", "$1: ")
        .replaceFirst("' is not an? (?:int|long)$", "' is no whole number")
        .replaceFirst("' is not an? (?:double|float|BigDecimal)$", "' is no number");
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    int code = tell(failure);
    if (code != ExitCode.OK && !(failure instanceof UnusableInputException)) {
      OutputFormat format = parsed.matchedOptionValue("--to", OutputFormat.TEXT);
      String told = format.failure(firstLine(failure));
      if (!told.isEmpty()) {
        commandLine.getOut().print(told);
        commandLine.getOut().flush();
      }
    }
    if (parsed.expandedArgs().contains(DEBUG)) {
      messages.trace(failure);
    }
    return code;
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
