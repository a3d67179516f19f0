package io.github.legstat.cli;

import io.github.legstat.analysis.explanation.Explanations;
import io.github.legstat.engine.CallLog;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Call;
import io.github.legstat.model.CallStatus;
import io.github.legstat.model.CallType;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.Combination;
import io.github.legstat.model.Direction;
import io.github.legstat.model.Field;
import io.github.legstat.model.LegStatus;
import io.github.legstat.model.RecordFate;
import io.github.legstat.model.Reject;
import io.github.legstat.model.Term;
import io.github.legstat.output.EntryLines;
import io.github.legstat.report.Entry;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code legstat explain}: what happened on each call, or what one combination means. */
final class ExplainCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "One explanation a call: what happened on leg 1, on leg 2, what the Status claims, and"
              + " what to make of it.",
          "With statuses instead of files, explains that one combination.");

  /** The words of one combination. */
  private final Map<Field, OptionSpec> words = words(spec);

  private final InputArguments input = new InputArguments(spec);
  private final OutputArguments output = new OutputArguments(spec);
  private final PhoneArguments phones = new PhoneArguments(spec);
  private final MessageArguments messages = new MessageArguments(spec);

  ExplainCommand(LegstatCommand.Context context) {
    this.context = context;
  }

  private static Map<Field, OptionSpec> words(CommandSpec command) {
    Map<Field, OptionSpec> words = new LinkedHashMap<>(); // the order of the help
    words.put(
        Field.DIRECTION,
        word("--direction", Direction.class, "Direction of the combination: inbound, outbound."));
    words.put(Field.LEG1, word("--leg1", LegStatus.class, "Status of leg 1."));
    words.put(Field.LEG2, word("--leg2", LegStatus.class, "Status of leg 2; none if absent."));
    words.put(Field.STATUS, word("--status", CallStatus.class, "The overall Status."));
    words.put(Field.CALL_TYPE, word("--call-type", CallType.class, "The CallType."));
    // Not by a method reference: making the archive would link the class of commands for it, and
    // Java archives no class of picocli's age that has been linked.
    for (OptionSpec word : words.values()) {
      command.addOption(word);
    }
    return words;
  }

  private static <E extends Enum<E> & Term> OptionSpec word(
      String name, Class<E> words, String description) {
    return OptionSpec.builder(name)
        .paramLabel("WORD")
        .type(String.class)
        .completionCandidates(Choices.words(words))
        .description(description)
        .build();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    boolean typed = words.values().stream().anyMatch(word -> word.getValue() != null);
    if (typed && input.namesFiles()) {
      throw new UsageException("explain takes either files or the statuses of one combination");
    }
    if (typed) {
      explainCombination();
    } else if (input.isGiven(context.surroundings())) {
      explainCalls();
    } else {
      return showUsage();
    }
    return ExitCode.OK;
  }

  private void explainCombination() throws IOException {
    CombinationBook book = context.book();
    Combination combination = book.spellings().combination(this::typedWord, input.flow(), false);
    Entry entry = explanations(book).entry(combination, book.classifier().classify(combination));
    output.writeEntries(
        context.surroundings(), Explanations.COLUMNS, entries -> entries.write(entry));
    Epilogue epilogue = new Epilogue(context.messages(), messages);
    new TreeMap<>(combination.unknownWords())
        .forEach(
            (field, word) -> epilogue.warn("no vocabulary has '" + word + "' for " + field.word()));
  }

  private String typedWord(Field field) {
    OptionSpec word = words.get(field);
    return word == null ? "" : Optional.<String>ofNullable(word.getValue()).orElse("");
  }

  private void explainCalls() throws IOException {
    CombinationBook book = context.book();
    try (CallLog log = input.open(context.surroundings(), book);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      if (output.goesToFile()) {
        messages.showProgress(log, context.surroundings());
      }
      if (output.format().isFlat()) {
        writeLines(log, book);
      } else {
        writeEntries(log, book);
      }
      rejects.commit();
      new Epilogue(context.messages(), messages).end(log, input.mostRejected());
    }
  }

  private void writeEntries(CallLog log, CombinationBook book) throws IOException {
    Explanations explanations = explanations(book);
    output.writeEntries(
        context.surroundings(),
        Explanations.COLUMNS,
        entries ->
            log.forEach(
                Explanations.FIELDS,
                (call, classified) -> entries.write(explanations.entry(call, classified))));
  }

  private void writeLines(CallLog log, CombinationBook book) throws IOException {
    Explanations explanations = explanations(book);
    output.writeLines(
        context.surroundings(),
        Explanations.COLUMNS,
        new EntryLines.Sharing(Explanations::commonValues, Explanations.OWN_PLACES),
        (lines, out) ->
            log.forEachRecordInOrder(
                Set.of(), () -> new Explaining(explanations, lines.get(), out)));
  }

  private Explanations explanations(CombinationBook book) {
    return new Explanations(input.keyContext(book), phones.display(context.surroundings()));
  }

  /** Explains the calls that one thread reads, and writes that when it is their turn. */
  private record Explaining(Explanations explanations, EntryLines lines, OutputStream out)
      implements CallLog.RecordConsumer {
    @Override
    public void accept(Call call, Admitted record, ClassifiedCombination classified)
        throws IOException {
      if (record.fate() == RecordFate.COUNTED) {
        lines.append(classified, explanations.ownValues(call));
      }
    }

    @Override
    public void endPiece(List<Reject> rejects) throws IOException {
      lines.writeTo(out);
    }
  }
}
