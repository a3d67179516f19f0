package io.github.legstat.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Long lists in stretches, which threads take in turns and which keep their order. */
final class Stretches {
  private static final int ROWS = 4096;

  /** How many are made before they are written: enough for many threads, and no whole file. */
  private static final int MADE_AT_ONCE = 32;

  private Stretches() {}

  /** What is done with each text, in order. */
  interface TextConsumer {
    /** Takes a text as UTF-8. */
    void accept(byte[] text) throws IOException;
  }

  /** Which row of a list a stretch begins with. */
  static int begin(int stretch) {
    return stretch * ROWS;
  }

  /** What is made of each stretch of a list, by all threads where there are several. */
  static <T, R> List<R> of(List<T> rows, Function<List<T>, R> making) {
    return inOrder(
        (rows.size() + ROWS - 1) / ROWS,
        stretch ->
            making.apply(rows.subList(begin(stretch), Math.min(rows.size(), begin(stretch + 1)))));
  }

  /** What is made of each number from zero on, by all threads where there are several. */
  static <R> List<R> inOrder(int count, IntFunction<R> making) {
    IntStream each = IntStream.range(0, count);
    return (count > 1 ? each.parallel() : each).mapToObj(making).toList();
  }

  /**
   * Hands over the text of each stretch of a list.
   *
   * @throws IOException if the consumer fails
   */
  static <T> void write(List<T> rows, Function<List<T>, String> text, TextConsumer consumer)
      throws IOException {
    int atOnce = ROWS * MADE_AT_ONCE;
    for (int begin = 0; begin < rows.size(); begin += atOnce) {
      List<T> next = rows.subList(begin, Math.min(rows.size(), begin + atOnce));
      for (byte[] made : of(next, text.andThen(Stretches::utf8))) {
        consumer.accept(made);
      }
    }
  }

  /** Half a surrogate pair, which UTF-8 cannot say, becomes a question mark. */
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
