package io.github.legstat.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Lines that somebody types, or that a script holds, each cut into words as a shell cuts them. */
public interface CommandLines extends Closeable {
  /** Knows how a line may go on. */
  interface Completing {
    /**
     * What may stand in the place of a word.
     *
     * @param words all words of the line, the last of which may be empty
     * @param word which of them is asked for, from zero
     */
    List<String> candidates(List<String> words, int word);
  }

  /**
   * The words of the next line, none for a line without any; empty at the end.
   *
   * @throws IllegalArgumentException if a quote of the line is not closed; the message is one line
   *     for the user, and further lines can be read
   */
  Optional<List<String>> next() throws IOException;

  /** Whether the user wants to see no more of what the last line asked for. */
  boolean isInterrupted();
}
