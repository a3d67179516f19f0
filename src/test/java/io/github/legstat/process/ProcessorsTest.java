package io.github.legstat.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.samples.SampleCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many processors a machine has, every command gives the same bytes. */
@TestInstance(Lifecycle.PER_CLASS)
final class ProcessorsTest {
  /** Enough for a file that more than one thread is put to. */
  private static final int CALLS = 15_000;

  private Path folder;
  private Path calls;

  @BeforeAll
  void write(@TempDir Path shared) throws IOException {
    folder = shared;
    calls = folder.resolve("calls.csv");
    String count = Integer.toString(CALLS);
    SampleCalls.main(new String[] {"calls", count, calls.toString(), "--format", "csv"});
    assertThat(Files.size(calls)).isGreaterThan(1 << 21);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report --by agent,hour --where duration>30 --to json",
        "report --by day --metrics calls,talk-p90,callers,repeat-callers,price --to csv",
        "explain --where leg2=busy --to csv",
        "annotate",
        "audit --min-severity notice --to ndjson",
        "missed --to ndjson",
        "contacts --to json"
      })
  void doNotMatter(String command) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add("-q");
    arguments.add(calls.toString());
    String expected = output(arguments, 1);
    assertThat(expected).isNotEmpty();
    assertThat(output(arguments, 2)).isEqualTo(expected);
    assertThat(output(arguments, 5)).isEqualTo(expected);
  }

  private String output(List<String> arguments, int processors)
      throws IOException, InterruptedException {
    int exit = arguments.get(0).equals("audit") ? 1 : 0;
    return Child.plan(folder, arguments.toArray(String[]::new))
        .withJava("-XX:ActiveProcessorCount=" + processors)
        .run(exit);
  }
}
