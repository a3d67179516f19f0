package io.github.legstat.cli;

import io.github.legstat.analysis.Metrics;
import io.github.legstat.analysis.Threshold;
import java.util.ArrayList;
import java.util.List;

/** Which of the conditions hold that make a run fail; told last, on standard error. */
final class ThresholdVerdict {
  private static final int MOST_TOLD = 20;

  private final List<String> failed = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /**
   * Notes how a condition came out.
   *
   * @param measured the calls that the metric is of
   * @param all how many calls there are in all
   * @param where the group that the calls are, if they are one
   */
  void add(
      Threshold threshold, Threshold.Outcome outcome, Metrics measured, long all, String where) {
    String condition = threshold.text() + (where.isEmpty() ? "" : " of " + where);
    switch (outcome) {
      case PASSED -> {}
      case FAILED -> failed.add(condition + ": it is " + threshold.found(measured, all));
      case UNKNOWN -> unknown.add(condition + ": there is nothing to tell it by");
    }
  }

  /** What failed, a line each. */
  List<String> failures() {
    return List.copyOf(failed);
  }

  /** The exit code. */
  int exitCode() {
    return failed.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  /** Tells what failed, also to those who want to hear nothing else. */
  void tell(MessageWriter messages, Epilogue epilogue) {
    unknown.stream().limit(MOST_TOLD).forEach(epilogue::warn);
    failed.stream().limit(MOST_TOLD).forEach(condition -> messages.say("failed: " + condition));
    if (failed.size() > MOST_TOLD) {
      messages.say("failed: … and " + (failed.size() - MOST_TOLD) + " more");
    }
  }
}
