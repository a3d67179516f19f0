package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Batch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records read by their looks are read as the reference parser reads them. */
final class UsualRecordsTest {

  private int usual;

  private LineParser usualParser(Batch batch) {
    NdjsonParser parser = new NdjsonParser(new RecordNames(Found.NAMES, batch.layout()));
    return new LineParser() {
      @Override
      public int parseUsual(Batch filled, int from, int limit, int line) {
        int end = parser.parseUsual(filled, from, limit, line);
        usual += end < 0 ? 0 : 1;
        return end;
      }

      @Override
      public void parse(Batch filled, int from, int to, int line) throws IOException {
        parser.parse(filled, from, to, line);
      }
    };
  }

  private static LineParser reference(Batch batch) {
    NdjsonParser parser = new NdjsonParser(new RecordNames(Found.NAMES, batch.layout()));
    // Without parseUsual.
    return (filled, from, to, line) -> parser.parse(filled, from, to, line);
  }

  private static Found read(String text, Function<Batch, LineParser> parsers) throws IOException {
    ByteArrayInputStream stream = new ByteArrayInputStream(RandomJson.bytes(text));
    LineSource lines =
        new StreamLines(stream, Lines.LINE_FEED, LineSource.STRETCH_BYTES, new Damage());
    return Found.by(new LineReader("input", lines, Lines.LINE_FEED, parsers), 1);
  }

  private void compare(String text) throws IOException {
    Found expected = read(text, UsualRecordsTest::reference);
    Found found = read(text, this::usualParser);
    if (!found.equals(expected)) {
      for (String line : text.split("\n", -1)) {
        assertThat(read(line, this::usualParser))
            .as(line)
            .isEqualTo(read(line, UsualRecordsTest::reference));
      }
      assertThat(found).as(text).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 30})
  void areReadLikeTheReference(int wrong) throws IOException {
    Random random = new Random(wrong);
    int lines = 0;
    for (int author = 0; author < 200; author++) {
      RandomJson json = new RandomJson(random, wrong);
      List<String> text = new ArrayList<>();
      for (int record = 0; record < 60; record++) {
        text.add(json.record());
      }
      String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
      compare(String.join(end, text) + (random.nextBoolean() ? end : ""));
      lines += text.size();
    }
    assertThat(usual).isGreaterThan(lines / 3);
  }

  @Test
  void areReadLikeTheReferenceWhateverTheDamage() throws IOException {
    Random random = new Random(4);
    for (int author = 0; author < 200; author++) {
      RandomJson json = new RandomJson(random, 0);
      List<String> text = new ArrayList<>();
      for (int record = 0; record < 60; record++) {
        String line = json.record();
        text.add(random.nextInt(3) == 0 ? json.damaged(line) : line);
      }
      compare(String.join("\n", text));
    }
    assertThat(usual).isGreaterThan(2500);
  }
}
