package io.github.legstat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.report.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {

  @ParameterizedTest
  @EnumSource
  void plainIsPlain(Role role) {
    assertThat(Theme.PLAIN.paint(role, "x")).isEqualTo("x");
  }

  @Test
  void colorEndsWhereTheTextEnds() {
    assertThat(Theme.COLOR.paint(Role.GOOD, "x")).isEqualTo("\u001b[32mx\u001b[0m");
    assertThat(Theme.COLOR.paint(Role.HEADING, "x")).isEqualTo("\u001b[1mx\u001b[0m");
    assertThat(Theme.COLOR.paint(Role.NUMBER, "1")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "é–█, 3", "通話, 4", "📞, 2", "₹5⏎, 3", "e\u0301, 1"})
  void displayWidths(String text, int columns) {
    assertThat(new DisplayWidth().applyAsInt(text)).isEqualTo(columns);
  }
}
