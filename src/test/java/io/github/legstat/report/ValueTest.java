package io.github.legstat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0         | 0
          999       | 999
          1000      | 1,000
          -1000     | -1,000
          -999      | -999
          1234567   | 1,234,567
          """)
  void groupsDigits(long number, String display) {
    assertThat(Value.count(number).display()).isEqualTo(display);
    assertThat(Value.count(number).machine()).isEqualTo(Long.toString(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 3     | 0.0%   | 0.0
          1 | 3     | 33.3%  | 0.333333
          2 | 3     | 66.7%  | 0.666667
          1 | 2     | 50.0%  | 0.5
          3 | 3     | 100.0% | 1.0
          1 | 9999  | <0.1%  | 0.0001
          9998 | 9999 | >99.9% | 0.9999
          1 | 12500 | <0.1%  | 0.00008
          """)
  void writesRatios(long part, long whole, String display, String machine) {
    assertThat(Value.ratio(part, whole).display()).isEqualTo(display);
    assertThat(Value.ratio(part, whole).machine()).isEqualTo(machine);
  }

  @ParameterizedTest
  @CsvSource({"12, +12", "-12, -12", "0, 0", "-1000, '-1,000'"})
  void writesChangesWithTheirSign(long difference, String display) {
    assertThat(Value.change(Value.count(difference)).display()).isEqualTo(display);
    assertThat(Value.change(Value.count(difference)).machine())
        .isEqualTo(Long.toString(difference));
    assertThat(Value.change(Value.points(0.5))).isEqualTo(Value.points(0.5));
    assertThat(Value.change(Value.missing())).isEqualTo(Value.missing());
  }

  @Test
  void nothingOfNothingIsNoRate() {
    assertThat(Value.ratio(0, 0)).isEqualTo(Value.missing());
    assertThat(Value.difference(Value.ratio(0, 0), Value.ratio(1, 2))).isEqualTo(Value.missing());
    assertThatThrownBy(() -> Value.ratio(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9 | 1 | +80.0 pp | 0.8
          1 | 9 | -80.0 pp | -0.8
          3 | 3 | 0.0 pp   | 0.0
          """)
  void writesDifferencesOfShares(long left, long right, String display, String machine) {
    Value difference = Value.difference(Value.ratio(left, 10), Value.ratio(right, 10));
    assertThat(difference.display()).isEqualTo(display);
    assertThat(difference.machine()).isEqualTo(machine);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | 0s
          59      | 59s
          60      | 1m 00s
          3599    | 59m 59s
          3723    | 1h 02m 03s
          -61     | -1m 01s
          3600000 | 1,000h 00m 00s
          """)
  void writesDurations(long seconds, String display) {
    assertThat(Value.seconds(seconds).display()).isEqualTo(display);
    assertThat(Value.seconds(seconds).machine()).isEqualTo(Long.toString(seconds));
  }

  @Test
  void writesTheRest() {
    assertThat(Value.numbers(List.of(1, 2)).display()).isEqualTo("1, 2");
    assertThat(Value.numbers(List.of(1, 2)).machine()).isEqualTo("1 2");
    assertThat(Value.numbers(List.of()).display()).isEqualTo("none");
    assertThat(Value.flag(true).display()).isEqualTo("yes");
    assertThat(Value.flag(false).machine()).isEqualTo("false");
    assertThat(Value.decimal(new BigDecimal("12.50")).machine()).isEqualTo("12.50");
    assertThat(Value.textOrMissing(" ").machine()).isEmpty();
    assertThat(Value.textOrMissing("a").machine()).isEqualTo("a");
  }
}
