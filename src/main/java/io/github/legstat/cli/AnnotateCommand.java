package io.github.legstat.cli;

import io.github.legstat.analysis.explanation.Annotation;
import io.github.legstat.analysis.explanation.Explanations;
import io.github.legstat.engine.CallLog;
import io.github.legstat.input.InputException;
import io.github.legstat.input.RecordForm;
import io.github.legstat.output.OutputFormat;
import io.github.legstat.output.RecordAnnotator;
import io.github.legstat.output.RecordStyle;
import io.github.legstat.rules.CombinationBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code legstat annotate}: the records as they stand, with what they mean added. */
final class AnnotateCommand implements Command {
  private final LegstatCommand.Context context;
  private final CommandSpec spec =
      Command.describe(
          this,
          "The records themselves, each as it stands, with columns legstat_… added; for pipes.",
          "CSV stays CSV, with its delimiter and line ends; calls of JSON come one object a line."
              + " Text comes in UTF-8. All records come, also those that are not counted:"
              + " legstat_record says counted, duplicate, superseded or child-leg. Rejected ones are"
              + " told on standard error. A filter leaves records out, whatever they are.");

  private final OptionSpec chosen =
      OptionSpec.builder("--add")
          .paramLabel("NAMES")
          .type(List.class)
          .auxiliaryTypes(Annotation.class)
          .converters(Choices.of(Annotation.class))
          .completionCandidates(Choices.words(Annotation.class))
          .splitRegex(",")
          .initialValue(List.of())
          .description(
              "What to add, in this order, separated by commas: record, direction, flow, leg1,"
                  + " leg2, status, kind, rule, bucket, inbox, inbox_reason, ended_at, connected,"
                  + " answered_legs, explanation (these by default), leg1_explanation,"
                  + " leg2_explanation, source, reason, nearest.")
          .build();

  private final InputArguments input;
  private final OutputArguments output;
  private final PhoneArguments phones;
  private final MessageArguments messages;

  AnnotateCommand(LegstatCommand.Context context) {
    this.context = context;
    spec.addOption(chosen);
    input = new InputArguments(spec);
    output = new OutputArguments(spec);
    phones = new PhoneArguments(spec);
    messages = new MessageArguments(spec);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (!input.isGiven(context.surroundings())) {
      return showUsage();
    }
    phones.requireFull("annotate leaves records as they stand, and hides no numbers in them");
    CombinationBook book = context.book();
    try (CallLog log = input.open(context.surroundings(), book);
        RejectFile rejects = RejectFile.of(input.rejects(), log)) {
      if (output.goesToFile()) {
        messages.showProgress(log, context.surroundings());
      }
      RecordForm form = log.recordForm();
      requireFormat(form);
      requireNew(form);
      output.writeBytes(context.surroundings(), out -> annotate(log, book, form, out));
      rejects.commit();
      new Epilogue(context.messages(), messages).end(log, input.mostRejected());
    }
    return ExitCode.OK;
  }

  /** Records stay as they stand, so the format of the input is that of the result. */
  private void requireFormat(RecordForm form) {
    if (output.isExcelSafe()) {
      throw new UsageException(
          "annotate leaves records as they stand, and guards no cells of them");
    }
    OutputFormat natural = OutputFormat.CSV;
    if (form.isJson()) {
      natural = OutputFormat.NDJSON;
    } else if (form.delimiter() == '\t') {
      natural = OutputFormat.TSV;
    }
    OutputFormat wanted = output.wantedFormat().orElse(natural);
    if (wanted != natural && !form.isEmpty()) {
      throw new UsageException(
          "annotate leaves records as they stand: "
              + form.input()
              + " becomes "
              + natural.word()
              + ", not "
              + wanted.word());
    }
  }

  /** Of two columns of one name, nobody who reads the result could tell which is which. */
  private void requireNew(RecordForm form) throws InputException {
    for (String name : added()) {
      if (form.names().contains(name)) {
        throw Annotating.isAnnotated(form.input(), name);
      }
    }
  }

  private List<Annotation> annotations() {
    List<Annotation> wanted = chosen.getValue();
    return wanted.isEmpty() ? Annotation.usual() : wanted.stream().distinct().toList();
  }

  private List<String> added() {
    return annotations().stream().map(Annotation::columnName).toList();
  }

  private void annotate(CallLog log, CombinationBook book, RecordForm form, OutputStream out)
      throws IOException {
    RecordStyle style = form.isJson() ? RecordStyle.json() : RecordStyle.csv(form.delimiter());
    List<String> names = added();
    if (!form.isEmpty()) {
      out.write(style.header(form.header(), form.names(), names, form.lineEnd()));
    }
    List<Annotation> annotations = annotations();
    Explanations explanations =
        new Explanations(input.keyContext(book), phones.display(context.surroundings()));
    RecordAnnotator.Additions additions =
        (fate, classified) -> Annotation.values(annotations, explanations, fate, classified);
    log.forEachRecordAsItStands(
        Set.of(), () -> new Annotating(new RecordAnnotator(style, names, additions), names, out));
  }
}
