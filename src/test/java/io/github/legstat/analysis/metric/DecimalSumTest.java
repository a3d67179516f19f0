package io.github.legstat.analysis.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DecimalSumTest {
  private static final String MOST = "9".repeat(18);

  static Stream<List<String>> numbers() {
    return Stream.of(
        List.of(),
        List.of("0.60"),
        List.of("0.60", "-0.60"),
        List.of("0.600", "1.200", "2.5", "0.0001", "3"),
        List.of("3", "0.5", "0.25"),
        List.of(MOST, MOST, MOST, MOST, MOST, MOST, MOST, MOST, MOST, MOST, MOST, MOST),
        List.of("-" + MOST, "-" + MOST, "-" + MOST, "-" + MOST, "-" + MOST, "-" + MOST).stream()
            .flatMap(number -> Stream.of(number, number))
            .toList(),
        List.of("9".repeat(30), "1." + "3".repeat(35), "0.1"),
        List.of("1." + "3".repeat(35), "0." + "6".repeat(35)));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void isExact(List<String> numbers) {
    BigDecimal expected =
        numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    DecimalSum sum = new DecimalSum();
    DecimalSum twice = new DecimalSum();
    for (String number : numbers) {
      sum.add(DecimalSum.Addend.of(new BigDecimal(number)));
    }
    assertThat(sum.total()).isEqualTo(expected);
    twice.add(sum);
    twice.add(sum);
    assertThat(twice.total()).isEqualTo(expected.add(expected));
  }
}
