package io.github.legstat.terminal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;

/** Lines of a script: the same as if they were typed, without a terminal. */
public final class ScriptLines implements CommandLines {
  private static final String COMMENT = "#";

  private final BufferedReader lines;
  private final Parser parser = parser();

  /** The lines of a stream, in UTF-8; the stream is not closed. */
  public ScriptLines(InputStream stream) {
    lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Whether a line is for readers only. */
  static boolean isComment(String line) {
    return line.stripLeading().startsWith(COMMENT);
  }

  /** Cuts a line into words; a quote that is not closed is one line's mistake, or goes on. */
  static Parser parser() {
    DefaultParser parser = new DefaultParser();
    parser.setEofOnUnclosedQuote(true);
    // Windows would have no way to name a file.
    parser.setEscapeChars(File.separatorChar == '\\' ? new char[0] : new char[] {'\\'});
    return parser;
  }

  /** Whoever interrupts a script wants the end of it. */
  @Override
  public boolean isInterrupted() {
    return false;
  }

  @Override
  public Optional<List<String>> next() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      return Optional.empty();
    }
    if (isComment(line)) {
      return Optional.of(List.of());
    }
    try {
      return Optional.of(
          withoutEmpty(parser.parse(line, line.length(), Parser.ParseContext.ACCEPT_LINE).words()));
    } catch (EOFError e) {
      throw new IllegalArgumentException("a quote is not closed: " + line, e);
    }
  }

  /** The parser leaves an empty word where a line ends in a blank. */
  static List<String> withoutEmpty(List<String> words) {
    int end = words.size();
    while (end > 0 && words.get(end - 1).isEmpty()) {
      end--;
    }
    return List.copyOf(words.subList(0, end));
  }

  @Override
  public void close() {
    // The stream belongs to whoever opened it.
  }
}
