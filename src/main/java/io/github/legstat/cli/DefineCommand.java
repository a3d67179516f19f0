package io.github.legstat.cli;

import io.github.legstat.analysis.UnknownTermException;
import io.github.legstat.analysis.explanation.Definitions;
import io.github.legstat.output.EntryWriter;
import io.github.legstat.report.Entry;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code legstat define}: what a metric, a dimension or a bucket means. */
final class DefineCommand implements Command {
  private final LegstatCommand.Context context;

  private final CommandSpec spec =
      Command.describe(
          this, "What a metric, dimension or bucket means; without a term, all of them.");

  private final PositionalParamSpec term =
      PositionalParamSpec.builder()
          .paramLabel("TERM")
          .type(String.class)
          .completionCandidates(new Terms())
          .arity("0..1")
          .index("0")
          .description("A word of a report, such as missed.")
          .build();

  private final OutputArguments output;

  DefineCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addPositional(term);
    output = new OutputArguments(spec);
    // Every command takes these; this one has nothing to tell besides its result.
    new MessageArguments(spec);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> wanted = Optional.ofNullable(term.getValue());
    if (wanted.isEmpty() && !output.format().isFlat()) {
      output.writeTexts(context.surroundings(), Definitions.report());
    } else {
      List<Entry> entries = wanted.map(DefineCommand::entries).orElseGet(Definitions::entries);
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

  /** All terms, which are only looked up where a shell asks. */
  private record Terms() implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Definitions.terms().iterator();
    }
  }

  private static void writeAll(List<Entry> entries, EntryWriter writer) throws IOException {
    for (Entry entry : entries) {
      writer.write(entry);
    }
  }
}
