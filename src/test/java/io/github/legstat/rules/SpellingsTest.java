package io.github.legstat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.CallStatus;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.VerdictKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in the spellings that exports have. */
final class SpellingsTest {
  private final Spellings spellings = Spellings.load();

  private Combination combination(Map<Field, String> texts) {
    return spellings.combination(
        field -> texts.getOrDefault(field, ""), FlowHint.AUTO, /* talked= */ false);
  }

  @ParameterizedTest
  @CsvSource({
    "NA (Busy), BUSY",
    "'- (No answer)', NO_ANSWER",
    "N/A (NA (failed)), FAILED",
    "(Busy), BUSY",
    "x (busy), UNKNOWN",
    "NA )busy(, UNKNOWN",
    "NA (free), UNKNOWN",
    "(NA) busy, UNKNOWN",
    "NA (), NONE",
    "NA, NONE",
    "-, NONE",
    "'', NONE",
    "0, UNKNOWN",
    "- 1, UNKNOWN",
    "✓, UNKNOWN",
    "½, UNKNOWN",
    "— ?, NONE",
  })
  void aWordInParenthesesCountsBehindAWordForNothing(String text, LegStatus leg) {
    assertThat(spellings.leg(text)).isEqualTo(leg);
    CallStatus status = CallStatus.ABSENT;
    if (leg != LegStatus.NONE) {
      status = CallStatus.valueOf(leg.name());
    }
    assertThat(spellings.status(text)).isEqualTo(status);
  }

  @Test
  void parenthesesWithoutEndAreNoWord() {
    int many = 20_000;
    String text = "-(".repeat(many) + "x" + ")".repeat(many);
    assertThat(spellings.leg(text)).isEqualTo(LegStatus.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"active, true", "Active, true", "terminal, false", "'', false"})
  void aStateTellsWhetherACallGoesOn(String state, boolean active) {
    Combination combination =
        combination(
            Map.of(
                Field.DIRECTION,
                "inbound",
                Field.LEG1,
                "busy",
                Field.LEG2,
                "busy",
                Field.STATE,
                state));
    assertThat(combination.active()).isEqualTo(active);
    assertThat(Classifier.load().classify(combination).kind() == VerdictKind.NOT_FINAL)
        .isEqualTo(active);
  }

  /** Whatever stands in a record, no part of it is taken for a place of our sentences. */
  @Test
  void wordsOfARecordAreNoPlaceholders() {
    String odd = "{status} {expected} $1";
    Combination combination = combination(Map.of(Field.DIRECTION, odd));
    assertThat(Classifier.load().classify(combination).reason()).contains(odd);
  }

  @Test
  void wordsThatNobodyKnowsAreKeptAsTheyAreWritten() {
    Map<Field, String> words =
        Map.of(
            Field.DIRECTION, "Sideways",
            Field.STATUS, "Odd",
            Field.LEG1, "Odder",
            Field.LEG2, "Oddest",
            Field.CALL_TYPE, "Strange");
    Combination combination = combination(words);
    assertThat(combination.direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(combination.unknownWords()).isEqualTo(words);
    assertThat(Classifier.load().classify(combination).reason()).contains("Sideways");
    assertThat(combination(Map.of(Field.DIRECTION, "NA")).unknownWords()).isEmpty();
  }
}
