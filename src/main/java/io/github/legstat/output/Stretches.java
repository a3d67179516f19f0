package io.github.legstat.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Long lists in stretches, which threads take in turns and which keep their order. */
final class Stretches {
  /** So few that what is made of them, which is kept for a while, is not much. */
  private static final int ROWS = 1024;

  /** How many are made before they are written: enough that no thread waits long for another. */
  private static final int MADE_AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

  private Stretches() {}

  /** What writes some rows. */
  interface Layout<T> {
    /** Appends the rows to a buffer, which is empty. */
    void append(PieceBuffer text, List<T> rows) throws IOException;
  }

  /** What is done with each text, in order. */
  interface TextConsumer {
    /** Takes a text, and empties the buffer. */
    void accept(PieceBuffer text) throws IOException;
  }

  /** Which row of a list a stretch begins with. */
  static int begin(int stretch) {
    return stretch * ROWS;
  }

  /** What is made of each stretch of a list, by all threads where there are several. */
  static <T, R> List<R> of(List<T> rows, Function<List<T>, R> making) {
    return inOrder(count(rows), stretch -> making.apply(stretch(rows, stretch)));
  }

  /** What is made of each number from zero on, by all threads where there are several. */
  static <R> List<R> inOrder(int count, IntFunction<R> making) {
    IntStream each = IntStream.range(0, count);
    return (count > 1 ? each.parallel() : each).mapToObj(making).toList();
  }

  /**
   * Hands over the text of each stretch of a list, written by all threads where there are several.
   *
   * @throws IOException if the consumer fails
   */
  static <T> void write(List<T> rows, Layout<T> layout, TextConsumer consumer) throws IOException {
    int stretches = count(rows);
    List<PieceBuffer> buffers = new ArrayList<>();
    for (int first = 0; first < stretches; first += buffers.size()) {
      int begin = first;
      int many = Math.min(MADE_AT_ONCE, stretches - begin);
      while (buffers.size() < many) {
        buffers.add(new PieceBuffer());
      }
      for (PieceBuffer made :
          inOrder(
              many, index -> filled(buffers.get(index), layout, stretch(rows, begin + index)))) {
        consumer.accept(made);
      }
    }
  }

  private static <T> PieceBuffer filled(PieceBuffer buffer, Layout<T> layout, List<T> rows) {
    try {
      layout.append(buffer, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes everything", e);
    }
    return buffer;
  }

  private static int count(List<?> rows) {
    return (rows.size() + ROWS - 1) / ROWS;
  }

  private static <T> List<T> stretch(List<T> rows, int stretch) {
    return rows.subList(begin(stretch), Math.min(rows.size(), begin(stretch + 1)));
  }
}
