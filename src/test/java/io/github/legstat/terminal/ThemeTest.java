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
    assertThat(painted(Theme.PLAIN, role)).isEqualTo("x");
  }

  @Test
  void colorEndsWhereTheTextEnds() {
    assertThat(painted(Theme.COLOR, Role.GOOD)).isEqualTo("\u001b[32mx\u001b[0m");
    assertThat(painted(Theme.COLOR, Role.HEADING)).isEqualTo("\u001b[1mx\u001b[0m");
    assertThat(painted(Theme.COLOR, Role.NUMBER)).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "é–█, 3", "通話, 4", "📞, 2", "₹5⏎, 3", "e\u0301, 1"})
  void displayWidths(String text, int columns) {
    assertThat(new DisplayWidth().applyAsInt(text)).isEqualTo(columns);
  }

  private static String painted(Theme theme, Role role) {
    return theme.before(role) + "x" + theme.behind(role);
  }
}
