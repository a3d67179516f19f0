package io.github.legstat.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BalanceTest {
  private static final Balance DAY = new Balance(1_500, 1_490, 1, 2, 3, 4, 0);

  @Test
  void addsUpOrNot() {
    assertThat(Balance.EMPTY.addsUp()).isTrue();
    assertThat(DAY.addsUp()).isTrue();
    assertThat(DAY.plus(DAY).addsUp()).isTrue();
    assertThat(new Balance(2, 1, 0, 0, 0, 0, 0).addsUp()).isFalse();
  }

  @Test
  void isOneLine() {
    assertThat(DAY.line())
        .isEqualTo(
            "1,500 read = 1,490 counted + 1 duplicate + 2 superseded + 3 child legs + 4 filtered");
    assertThat(Balance.EMPTY.line()).isEqualTo("0 read = 0 counted");
  }

  @Test
  void isASection() {
    assertThat(DAY.facts().facts())
        .extracting(Fact::name)
        .containsExactly(
            "read", "counted", "duplicates", "superseded", "child_legs", "filtered", "rejected");
  }
}
