package io.github.legstat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;

/** What comes of keys pressed at a terminal. */
final class TypedLinesTest {
  private static final String TAB = "\t";
  private static final String CONTROL_D = "\u0004";

  private static Terminal terminal(String keys) throws IOException {
    byte[] bytes = keys.getBytes(StandardCharsets.UTF_8);
    return new ExternalTerminal(
        "test",
        "xterm",
        new ByteArrayInputStream(bytes),
        new ByteArrayOutputStream(),
        StandardCharsets.UTF_8);
  }

  private static List<List<String>> typed(String keys) throws IOException {
    CommandLines.Completing completing =
        (words, word) -> word == 0 ? List.of("report", "rules") : List.of("--" + words.size());
    Terminal terminal = terminal(keys);
    List<List<String>> lines = new ArrayList<>();
    try (CommandLines typed = new TypedLines(terminal, "> ", completing)) {
      for (Optional<List<String>> line = typed.next(); line.isPresent(); line = typed.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  @Test
  void areCutIntoWords() throws IOException {
    assertThat(typed("report --where 'duration > 3' \"é ü\" \r\r" + CONTROL_D))
        .containsExactly(List.of("report", "--where", "duration > 3", "é ü"), List.of());
  }

  @Test
  void mayBeComments() throws IOException {
    assertThat(typed("  # report\rrules\r" + CONTROL_D))
        .containsExactly(List.of(), List.of("rules"));
  }

  @Test
  void areInterruptedUntilTheNextIsTyped() throws IOException {
    Terminal terminal = terminal("rules\rrules\r");
    try (CommandLines typed = new TypedLines(terminal, "> ", (words, word) -> List.of())) {
      typed.next();
      assertThat(typed.isInterrupted()).isFalse();
      terminal.raise(Terminal.Signal.INT);
      assertThat(typed.isInterrupted()).isTrue();
      typed.next();
      assertThat(typed.isInterrupted()).isFalse();
    }
  }

  @Test
  void areCompleted() throws IOException {
    assertThat(typed("rep" + TAB + "a.csv " + TAB + "\r" + CONTROL_D))
        .containsExactly(List.of("report", "a.csv", "--3"));
  }

  @Test
  void leaveExclamationMarksAlone() throws IOException {
    assertThat(typed("report --where leg2!=busy\r" + CONTROL_D))
        .containsExactly(List.of("report", "--where", "leg2!=busy"));
  }
}
