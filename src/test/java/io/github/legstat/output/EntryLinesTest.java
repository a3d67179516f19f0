package io.github.legstat.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.FlowHint;
import io.github.legstat.report.Card;
import io.github.legstat.report.Column;
import io.github.legstat.report.Entry;
import io.github.legstat.report.Value;
import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines that are put together of parts are those that entries written one by one give. */
final class EntryLinesTest {
  private static final List<String> TEXTS =
      List.of(
          "a1f0c3d2e4b5968778695a4b3c2d1e01",
          "",
          " padded ",
          "two\nlines",
          "\"quoted\"",
          "back\\slash",
          "a,b;c\td",
          "=SUM(A1:A9)",
          "-5",
          "@here",
          "#",
          "!",
          "नमस्ते ☎️",
          "half \uD83D of a pair",
          "\u0000\u001B\u007F\u0085\u2028",
          "null");

  private static final List<Column> COLUMNS =
      List.of(
          Column.key("id", "Id"),
          Column.text("shared", "Shared"),
          Column.text("input", "Input"),
          Column.number("line", "Line"),
          Column.text("flag", "Flag"),
          Column.text("last", "Last"));

  private static final List<Integer> OWN = List.of(0, 2, 3);

  /** What a combination says does not matter here, only which one it is. */
  private static final ClassifiedCombination ANY =
      new CombinationBook(Classifier.load(), Spellings.load())
          .classified(Spellings.load().combination(field -> "", FlowHint.AUTO, false));

  private static Value any(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Value.missing();
      case 1 -> Value.count(random.nextInt(5) * 100_000L);
      case 2 -> Value.words(random.nextBoolean() ? List.of() : List.of("a+b", "c\"d"));
      default -> Value.text(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }

  private record Line(int combination, List<Value> values) {}

  /** Entries of a few combinations, each with values of its own. */
  private static List<Line> entries(Random random) {
    List<List<Value>> combinations = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      combinations.add(List.of(any(random), Value.flag(random.nextBoolean()), any(random)));
    }
    List<Line> entries = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      int combination = random.nextInt(combinations.size());
      List<Value> shared = combinations.get(combination);
      // Numbers far apart, as of a log with very many combinations.
      entries.add(
          new Line(
              combination * 2500,
              List.of(
                  any(random),
                  shared.get(0),
                  any(random),
                  any(random),
                  shared.get(1),
                  shared.get(2))));
    }
    return entries;
  }

  private static Renderer renderer(OutputFormat format, boolean excelSafe) {
    return format.renderer(new OutputOptions(Rendering.page(80), excelSafe));
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void areThoseOfEntriesWrittenOneByOne(OutputFormat format) throws IOException {
    if (!format.isFlat()) {
      assertThatThrownBy(
              () ->
                  renderer(format, false)
                      .lines(
                          COLUMNS,
                          new EntryLines.Sharing(combination -> List.of(), OWN),
                          new ByteArrayOutputStream()))
          .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class);
      return;
    }
    for (int seed = 0; seed < 10; seed++) {
      List<Line> entries = entries(new Random(seed));
      Renderer renderer = renderer(format, seed % 2 == 0);
      assertThat(byLines(renderer, entries)).isEqualTo(oneByOne(renderer, entries));
    }
  }

  private static String oneByOne(Renderer renderer, List<Line> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EntryWriter writer = renderer.entries(COLUMNS, out)) {
      for (Line each : entries) {
        writer.write(new Entry(each.values(), EntryLinesTest::noCard));
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Card noCard() {
    throw new AssertionError("nobody reads cards here");
  }

  private static String byLines(Renderer renderer, List<Line> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<Integer, List<Value>> shared = new HashMap<>();
    entries.forEach(entry -> shared.putIfAbsent(entry.combination(), entry.values()));
    EntryLines.Sharing sharing =
        new EntryLines.Sharing(
            combination -> Objects.requireNonNull(shared.get(combination.index())), OWN);
    Supplier<EntryLines> threads = renderer.lines(COLUMNS, sharing, out);
    for (int from = 0; from < entries.size(); from += 500) {
      EntryLines lines = threads.get();
      for (Line each : entries.subList(from, from + 500)) {
        lines.append(
            new ClassifiedCombination(each.combination(), ANY.combination(), ANY.verdict()),
            OWN.stream().map(each.values()::get).toList());
      }
      lines.writeTo(out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
