package io.github.legstat.cli;

import io.github.legstat.analysis.Definitions;
import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.output.EntryWriter;
import io.github.legstat.report.Entry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code legstat define}: what a metric, a dimension or a bucket means. */
@Command(
    name = "define",
    description = "What a metric, dimension or bucket means; without a term, all of them.",
    sortOptions = false)
final class DefineCommand implements Callable<Integer> {
  private final LegstatCommand.Context context;

  @Parameters(
      paramLabel = "TERM",
      arity = "0..1",
      description = "A word of a report, such as missed.")
  private @Nullable String term;

  @Mixin private OutputArguments output = new OutputArguments();

  /** Every command takes these; this one has nothing to tell besides its result. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private MessageArguments messages = new MessageArguments();

  DefineCommand(LegstatCommand.Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (term == null && !output.format().isFlat()) {
      output.write(
          context.surroundings(),
          (renderer, stream) -> renderer.report(Definitions.report(), stream));
    } else {
      List<Entry> entries = term == null ? Definitions.entries() : entries(term);
      output.writeEntries(
          context.surroundings(), Definitions.COLUMNS, writer -> writeAll(entries, writer));
    }
    return ExitCode.OK;
  }

  private static List<Entry> entries(String term) {
    try {
      return Definitions.entries(term);
    } catch (UnknownTermException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void writeAll(List<Entry> entries, EntryWriter writer) throws IOException {
    for (Entry entry : entries) {
      writer.write(entry);
    }
  }
}
