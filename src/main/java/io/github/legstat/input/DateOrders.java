package io.github.legstat.input;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.DateOrder;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which number is the day in dates that a spreadsheet has rewritten, such as 03-11-2026. One
 * date of the thirteenth or later decides for the whole input; without any, the day stands first,
 * as it does in India. Dates that prove both orders make an input unusable: which of its other
 * dates mean what, nobody can tell.
 */
final class DateOrders {
  private static final int MONTHS = 12;
  private static final int HUNDRED = 100;

  private final String name;
  private final Map<DateOrder, String> proofs = new EnumMap<>(DateOrder.class);

  private DateOrders(String name) {
    this.name = name;
  }

  /** Whether anything in the first bytes of an input looks like such a date. */
  static boolean mayBeIn(byte[] head) {
    for (int at = 1; at < head.length; at++) {
      if (isSeparator(head[at]) && numbers(head, 0, at, head.length) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a whole input for its dates.
   *
   * @param name what messages call it
   * @throws InputException if they prove both orders
   */
  static DateOrder find(String name, CallReader reader) throws IOException {
    DateOrders found = new DateOrders(name);
    Batch batch = new Batch(new FieldLayout(Field.TIMES));
    Call call = new Call(batch);
    Optional<CallReader.Piece> piece = reader.take(batch);
    while (piece.isPresent()) {
      piece.get().parse();
      piece.get().settle();
      for (int row = 0; row < batch.rows(); row++) {
        call.moveTo(batch, row);
        for (Field field : Field.TIMES) {
          found.look(call, field);
        }
      }
      piece = reader.take(batch);
    }
    return found.proofs.containsKey(DateOrder.MONTH_FIRST)
        ? DateOrder.MONTH_FIRST
        : DateOrder.DAY_FIRST;
  }

  private void look(Call call, Field field) throws InputException {
    int start = call.start(field);
    int end = call.end(field);
    int at = Math.max(start, 0);
    while (at < end && !isSeparator(call.bytes()[at])) {
      at++;
    }
    int numbers = start < 0 || at == end ? -1 : numbers(call.bytes(), start, at, end);
    int first = numbers / HUNDRED;
    int second = numbers % HUNDRED;
    if (first > MONTHS && second <= MONTHS) {
      prove(DateOrder.DAY_FIRST, call, field);
    } else if (second > MONTHS && first <= MONTHS) {
      prove(DateOrder.MONTH_FIRST, call, field);
    }
  }

  private void prove(DateOrder order, Call call, Field field) throws InputException {
    if (proofs.containsKey(order)) {
      return;
    }
    proofs.put(order, call.text(field) + " in line " + call.line());
    if (proofs.size() > 1) {
      throw new InputException(
          InputException.Kind.UNUSABLE,
          name
              + ": the dates are not all written in one order: "
              + proofs.get(DateOrder.DAY_FIRST)
              + " has the day first, "
              + proofs.get(DateOrder.MONTH_FIRST)
              + " the month");
    }
  }

  /**
   * Both numbers of a date, the first of which ends here, as one of four digits; negative where no
   * such date stands.
   */
  private static int numbers(byte[] bytes, int from, int firstEnd, int to) {
    int first = firstEnd;
    while (first > from && isDigit(bytes[first - 1])) {
      first--;
    }
    int second = firstEnd + 1;
    int secondEnd = digitsEnd(bytes, second, to);
    if (secondEnd == to || bytes[secondEnd] != bytes[firstEnd]) {
      return -1;
    }
    int yearDigits = digitsEnd(bytes, secondEnd + 1, to) - secondEnd - 1;
    return isShort(firstEnd - first)
            && isShort(secondEnd - second)
            && (yearDigits == 2 || yearDigits == 4)
        ? HUNDRED * number(bytes, first, firstEnd) + number(bytes, second, secondEnd)
        : -1;
  }

  private static boolean isShort(int digits) {
    return digits == 1 || digits == 2;
  }

  private static int digitsEnd(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && isDigit(bytes[end])) {
      end++;
    }
    return end;
  }

  private static int number(byte[] bytes, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      number = 10 * number + bytes[at] - '0';
    }
    return number;
  }

  private static boolean isDigit(byte one) {
    return one >= '0' && one <= '9';
  }

  private static boolean isSeparator(byte one) {
    return one == '-' || one == '/' || one == '.';
  }
}
