package io.github.legstat.cli;

import io.github.legstat.terminal.CommandLines;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Completes what is typed in the shell: commands, options, their words, and files. */
final class ShellCompletion implements CommandLines.Completing {
  private final CommandLine program;

  ShellCompletion(CommandLine program) {
    this.program = program;
  }

  @Override
  public List<String> candidates(List<String> words, int word) {
    String begun = words.get(word);
    List<CharSequence> endings = new ArrayList<>();
    // The cursor counts as the end of the word: what stands behind it is not looked at.
    AutoComplete.complete(
        program.getCommandSpec(),
        words.subList(0, word + 1).toArray(new String[0]),
        word,
        begun.length(),
        0,
        endings);
    List<String> candidates = new ArrayList<>();
    endings.forEach(ending -> candidates.add(begun + ending));
    if (word > 0 && candidates.isEmpty()) {
      addFiles(begun, candidates);
    }
    return candidates;
  }

  private static void addFiles(String begun, List<String> candidates) {
    int slash = begun.lastIndexOf('/');
    String folder = begun.substring(0, slash + 1);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
      for (Path file : files) {
        String name = folder + file.getFileName() + (Files.isDirectory(file) ? "/" : "");
        if (name.startsWith(begun)) {
          candidates.add(name);
        }
      }
    } catch (IOException | InvalidPathException e) {
      // There is nothing to offer.
      return;
    }
  }
}
