package io.github.legstat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown page with terminal sessions in it: fenced blocks marked {@code console} or {@code sh},
 * in which a line with a {@code $} in front is a command and the lines below it are its output.
 *
 * @param lines the whole page
 */
record ConsolePage(List<String> lines) {
  private static final String FENCE = "```";
  private static final String PROMPT = "$ ";

  /**
   * A command and what the page shows of its output.
   *
   * @param command without the prompt
   * @param output the lines up to the next command or the end of the block
   * @param firstLine where in the page the output begins
   */
  record Example(String command, List<String> output, int firstLine) {}

  /** Tells what a command prints now. */
  interface Runner {
    List<String> run(String command) throws IOException;
  }

  static ConsolePage read(Path file) throws IOException {
    return new ConsolePage(Files.readAllLines(file, UTF_8));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
  }

  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    boolean session = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith(FENCE)) {
        session = line.equals(FENCE + "console") || line.equals(FENCE + "sh");
      } else if (session && line.startsWith(PROMPT)) {
        int end = at + 1;
        while (!lines.get(end).startsWith(FENCE) && !lines.get(end).startsWith(PROMPT)) {
          end++;
        }
        examples.add(
            new Example(line.substring(PROMPT.length()), lines.subList(at + 1, end), at + 1));
      }
    }
    return examples;
  }

  /** The page with the outputs that its commands have now. */
  ConsolePage record(Runner runner) throws IOException {
    List<String> recorded = new ArrayList<>();
    int copied = 0;
    for (Example example : examples()) {
      if (!example.command().startsWith("scripts/legstat")) {
        continue;
      }
      recorded.addAll(lines.subList(copied, example.firstLine()));
      recorded.addAll(Elision.of(example.output()).applyTo(runner.run(example.command())));
      copied = example.firstLine() + example.output().size();
    }
    recorded.addAll(lines.subList(copied, lines.size()));
    return new ConsolePage(recorded);
  }
}
