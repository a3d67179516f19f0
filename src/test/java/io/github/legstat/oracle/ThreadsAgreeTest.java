package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.analysis.summary.CallReport;
import io.github.legstat.analysis.summary.Tally;
import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.InputSpec;
import io.github.legstat.engine.RunOptions;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.Field;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import io.github.legstat.output.OutputFormat;
import io.github.legstat.output.OutputOptions;
import io.github.legstat.output.TextOptions;
import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import io.github.legstat.terminal.DisplayWidth;
import io.github.legstat.terminal.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However many threads work, the result has the same bytes and the calls come in the same order.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class ThreadsAgreeTest {
  /** Enough for a file that more than one thread is put to. */
  private static final int CALLS = 15_000;

  private static final long SEED = 60;

  private final TimeReader times = new TimeReader(Zone.INDIA);
  private final List<HostileRecord> records = HostileCalls.records(SEED, CALLS);
  private Path file;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    WrittenFile csv = CsvFile.write(records, HostileCalls.FIELDS, SEED, ',', "\n");
    file = csv.into(folder, "calls.csv");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void onTheReport(int threads) throws IOException {
    assertThat(report(threads)).isEqualTo(Legstat.report(file.toString()));
  }

  @Test
  void onTheOrderOfCalls() throws IOException {
    List<String> expected =
        Judged.calls(records, "auto").stream().map(call -> call.field("id")).toList();
    List<String> ids = new ArrayList<>();
    try (CallLog log = log(7)) {
      log.forEach(Set.of(Field.ID), (call, classified) -> ids.add(call.text(Field.ID)));
    }
    assertThat(ids).isEqualTo(expected);
  }

  private String report(int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CallLog log = log(threads)) {
      Tally tally = log.accumulate(Tally.FIELDS, () -> new Tally(times));
      TextOptions text = new TextOptions(80, Theme.PLAIN, true, new DisplayWidth());
      OutputFormat.JSON
          .renderer(new OutputOptions(text, false))
          .report(
              new CallReport(tally, log.combinations()).report(times.zone(), log.balance()), out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private CallLog log(int threads) throws IOException {
    InputOptions input = InputOptions.detecting(FieldNames.load());
    return new CallLog(
        List.of(new InputSpec(file.toString(), new InputSpec.AtPath(file), true)),
        new RunOptions(input, FlowHint.AUTO, true, threads),
        times,
        new CombinationBook(Classifier.load(), Spellings.load()));
  }
}
