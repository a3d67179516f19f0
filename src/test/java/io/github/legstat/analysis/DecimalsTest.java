package io.github.legstat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalsTest {
  @ParameterizedTest
  @CsvSource({"0,0", "007,7", "' 1.50 ',1.50", "-0.5,-0.5", ".5,0.5", "5.,5", "-.5,-0.5"})
  void readsNumbers(String text, BigDecimal number) {
    assertThat(Decimals.parse(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", ".", "-.", "1.2.3", "1-2", "--1", "+1", "1e3", "0x1", "1,5", "1 5", "null",
        "٣"
      })
  void readsNothingElse(String text) {
    assertThat(Decimals.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41})
  void readsNoEndlessNumbers(int digits) {
    assertThat(Decimals.parse("1".repeat(digits)).isPresent()).isEqualTo(digits == 40);
  }
}
