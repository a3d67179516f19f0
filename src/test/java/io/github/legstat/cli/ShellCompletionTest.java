package io.github.legstat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShellCompletionTest {
  @TempDir private Path folder;

  private static List<String> offered(String... words) {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    Surroundings surroundings =
        Surroundings.detached(InputStream.nullInputStream(), nowhere, nowhere);
    LegstatCommand.Context context =
        new LegstatCommand.Context(surroundings, new MessageWriter(nowhere));
    return new ShellCompletion(LegstatCommand.program(context))
        .candidates(List.of(words), words.length - 1);
  }

  @Test
  void offersCommands() {
    assertThat(offered("co")).containsExactlyInAnyOrder("contacts", "compare", "completion");
    assertThat(offered("")).contains("report", "help").allMatch(word -> !word.contains(" "));
  }

  @Test
  void offersOptionsOfTheCommand() {
    assertThat(offered("audit", "--min")).containsExactly("--min-severity");
    assertThat(offered("report", "--min")).isEmpty();
  }

  @Test
  void offersWordsOfAnOption() {
    assertThat(offered("audit", "--min-severity", "")).contains("error", "warning", "notice");
    assertThat(offered("report", "--to", "ma")).containsExactly("markdown");
  }

  @Test
  void offersFiles() throws IOException {
    Files.createFile(folder.resolve("calls.csv"));
    Files.createFile(folder.resolve("other.csv"));
    Files.createDirectory(folder.resolve("calls-2026"));
    assertThat(offered("report", folder + "/ca"))
        .containsExactlyInAnyOrder(folder + "/calls.csv", folder + "/calls-2026/");
    assertThat(offered("report", folder + "/none/x")).isEmpty();
  }
}
