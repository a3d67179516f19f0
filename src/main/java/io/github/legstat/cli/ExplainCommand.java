package io.github.legstat.cli;

import io.github.legstat.analysis.Explanations;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Field;
import io.github.legstat.report.Entry;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code legstat explain}: what happened on each call, or what one combination means. */
@Command(
    name = "explain",
    description = {
      "One explanation a call: what happened on leg 1, on leg 2, what the Status claims, and what"
          + " to make of it.",
      "With statuses instead of files, explains that one combination."
    },
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final LegstatCommand.Context context;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--direction",
      paramLabel = "WORD",
      description = "Direction of the combination: inbound, outbound.")
  private @Nullable String direction;

  @Option(names = "--leg1", paramLabel = "WORD", description = "Status of leg 1.")
  private @Nullable String leg1;

  @Option(names = "--leg2", paramLabel = "WORD", description = "Status of leg 2; none if absent.")
  private @Nullable String leg2;

  @Option(names = "--status", paramLabel = "WORD", description = "The overall Status.")
  private @Nullable String status;

  @Option(names = "--call-type", paramLabel = "WORD", description = "The CallType.")
  private @Nullable String callType;

  @Mixin private InputArguments input = new InputArguments();
  @Mixin private OutputArguments output = new OutputArguments();
  @Mixin private MessageArguments messages = new MessageArguments();

  ExplainCommand(LegstatCommand.Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    boolean typed =
        direction != null || leg1 != null || leg2 != null || status != null || callType != null;
    if (typed && input.namesFiles()) {
      throw new UsageException("explain takes either files or the statuses of one combination");
    }
    if (typed) {
      explainCombination();
    } else if (input.isGiven(context.surroundings())) {
      explainCalls();
    } else {
      spec.commandLine().usage(spec.commandLine().getErr());
      return ExitCode.USAGE;
    }
    return ExitCode.OK;
  }

  private void explainCombination() throws IOException {
    CombinationBook book = context.book();
    Map<Field, String> words = new EnumMap<>(Field.class);
    put(words, Field.DIRECTION, direction);
    put(words, Field.LEG1, leg1);
    put(words, Field.LEG2, leg2);
    put(words, Field.STATUS, status);
    put(words, Field.CALL_TYPE, callType);
    Combination combination =
        book.spellings().combination(field -> words.getOrDefault(field, ""), input.flow(), false);
    Entry entry =
        new Explanations(input.times()).entry(combination, book.classifier().classify(combination));
    output.writeEntries(
        context.surroundings(), Explanations.COLUMNS, entries -> entries.write(entry));
  }

  private static void put(Map<Field, String> words, Field field, @Nullable String word) {
    if (word != null) {
      words.put(field, word);
    }
  }

  private void explainCalls() throws IOException {
    Explanations explanations = new Explanations(input.times());
    try (CallLog log = input.open(context.surroundings(), context.book());
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      output.writeEntries(
          context.surroundings(),
          Explanations.COLUMNS,
          entries ->
              log.forEach(
                  Explanations.FIELDS,
                  (call, classified) -> entries.write(explanations.entry(call, classified))));
      rejects.commit();
      new Epilogue(context.messages(), messages).end(log, input.mostRejected());
    }
  }
}
