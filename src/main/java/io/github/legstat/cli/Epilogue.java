package io.github.legstat.cli;

import io.github.legstat.engine.CallLog;
import io.github.legstat.report.Balance;
import java.util.List;

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
    log.diagnostics().lines().forEach(this::warn);
    if (log.timeless() > 0) {
      warn(
          "calls left out because it is not known when they began, so that no --since or --until"
              + " can tell: "
              + log.timeless());
    }
    Balance balance = log.balance();
    if (!arguments.isQuiet()) {
      writer.say(balance.line());
    }
    List<String> broken = log.diagnostics().broken();
    if (!broken.isEmpty()) {
      throw new UnusableInputException(String.join("; ", broken) + "; the result is partial");
    }
    if (balance.rejected() * 100.0 > mostRejected * balance.read()) {
      throw new UnusableInputException(
          "more than " + mostRejected + "% of the records were rejected");
    }
    if (balance.rejected() > 0 && balance.rejected() == balance.read()) {
      throw new UnusableInputException("not one record could be read as a call");
    }
  }
}
