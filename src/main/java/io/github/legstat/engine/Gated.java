package io.github.legstat.engine;

import io.github.legstat.analysis.condition.Filter;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.RecordFate;
import java.io.IOException;

/**
 * Keeps records that the user does not want from a sink, but for what those mean for others.
 *
 * @param gate counts the calls that are kept from it
 * @param gateOfOthers the same for records that do not count: those have their own place in the
 *     balance, wanted or not
 */
record Gated(Filter.Gate gate, Filter.Gate gateOfOthers, Pass.Sink sink) implements Pass.Sink {
  @Override
  public void accept(Call call, Admitted record, ClassifiedCombination classified)
      throws IOException {
    boolean counts = record.fate() == RecordFate.COUNTED;
    Filter.Fit fit = (counts ? gate : gateOfOthers).look(call, classified);
    if (fit == Filter.Fit.ALL) {
      sink.accept(call, record, classified);
    } else if (counts) {
      sink.acceptUnwanted(call, classified, fit == Filter.Fit.PERIOD);
    }
  }

  @Override
  public void endPiece(Batch batch) throws IOException {
    sink.endPiece(batch);
  }
}
