package io.github.legstat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScreenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # mode | terminal | NO_COLOR | TERM  | color
          AUTO   | true     | -        | xterm | true
          AUTO   | true     | -        | -     | true
          AUTO   | true     | ''       | xterm | true
          AUTO   | true     | 1        | xterm | false
          AUTO   | true     | 0        | xterm | false
          AUTO   | true     | -        | dumb  | false
          AUTO   | false    | -        | xterm | false
          ALWAYS | false    | 1        | dumb  | true
          ALWAYS | true     | 1        | xterm | true
          NEVER  | true     | -        | xterm | false
          """)
  void decidesOnColor(
      ColorMode mode, boolean terminal, String noColor, String term, boolean color) {
    Map<String, String> environment = new HashMap<>();
    putUnlessNull(environment, "NO_COLOR", noColor);
    putUnlessNull(environment, "TERM", term);
    Screen.Wishes wishes = new Screen.Wishes(mode, OptionalInt.empty());
    Screen screen =
        Screen.of(StandardStream.OUTPUT, wishes, environment, new FixedProbe(terminal, 100));
    assertThat(screen.color()).isEqualTo(color);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # wish | COLUMNS | terminal | its width | width
          -      | -       | true     | 132       | 132
          -      | -       | true     | 0         | 80
          -      | -       | true     | -1        | 80
          -      | -       | false    | 132       | 80
          -      | 100     | true     | 132       | 100
          -      | wide    | true     | 132       | 132
          -      | 0       | true     | 132       | 132
          -      | -5      | false    | 132       | 80
          60     | 100     | true     | 132       | 60
          5      | -       | true     | 132       | 20
          """)
  void decidesOnWidth(
      Integer wish, String columns, boolean terminal, int terminalWidth, int width) {
    Map<String, String> environment = new HashMap<>();
    putUnlessNull(environment, "COLUMNS", columns);
    OptionalInt wished = wish == null ? OptionalInt.empty() : OptionalInt.of(wish);
    Screen screen =
        Screen.of(
            StandardStream.OUTPUT,
            new Screen.Wishes(ColorMode.AUTO, wished),
            environment,
            new FixedProbe(terminal, terminalWidth));
    assertThat(screen.width()).isEqualTo(width);
    assertThat(screen.textOptions().width()).isEqualTo(width);
  }

  @Test
  void aFileIsTheSameOnEveryMachine() {
    assertThat(Screen.ofFile(new Screen.Wishes(ColorMode.AUTO, OptionalInt.empty())))
        .isEqualTo(new Screen(false, 80, false, true));
    assertThat(Screen.ofFile(new Screen.Wishes(ColorMode.ALWAYS, OptionalInt.of(120))))
        .isEqualTo(new Screen(false, 120, true, true));
  }

  @Test
  void aDumbTerminalGetsAscii() {
    Screen screen =
        Screen.of(
            StandardStream.ERROR,
            new Screen.Wishes(ColorMode.AUTO, OptionalInt.empty()),
            Map.of("TERM", "dumb"),
            new FixedProbe(true, 80));
    assertThat(screen.unicode()).isFalse();
    assertThat(screen.textOptions().painter()).isEqualTo(Theme.PLAIN);
  }

  @Test
  void whatReadsAPipeIsNoDumbTerminal() {
    Screen screen =
        Screen.of(
            StandardStream.OUTPUT,
            new Screen.Wishes(ColorMode.AUTO, OptionalInt.empty()),
            Map.of("TERM", "dumb"),
            new FixedProbe(false, 80));
    assertThat(screen.unicode()).isTrue();
    assertThat(screen.color()).isFalse();
  }

  private static void putUnlessNull(Map<String, String> map, String name, String value) {
    if (value != null) {
      map.put(name, value);
    }
  }

  private record FixedProbe(boolean terminal, int columns) implements StreamProbe {
    @Override
    public boolean isTerminal(StandardStream stream) {
      return terminal;
    }

    @Override
    public int width(StandardStream stream) {
      return columns;
    }
  }
}
