package io.github.legstat.cli;

import io.github.legstat.analysis.Explanations;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.CallType;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.LegStatus;
import io.github.legstat.report.Entry;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
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
    Combination combination = combination(book.spellings());
    Entry entry =
        new Explanations(input.times()).entry(combination, book.classifier().classify(combination));
    output.writeEntries(
        context.surroundings(), Explanations.COLUMNS, entries -> entries.write(entry));
  }

  /** The combination that the user typed, in any spelling. */
  private Combination combination(Spellings spellings) {
    Map<Field, String> unknown = new EnumMap<>(Field.class);
    Direction way = spellings.direction(orEmpty(direction));
    if (way == Direction.UNKNOWN && !spellings.isNothing(orEmpty(direction))) {
      unknown.put(Field.DIRECTION, orEmpty(direction));
    }
    LegStatus first = spellings.leg(orEmpty(leg1));
    if (first == LegStatus.UNKNOWN) {
      unknown.put(Field.LEG1, orEmpty(leg1));
    }
    LegStatus second = spellings.leg(orEmpty(leg2));
    if (second == LegStatus.UNKNOWN) {
      unknown.put(Field.LEG2, orEmpty(leg2));
    }
    CallStatus overall = spellings.status(orEmpty(status));
    if (overall == CallStatus.UNKNOWN) {
      unknown.put(Field.STATUS, orEmpty(status));
    }
    CallType type = spellings.callType(orEmpty(callType));
    return new Combination(way, first, second, overall, type, input.flow(), false, false, unknown);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
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
