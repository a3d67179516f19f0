package io.github.legstat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PieceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "xaa, xab, true",
    "xaz, xba, true",
    "d/x09, d/x10, true",
    "calls.csv.099, calls.csv.100, true",
    "part-aa.csv.gz, part-ab.csv.gz, true",
    "xab, xaa, false",
    "xaa, xaa, false",
    "xaa, xac, false",
    "xay, xba, false",
    "x9, x10, false",
    "xAa, xAb, true",
    "xAA, xAB, false",
    "a1/xaa, a2/xab, false",
    "x-, x., false",
    "x/, x0, false",
    "x0, x:, false",
    "x`, xa, false",
    "xz, x{, false",
    "0000000000x, 1111111111x, false",
  })
  void countOn(String name, String other, boolean follow) {
    assertThat(PieceNames.follow(name, other)).isEqualTo(follow);
  }
}
