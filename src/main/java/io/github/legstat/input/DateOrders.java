package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.DateOrder;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.SpreadsheetTime;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Tells from the first rows of an input which number is the day in dates that a spreadsheet has
 * rewritten. One date of the thirteenth or later decides for the whole input; without any, the day
 * stands first, as it does in India.
 */
final class DateOrders {
  private static final int LOOKED_AT_BYTES = 1 << 16;

  private DateOrders() {}

  static DateOrder find(CsvStart start, byte[] head) {
    if (!start.header().has(Field.START)) {
      return DateOrder.DAY_FIRST;
    }
    Batch batch = new Batch(new FieldLayout(EnumSet.of(Field.START)));
    int length = Math.min(head.length, start.rowsFrom() + LOOKED_AT_BYTES);
    System.arraycopy(head, 0, batch.ensureCapacity(length), 0, length);
    batch.setLength(length);
    new CsvScanner(start.dialect(), start.header(), batch.layout())
        .scan(batch, start.rowsFrom(), length, false);
    Call call = new Call(batch);
    for (int row = 0; row < batch.rows(); row++) {
      String time = call.moveTo(batch, row).text(Field.START);
      Optional<DateOrder> proven =
          isRewritten(time)
              ? SpreadsheetTime.parse(time).flatMap(SpreadsheetTime::provenOrder)
              : Optional.empty();
      if (proven.isPresent()) {
        return proven.get();
      }
    }
    return DateOrder.DAY_FIRST;
  }

  /** Spares a closer look at times that begin with their year. */
  private static boolean isRewritten(String time) {
    return time.length() > 2
        && (Character.digit(time.charAt(1), 10) < 0 || Character.digit(time.charAt(2), 10) < 0);
  }
}
