package io.github.legstat.engine;

import io.github.legstat.input.InputException;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import java.io.IOException;

/**
 * Hands the records of one thread to a consumer.
 *
 * @param oneHeader whether to end where records have other columns than the header of their input
 *     names
 */
record ByPiece(CallLog.RecordConsumer consumer, boolean oneHeader) implements Pass.Sink {
  @Override
  public void accept(Call call, Admitted record, ClassifiedCombination classified)
      throws IOException {
    consumer.accept(call, record, classified);
  }

  @Override
  public void acceptUnwanted(Call call, ClassifiedCombination classified, boolean inPeriod) {
    consumer.acceptUnwanted(call, classified, inPeriod);
  }

  @Override
  public void endPiece(Batch batch) throws IOException {
    if (oneHeader && batch.otherHeader().isPresent()) {
      throw new InputException(
          InputException.Kind.UNUSABLE,
          batch.input()
              + ":"
              + batch.otherHeader().getAsLong()
              + ": another header begins here; its rows do not fit below the first one");
    }
    consumer.endPiece(batch.rejects());
  }
}
