package io.github.legstat.cli;

import io.github.legstat.engine.CallLog;
import io.github.legstat.report.Balance;
import java.util.List;
import java.util.Optional;

/** What is told on standard error once the result is out. */
final class Epilogue {
  private final MessageWriter writer;
  private final MessageArguments arguments;

  Epilogue(MessageWriter writer, MessageArguments arguments) {
    this.writer = writer;
    this.arguments = arguments;
  }

  /** Tells of something that the user should know, unless asked to be quiet. */
  void warn(String warning) {
    if (!arguments.isQuiet()) {
      writer.say("warning: " + warning);
    }
  }

  /**
   * Tells what the inputs were like, and the balance.
   *
   * @param mostRejected how many records of a hundred may be rejected
   * @throws UnusableInputException if an input broke off, or none of its records could be read
   */
  void end(CallLog log, double mostRejected) throws UnusableInputException {
    if (!arguments.isQuiet()) {
      log.diagnostics().details().forEach(writer::say);
    }
    log.diagnostics().lines().forEach(this::warn);
    if (log.timeless() > 0) {
      warn(
          "calls left out because it is not known when they began, so that no --since or --until"
              + " can tell: "
              + log.timeless());
    }
    if (!arguments.isQuiet()) {
      writer.say(log.balance().line());
    }
    Optional<String> problem = problem(log, mostRejected);
    if (problem.isPresent()) {
      throw new UnusableInputException(problem.get());
    }
  }

  /** Why the inputs cannot be relied on, if they cannot; known once they have been read. */
  static Optional<String> problem(CallLog log, double mostRejected) {
    List<String> broken = log.diagnostics().broken();
    if (!broken.isEmpty()) {
      return Optional.of(String.join("; ", broken) + "; the result is partial");
    }
    Balance balance = log.balance();
    if (balance.rejected() * 100.0 > mostRejected * balance.read()) {
      return Optional.of("more than " + mostRejected + "% of the records were rejected");
    }
    return balance.rejected() > 0 && balance.rejected() == balance.read()
        ? Optional.of("not one record could be read as a call")
        : Optional.empty();
  }
}
