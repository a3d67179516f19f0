package io.github.legstat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the commands that README.md shows and compares what they print with what the page says they
 * print. Recorded anew by scripts/record-cases, like the golden cases.
 */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String LAUNCHER = "scripts/legstat";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @TestFactory
  Stream<DynamicTest> commandsPrintWhatThePageShows() throws IOException {
    ConsolePage page = ConsolePage.read(README);
    if (Recording.ON) {
      page.record(ReadmeTest::run).write(README);
    }
    return ConsolePage.read(README).examples().stream()
        .filter(example -> example.command().startsWith(LAUNCHER))
        .map(
            example ->
                DynamicTest.dynamicTest(example.command(), () -> assertPrintsShown(example)));
  }

  private static void assertPrintsShown(ConsolePage.Example example) throws IOException {
    Elision shown = Elision.of(example.output());
    List<String> printed = run(example.command());
    if (example.command().contains("| jq ")) {
      // How jq lays a value out is its own affair.
      assertThat(JSON.readTree(String.join("\n", example.output())))
          .isEqualTo(JSON.readTree(String.join("\n", printed)));
    } else {
      assertThat(shown.matches(printed))
          .as("%s%nprints%n%s", example.command(), String.join("\n", printed))
          .isTrue();
    }
  }

  /** What the page says of commands is worth little when it shows none of them. */
  @Test
  void everyCommandIsShown() throws IOException {
    List<String> commands =
        ConsolePage.read(README).examples().stream()
            .map(ConsolePage.Example::command)
            .filter(command -> command.startsWith(LAUNCHER))
            .map(command -> command.split(" ", 3)[1])
            .distinct()
            .toList();

    assertThat(commands).contains("report", "explain", "rules");
  }

  /** Links into the tree lead somewhere. */
  @Test
  void filesThatThePageLinksToExist() throws IOException {
    List<String> links = MarkdownLinks.local(Files.readString(README, UTF_8));

    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  /** Both streams as a terminal shows them, after the pipe if there is one. */
  private static List<String> run(String command) throws IOException {
    String[] stages = command.split(" \\| ");
    List<String> words = ShellWords.split(stages[0]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            words.subList(1, words.size()).toArray(String[]::new),
            new ByteArrayInputStream(new byte[0]),
            out,
            err);
    // An audit that finds something has run well too, and so has a threshold that is passed.
    assertThat(exit)
        .as("exit code of %s, which prints %s", command, err.toString(UTF_8))
        .isIn(words.contains("audit") || words.contains("--fail-if") ? List.of(0, 1) : List.of(0));
    List<String> lines = new ArrayList<>(out.toString(UTF_8).lines().toList());
    for (String stage : List.of(stages).subList(1, stages.length)) {
      lines = filter(ShellWords.split(stage), lines);
    }
    lines.addAll(err.toString(UTF_8).lines().toList());
    return lines;
  }

  /** The few programs that the page pipes into, as far as the page uses them. */
  private static List<String> filter(List<String> words, List<String> lines) throws IOException {
    String argument = words.get(words.size() - 1);
    return switch (words.get(0)) {
      case "head" ->
          new ArrayList<>(
              lines.subList(0, Math.min(lines.size(), Integer.parseInt(argument.substring(1)))));
      case "jq" -> {
        assertThat(argument).as("a path, which needs no jq to follow").matches("(\\.[a-z_]+)+");
        JsonNode value = JSON.readTree(String.join("\n", lines)).at(argument.replace('.', '/'));
        String laidOut = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        yield new ArrayList<>(laidOut.replace("\" : ", "\": ").lines().toList());
      }
      default -> throw new IllegalArgumentException("no way to run " + words);
    };
  }
}
