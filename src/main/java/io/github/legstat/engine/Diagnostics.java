package io.github.legstat.engine;

import io.github.legstat.input.CallReader;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the user should be told about the inputs, in input order. */
public final class Diagnostics {
  private static final int MOST_REJECTS = 5;

  private final List<String> details = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<Reject> firstRejects = new ArrayList<>();
  private final List<RejectConsumer> rejectConsumers = new ArrayList<>();
  private final ExportCuts exportCuts = new ExportCuts();
  private final List<Cut> cuts = new ArrayList<>();
  private long rejects;
  private long repeatedHeaders;
  private long roundedIds;
  private final List<String> broken = new ArrayList<>();
  private boolean complete;

  /** The columns that the user named and of which no record has had a value yet. */
  private final Map<Field, String> unmet;

  private final Set<Field> looked = EnumSet.noneOf(Field.class);

  /**
   * Nothing to be told yet.
   *
   * @param named the columns that the user named, each by its field
   */
  Diagnostics(Map<Field, String> named) {
    unmet = new EnumMap<>(Field.class);
    unmet.putAll(named);
  }

  /** What is done with each reject, such as keeping its text; called in input order. */
  public interface RejectConsumer {
    /** Takes a reject. */
    void accept(Reject reject) throws IOException;
  }

  /**
   * An input that may not hold all calls of its period.
   *
   * @param input its name; empty where it is about all inputs together
   * @param how why that may be, without the name
   */
  public record Cut(String input, String how) {
    private String warning() {
      return input.isEmpty() ? how : input + ": " + how;
    }
  }

  /** Has every reject handed to somebody, besides counting it. */
  public void onReject(RejectConsumer consumer) {
    rejectConsumers.add(consumer);
  }

  /** The inputs that may not hold all calls of their period; known once all have been read. */
  public List<Cut> cuts() {
    return List.copyOf(cuts);
  }

  /** Tells how an input is read, a line each. */
  void describe(List<String> lines) {
    details.addAll(lines);
  }

  /** How each input is read, where the user wants to know. */
  public List<String> details() {
    return List.copyOf(details);
  }

  /** Adds a sentence, which names its input. */
  void warn(String warning) {
    warnings.add(warning);
  }

  /** Notes that an input is a part, which no export has cut. */
  void isPart(String name) {
    exportCuts.isPart(name);
  }

  /** Notes how many calls were given out as going on, although later records tell their ends. */
  void endedLater(long calls) {
    if (calls > 0) {
      warn(
          "calls given out as going on, of which a later record tells the end: "
              + calls
              + "; name the newest export first, or both as files of their own");
    }
  }

  /** Notes how an input breaks off. */
  void breaksOff(String name, String how) {
    broken.add(name + ": " + how);
  }

  /**
   * Notes what a batch tells besides its calls.
   *
   * @param reader whose it is; one file may be named twice
   * @param rounded how many of its calls have an id that a spreadsheet has rounded
   * @param repeated how many of its records are of calls that others are of, too
   */
  void look(CallReader reader, Batch batch, int rounded, long repeated) throws IOException {
    if (!unmet.isEmpty()) {
      lookForNamed(batch);
    }
    if (complete) {
      return;
    }
    roundedIds += rounded;
    repeatedHeaders += batch.repeatedHeaders();
    batch.broken().ifPresent(how -> breaksOff(batch.input(), how));
    exportCuts.look(reader, batch, repeated);
    if (batch.rejectCount() > 0) {
      rejects += batch.rejectCount();
      for (Reject reject : batch.rejects()) {
        for (RejectConsumer consumer : rejectConsumers) {
          consumer.accept(reject);
        }
        if (firstRejects.size() < MOST_REJECTS) {
          firstRejects.add(reject);
        }
      }
    }
  }

  private void lookForNamed(Batch batch) {
    Call call = new Call(batch);
    for (Field field : List.copyOf(unmet.keySet())) {
      boolean isLooked = batch.layout().has(field) && batch.rows() > 0;
      if (isLooked) {
        looked.add(field);
      }
      for (int row = 0; isLooked && row < batch.rows(); row++) {
        if (call.moveTo(batch, row).has(field)) {
          unmet.remove(field);
          break;
        }
      }
    }
  }

  /** Says that all inputs have been looked at once; a second pass has nothing new to tell. */
  void complete() {
    if (complete) {
      return;
    }
    complete = true;
    for (Cut cut : exportCuts.ofAll()) {
      cuts.add(cut);
      warn(cut.warning());
    }
  }

  /** The inputs that break off, so that calls of them may be missing, each in a sentence. */
  public List<String> broken() {
    return List.copyOf(broken);
  }

  /** One line for each thing to be told. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(warnings);
    for (Map.Entry<Field, String> column : unmet.entrySet()) {
      if (looked.contains(column.getKey())) {
        lines.add(
            "no record has a value of "
                + column.getValue()
                + ", which --map names for "
                + column.getKey().word());
      }
    }
    for (Reject reject : firstRejects) {
      lines.add(reject.input() + ":" + reject.firstLine() + ": rejected: " + reject.reason());
    }
    if (rejects > firstRejects.size()) {
      lines.add("… and " + (rejects - firstRejects.size()) + " more rejected");
    }
    if (roundedIds > 0) {
      lines.add(
          "calls whose id a spreadsheet has rounded, such as 1.23E+31: "
              + roundedIds
              + "; each counts, as nothing tells which of them are one,"
              + " so format such columns as text before saving");
    }
    if (repeatedHeaders > 0) {
      lines.add("repeated header lines skipped: " + repeatedHeaders);
    }
    return lines;
  }
}
