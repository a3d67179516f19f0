package io.github.legstat.engine;

import io.github.legstat.input.InputException;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.IdNumber;
import io.github.legstat.model.TimeReader;
import io.github.legstat.output.PartRows;
import io.github.legstat.rules.Spellings;
import java.io.IOException;

/** Writes what one thread reads to a part, and hands on the calls that count. */
final class Keeping implements Pass.Sink {
  private final PartWriter part;
  private final PartRows rows;
  private final TimeReader times;
  private final Spellings spellings;
  private final Pass.Sink next;
  private final IdNumber number = new IdNumber();

  Keeping(PartWriter part, TimeReader times, Spellings spellings, Pass.Sink next) {
    this.part = part;
    this.rows = part.rows();
    this.times = times;
    this.spellings = spellings;
    this.next = next;
  }

  @Override
  public void accept(Call call, Admitted record, ClassifiedCombination classified)
      throws IOException {
    switch (record.fate()) {
      case COUNTED -> {
        if (!record.wasPending() || part.content() == PartWriter.Content.CALLS) {
          keep(call);
        }
        next.accept(call, record, classified);
      }
      case PENDING -> {
        // Whoever reads the part finds out whether it counts; so it stands there in input order.
        if (part.content() == PartWriter.Content.ALL_RECORDS) {
          keep(call);
        }
      }
      case SUPERSEDED -> {
        if (!record.wasPending() && part.content() == PartWriter.Content.ALL_RECORDS) {
          rows.appendVersion(call);
        }
      }
      case DUPLICATE, CHILD_LEG -> {}
    }
  }

  private void keep(Call call) throws InputException {
    if (part.keepsAll() || part.keeps(times.began(call))) {
      requireId(call);
      rows.append(call);
    }
  }

  /** A call that nothing tells from others would be counted again with every part that has it. */
  private void requireId(Call call) throws InputException {
    if (number.read(call)) {
      return; // as nearly all are
    }
    String id = call.id();
    if (spellings.isNothing(id) || id.indexOf('\n') >= 0 || IdNumber.isRounded(call)) {
      throw new InputException(
          InputException.Kind.UNUSABLE,
          call.input()
              + ":"
              + call.line()
              + ": the call has no id by which a part or a state could tell it from others; if a"
              + " column has it, add --map id=COLUMN");
    }
  }

  @Override
  public void endPiece(Batch batch) throws IOException {
    part.write(rows);
  }
}
