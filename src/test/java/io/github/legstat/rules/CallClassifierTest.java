package io.github.legstat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Batch;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Field;
import io.github.legstat.model.FieldLayout;
import io.github.legstat.model.FlowHint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a classifier remembers of calls is what it would find out without a memory. */
final class CallClassifierTest {
  private static final FieldLayout LAYOUT = new FieldLayout(CallClassifier.FIELDS);
  private static final List<Field> WORDS =
      List.of(Field.DIRECTION, Field.STATUS, Field.LEG1, Field.LEG2, Field.CALL_TYPE, Field.STATE);

  private final CombinationBook book = new CombinationBook(Classifier.load(), Spellings.load());
  private final Batch batch = new Batch(LAYOUT);

  private void add(Map<Field, String> values) {
    int[] slices = new int[2 * LAYOUT.size()];
    Arrays.fill(slices, Batch.ABSENT);
    values.forEach(
        (field, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          int start = batch.length();
          System.arraycopy(
              bytes, 0, batch.ensureCapacity(start + bytes.length + 8), start, bytes.length);
          batch.setLength(start + bytes.length);
          slices[2 * LAYOUT.place(field)] = start;
          slices[2 * LAYOUT.place(field) + 1] = start + bytes.length;
        });
    batch.addRow(0, slices);
  }

  /** Looks at all rows twice: what was met once is remembered. */
  private void check(FlowHint given) {
    CallClassifier classifier = book.callClassifier(given);
    Call call = new Call(batch);
    for (int turn = 0; turn < 2; turn++) {
      for (int row = 0; row < batch.rows(); row++) {
        call.moveTo(batch, row);
        String app = call.text(Field.APP_ID);
        FlowHint flow =
            given == FlowHint.AUTO && !book.spellings().isNothing(app) ? FlowHint.FLOW : given;
        boolean talked = call.text(Field.TALK).equals("7");
        ClassifiedCombination plain =
            book.classified(book.spellings().combination(call::text, flow, talked));
        assertThat(classifier.classify(call)).as("row %d", row).isSameAs(plain);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAllThatAVerdictRestsOn(FlowHint given) {
    List<String> words = List.of("", "-", "busy", "completed", "Completed", "ringing", "x");
    Random random = new Random(1);
    for (int row = 0; row < 5_000; row++) {
      Map<Field, String> values = new EnumMap<>(Field.class);
      for (Field field : WORDS) {
        if (random.nextInt(9) > 0) {
          values.put(field, words.get(random.nextInt(words.size())));
        }
      }
      values.put(Field.DIRECTION, List.of("inbound", "outbound-api", "").get(random.nextInt(3)));
      values.put(Field.TALK, List.of("", "0", "7").get(random.nextInt(3)));
      values.put(Field.APP_ID, List.of("", "NA", "912", "flow").get(random.nextInt(4)));
      add(values);
    }
    check(given);
    assertThat(book.met())
        .extracting(ClassifiedCombination::index)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  /** More than are remembered, of every length up to beyond what can be, alike but for one sign. */
  @Test
  void ofWordsThatNobodyKnows() {
    for (int length = 0; length < 40; length++) {
      for (Field field : WORDS) {
        for (int place = 0; place < length; place++) {
          add(Map.of(field, "a".repeat(place) + "b" + "a".repeat(length - place - 1)));
        }
      }
    }
    for (int length = 1015; length < 1035; length++) {
      String word = "a".repeat(length - 1);
      add(Map.of(Field.LEG1, word + "a", Field.LEG2, word));
      add(Map.of(Field.LEG1, word, Field.LEG2, word + "a"));
      add(Map.of(Field.LEG1, word + "b", Field.LEG2, word));
      add(Map.of(Field.LEG1, word, Field.LEG2, "b" + word));
    }
    for (int number = 0; number < 40_000; number++) {
      add(Map.of(Field.DIRECTION, "inbound", Field.LEG2, "agent " + number));
    }
    check(FlowHint.AUTO);
  }

  /** Words for nothing are told by their bytes as by their text. */
  @Test
  void ofWordsForNothing() {
    List<String> texts = new ArrayList<>(List.of("", "null", "NULL", "n/a", "N.A.", "None", "nil"));
    texts.addAll(
        List.of("undefined", " - ", "--", "(null)", "-7", "nobody", "é", "-é", "éna", "q"));
    Random random = new Random(2);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append("nulaNAoi-/ (é@[`{z".charAt(random.nextInt(18)));
      }
      texts.add(text.toString());
    }
    texts.forEach(text -> add(Map.of(Field.APP_ID, text)));
    CallClassifier classifier = book.callClassifier(FlowHint.AUTO);
    Call call = new Call(batch);
    for (int row = 0; row < texts.size(); row++) {
      call.moveTo(batch, row);
      assertThat(classifier.isNothing(call, Field.APP_ID))
          .as(texts.get(row))
          .isEqualTo(book.spellings().isNothing(texts.get(row)));
    }
  }
}
