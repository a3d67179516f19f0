package io.github.legstat.cli;

import io.github.legstat.engine.CallLog;
import io.github.legstat.input.InputException;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Reject;
import io.github.legstat.output.RecordAnnotator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Annotates the records that one thread reads, and writes them when it is their turn. */
final class Annotating implements CallLog.RecordConsumer {
  private final RecordAnnotator annotator;
  private final List<String> added;
  private final OutputStream out;
  private boolean atFirst = true;

  /** A consumer that writes to a stream which it shares with those of other threads. */
  Annotating(RecordAnnotator annotator, List<String> added, OutputStream out) {
    this.annotator = annotator;
    this.added = List.copyOf(added);
    this.out = out;
  }

  @Override
  public void accept(Call call, Admitted record, ClassifiedCombination classified)
      throws IOException {
    if (call.recordStart() < 0) {
      throw unusable(place(call) + "the record is too long to be kept as it stands");
    }
    if (atFirst) {
      requireNew(call);
      atFirst = false;
    }
    annotator.append(call, record.fate(), classified);
  }

  /**
   * Looks at the first record of each piece: JSON has no header that would tell for all whether
   * they have been annotated already.
   */
  private void requireNew(Call call) throws InputException {
    int start = call.recordStart();
    int length = call.recordEnd() - start;
    String record = new String(call.bytes(), start, length, StandardCharsets.UTF_8);
    for (String name : added) {
      if (hasMember(record, name)) {
        throw isAnnotated(call.input() + ":" + call.line(), name);
      }
    }
  }

  private static boolean hasMember(String record, String name) {
    String quoted = '"' + name + '"';
    int at = record.indexOf(quoted);
    return at >= 0 && record.substring(at + quoted.length()).stripLeading().startsWith(":");
  }

  private static String place(Call call) {
    return call.input() + ":" + call.line() + ": ";
  }

  /** Tells that an input has what would be added to it. */
  static InputException isAnnotated(String place, String name) {
    return unusable(place + ": has " + name + " already; annotate the original, or --add others");
  }

  private static InputException unusable(String message) {
    return new InputException(InputException.Kind.UNUSABLE, message);
  }

  @Override
  public void endPiece(List<Reject> rejects) throws IOException {
    annotator.writeTo(out);
    atFirst = true;
  }
}
