package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells complete with the scripts that the program writes for them. */
final class CompletionTest {
  @TempDir private Path folder;

  /** What bash offers for the last of some words. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    Path script = folder.resolve("completion");
    Files.writeString(script, Ran.legstat("completion", "bash").out());
    String line =
        "source "
            + script
            + "; COMP_WORDS=(legstat \"$@\"); COMP_CWORD=$#; _legstat;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    List<String> command = new ArrayList<>(List.of("bash", "-c", line, "bash"));
    command.addAll(List.of(words));
    Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
    bash.getOutputStream().close();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out.lines().map(String::strip).toList();
  }

  @Test
  void bashCompletesCommands() throws IOException, InterruptedException {
    assertThat(offered("rep")).containsExactly("report");
    assertThat(offered("co")).containsExactlyInAnyOrder("compare", "completion", "contacts");
  }

  @Test
  void bashCompletesOptions() throws IOException, InterruptedException {
    assertThat(offered("report", "--fail")).containsExactly("--fail-if");
    assertThat(offered("missed", "--wi")).contains("--within", "--with-call-attempts", "--width");
  }

  @Test
  void bashCompletesWordsOfOptions() throws IOException, InterruptedException {
    assertThat(offered("audit", "--min-severity", "w")).containsExactly("warning");
    assertThat(offered("report", "--to", "n")).containsExactlyInAnyOrder("ndjson", "nagios");
  }

  @Test
  void bashTellsOptionsWithWordsOfOneKindApart() throws IOException, InterruptedException {
    assertThat(offered("report", "--from", ""))
        .containsExactly("csv", "json", "ndjson", "xml", "form");
    assertThat(offered("missed", "--fail-if", "wa")).containsExactly("waiting");
  }

  @Test
  void bashCompletesWordsBehindOthers() throws IOException, InterruptedException {
    assertThat(offered("report", "--by", "agent,wee"))
        .containsExactlyInAnyOrder("agent,week", "agent,weekday");
    assertThat(offered("report", "--to", "=", "js")).containsExactly("json");
    assertThat(offered("report", "--to=js")).containsExactly("--to=json");
    assertThat(offered("define", "answer-rate-i")).containsExactly("answer-rate-inbound");
    assertThat(offered("help", "au")).containsExactly("audit");
    assertThat(offered("completion", "z")).containsExactly("zsh");
  }

  /** Where nothing is offered, bash has its own way with files. */
  @Test
  void bashCompletesFiles() throws IOException, InterruptedException {
    assertThat(offered("report", "samp")).containsExactly("");
    assertThat(offered("report", "-o", "samp")).containsExactly("");
    assertThat(Ran.legstat("completion", "bash").out())
        .endsWith("complete -o default -F _legstat legstat\n");
  }

  @Test
  void zshHasTheScriptOfBash() {
    assertThat(Ran.legstat("completion", "zsh").out())
        .isEqualTo(Ran.legstat("completion", "bash").out())
        .contains("bashcompinit");
  }

  @ParameterizedTest
  @CsvSource({
    "__fish_use_subcommand, --no-files --arguments audit --description 'Calls that contradict",
    "__fish_use_subcommand, --short-option V --long-option version ",
    "__fish_seen_subcommand_from audit, --long-option min-severity --exclusive --arguments"
        + " 'error warning notice' ",
    "__fish_seen_subcommand_from report, --long-option since --exclusive --arguments 'today"
        + " yesterday' ",
    "__fish_seen_subcommand_from report, --long-option top --require-parameter ",
    "__fish_seen_subcommand_from completion, --no-files --arguments 'bash zsh fish'"
  })
  void fishKnows(String condition, String what) {
    assertThat(Ran.legstat("completion", "fish").out())
        .contains("complete --command legstat --condition '" + condition + "' " + what);
  }
}
