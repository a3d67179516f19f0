package io.github.legstat.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines typed at a terminal, with completion and the history of this session. */
public final class TypedLines implements CommandLines {
  private final Terminal terminal;
  private final LineReader reader;
  private final String prompt;
  private volatile boolean interrupted;

  TypedLines(Terminal terminal, String prompt, Completing completing) {
    this.terminal = terminal;
    this.prompt = prompt;
    // While a line is typed, the reader has its own way with it.
    terminal.handle(Terminal.Signal.INT, signal -> interrupted = true);
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(ScriptLines.parser())
            .completer(
                (line, parsed, candidates) ->
                    completing
                        .candidates(parsed.words(), parsed.wordIndex())
                        .forEach(candidate -> candidates.add(new Candidate(candidate))))
            // An exclamation mark is part of conditions, and asks for no earlier line.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /**
   * Takes over the terminal of the process until the lines are closed.
   *
   * @throws IOException if the process has none
   */
  public static TypedLines open(String prompt, Completing completing) throws IOException {
    // JLine would ask the terminal how it joins signs, with escape sequences that not all hide.
    return new TypedLines(
        TerminalBuilder.builder().system(true).nativeSignals(true).graphemeCluster(false).build(),
        prompt,
        completing);
  }

  @Override
  public Optional<List<String>> next() {
    try {
      String line = reader.readLine(prompt);
      interrupted = false;
      return Optional.of(
          ScriptLines.isComment(line)
              ? List.of()
              : ScriptLines.withoutEmpty(reader.getParsedLine().words()));
    } catch (UserInterruptException e) {
      // The line is given up, not the shell.
      return Optional.of(List.of());
    } catch (EndOfFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isInterrupted() {
    return interrupted;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
