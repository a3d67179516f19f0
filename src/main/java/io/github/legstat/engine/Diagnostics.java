package io.github.legstat.engine;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Reject;
import java.util.ArrayList;
import java.util.List;

/** What the user should be told about the inputs, in input order. */
public final class Diagnostics {
  private static final int MOST_REJECTS = 5;

  private final List<String> warnings = new ArrayList<>();
  private final List<Reject> firstRejects = new ArrayList<>();
  private long rejects;
  private long repeatedHeaders;
  private boolean broken;
  private boolean complete;

  /** Adds a sentence, which names its input. */
  void warn(String warning) {
    warnings.add(warning);
  }

  /** Notes what a batch tells besides its calls. */
  void look(Batch batch) {
    if (complete) {
      return;
    }
    repeatedHeaders += batch.repeatedHeaders();
    broken |= batch.isBroken();
    if (batch.rejectCount() > 0) {
      rejects += batch.rejectCount();
      for (Reject reject : batch.rejects()) {
        if (firstRejects.size() < MOST_REJECTS) {
          firstRejects.add(reject);
        }
      }
    }
  }

  /** Says that all inputs have been looked at once; a second pass has nothing new to tell. */
  void complete() {
    complete = true;
  }

  /** Whether an input breaks off, so that calls of it may be missing. */
  public boolean isBroken() {
    return broken;
  }

  /** One line for each thing to be told. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(warnings);
    for (Reject reject : firstRejects) {
      lines.add(reject.input() + ":" + reject.firstLine() + ": rejected: " + reject.reason());
    }
    if (rejects > firstRejects.size()) {
      lines.add("… and " + (rejects - firstRejects.size()) + " more rejected");
    }
    if (repeatedHeaders > 0) {
      lines.add(repeatedHeaders + " repeated header lines were skipped");
    }
    return lines;
  }
}
