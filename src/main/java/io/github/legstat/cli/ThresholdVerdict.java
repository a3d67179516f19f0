package io.github.legstat.cli;

import io.github.legstat.analysis.condition.Threshold;
import io.github.legstat.report.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which of the conditions hold that make a run fail; told last, on standard error. */
final class ThresholdVerdict {
  private static final int MOST_TOLD = 20;

  private final List<String> failed = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /**
   * Notes how a condition came out.
   *
   * @param figures what the metrics came to
   * @param where the group that they are of, if it is one
   */
  <M> void add(
      Threshold<M> threshold, Threshold.Outcome outcome, Function<M, Value> figures, String where) {
    String condition = threshold.text() + (where.isEmpty() ? "" : " of " + where);
    switch (outcome) {
      case PASSED -> {}
      case FAILED -> failed.add(condition + ": it is " + threshold.found(figures));
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
