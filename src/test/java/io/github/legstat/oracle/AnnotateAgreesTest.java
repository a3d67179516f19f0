package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.legstat.analysis.PhoneDisplay;
import io.github.legstat.analysis.dimension.KeyContext;
import io.github.legstat.analysis.explanation.Annotation;
import io.github.legstat.analysis.explanation.Explanations;
import io.github.legstat.engine.CallLog;
import io.github.legstat.engine.InputSpec;
import io.github.legstat.engine.RunOptions;
import io.github.legstat.input.FieldNames;
import io.github.legstat.input.InputOptions;
import io.github.legstat.model.Admitted;
import io.github.legstat.model.Call;
import io.github.legstat.model.ClassifiedCombination;
import io.github.legstat.model.FlowHint;
import io.github.legstat.model.RecordFate;
import io.github.legstat.model.Reject;
import io.github.legstat.model.TimeReader;
import io.github.legstat.model.Zone;
import io.github.legstat.oracle.JsonFile.Shape;
import io.github.legstat.output.RecordAnnotator;
import io.github.legstat.output.RecordStyle;
import io.github.legstat.rules.Classifier;
import io.github.legstat.rules.CombinationBook;
import io.github.legstat.rules.Spellings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What annotates records leaves them as they stand, and says what explanations say. */
final class AnnotateAgreesTest {
  private static final int SOME = 3_000;

  /** Enough for a file that more than one thread is put to. */
  private static final int MANY = 15_000;

  private static final PhoneDisplay FULL = new PhoneDisplay(PhoneDisplay.Form.FULL, "");

  private static final String FATES =
      Stream.of(RecordFate.values()).map(RecordFate::word).collect(Collectors.joining("|"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"',', LF", "',', CRLF", "';', CRLF", "'|', LF", "',', CR"})
  void rowsStayAsTheyStand(char delimiter, String lineEnd) throws IOException {
    String end = lineEnd.replace("CR", "\r").replace("LF", "\n");
    List<HostileRecord> records = HostileCalls.records(70, SOME);
    WrittenFile csv = CsvFile.write(records, HostileCalls.FIELDS, 70, delimiter, end);
    String annotated =
        Legstat.run("annotate", "--add", "record", csv.into(folder, "calls.csv").toString());
    String added = Pattern.quote(String.valueOf(delimiter)) + "(" + FATES + "|legstat_record)";
    Matcher matcher = Pattern.compile(added + "(?=" + end + ")").matcher(annotated);
    List<String> words = matcher.results().map(result -> result.group(1)).toList();
    assertThat(matcher.replaceAll("")).isEqualTo(csv.text());
    assertThat(words.subList(1, words.size())).isEqualTo(fates(records));
  }

  @Test
  void linesOfJsonStayAsTheyStand() throws IOException {
    List<HostileRecord> records = HostileCalls.records(71, SOME);
    WrittenFile lines = JsonFile.lines(records, HostileCalls.FIELDS, 71);
    String annotated =
        Legstat.run("annotate", "--add", "record", lines.into(folder, "calls.ndjson").toString());
    Matcher matcher =
        Pattern.compile(",\"legstat_record\":\"(" + FATES + ")\"(?=\\}\n)").matcher(annotated);
    assertThat(matcher.results().map(result -> result.group(1))).isEqualTo(fates(records));
    List<String> expected =
        lines.text().lines().filter(line -> !line.isEmpty()).map(this::unwrapped).toList();
    assertThat(matcher.replaceAll("").lines()).isEqualTo(expected);
  }

  /** The call of a line that wraps one. */
  private String unwrapped(String line) {
    Matcher wrapper =
        Pattern.compile("\\s*\\{\\s*\"Call\"\\s*:\\s*(\\{.*\\})\\s*\\}", Pattern.DOTALL)
            .matcher(line);
    return wrapper.matches() ? wrapper.group(1) : line.strip();
  }

  private static List<String> fates(List<HostileRecord> records) {
    return records.stream().map(record -> RecordFate.valueOf(record.fate().name()).word()).toList();
  }

  @Test
  void columnsSayWhatExplanationsSay() throws IOException {
    List<HostileRecord> records = HostileCalls.records(72, SOME);
    Path file =
        CsvFile.write(records, HostileCalls.FIELDS, 72, ',', "\n").into(folder, "calls.csv");
    String all =
        Stream.of(Annotation.values()).map(Annotation::word).collect(Collectors.joining(","));
    List<CSVRecord> annotated =
        rows(Legstat.run("annotate", "--add", all, file.toString())).stream()
            .filter(row -> row.get("legstat_record").equals("counted"))
            .toList();
    List<CSVRecord> explained = rows(Legstat.run("explain", "--to", "csv", file.toString()));
    assertThat(annotated).hasSameSizeAs(explained);
    for (Annotation annotation : Annotation.values()) {
      if (annotation != Annotation.RECORD) {
        assertThat(annotated.stream().map(row -> row.get(annotation.columnName())))
            .as(annotation.word())
            .isEqualTo(explained.stream().map(row -> row.get(annotation.word())).toList());
      }
    }
  }

  /** Enough records that threads share the work: each has to leave out its own. */
  @Test
  void recordsThatTheFilterDoesNotLetThroughAreLeftOut() throws IOException {
    List<HostileRecord> records = HostileCalls.records(75, MANY);
    String file =
        CsvFile.write(records, HostileCalls.FIELDS, 75, ',', "\n")
            .into(folder, "calls.csv")
            .toString();
    List<String> wanted =
        rows(Legstat.run("annotate", "--add", "record,leg2", file)).stream()
            .filter(row -> row.get("legstat_leg2").equals("busy"))
            .map(row -> String.join("|", row.values()))
            .toList();
    List<CSVRecord> filtered =
        rows(Legstat.run("annotate", "--add", "record,leg2", "--where", "leg2=busy", file));
    assertThat(wanted).isNotEmpty();
    assertThat(filtered.stream().map(row -> String.join("|", row.values()))).isEqualTo(wanted);
    JsonNode balance =
        Legstat.MAPPER.readTree(Legstat.report("--where", "leg2=busy", file)).required("balance");
    assertThat(filtered.stream().filter(row -> row.get("legstat_record").equals("counted")).count())
        .isEqualTo(balance.required("counted").asLong());
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format =
        CSVFormat.Builder.create(CSVFormat.DEFAULT).setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(csv)).getRecords();
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void callsOfEveryShapeOfJsonCome(Shape shape) throws IOException {
    List<HostileRecord> records = HostileCalls.records(73, SOME);
    String json = JsonFile.document(records, HostileCalls.FIELDS, 73, shape);
    Path file = Files.writeString(folder.resolve("calls.json"), json);
    String annotated = Legstat.run("annotate", file.toString());
    List<String> kinds = new ArrayList<>();
    for (String line : annotated.split("\n", -1)) {
      if (!line.isEmpty()) {
        JsonNode call = Legstat.MAPPER.readTree(line);
        if (call.required("legstat_record").asText().equals("counted")) {
          kinds.add(call.required("legstat_kind").asText());
        }
      }
    }
    assertThat(kinds)
        .isEqualTo(
            Legstat.explain(file.toString()).stream()
                .map(call -> call.required("kind").asText())
                .toList());
    Path lines = Files.writeString(folder.resolve("annotated.ndjson"), annotated);
    assertThat(Legstat.report(lines.toString())).isEqualTo(Legstat.report(file.toString()));
  }

  @Test
  void manyThreadsWriteWhatOneWrites() throws IOException {
    List<HostileRecord> records = HostileCalls.records(74, MANY);
    Path csv = CsvFile.write(records, HostileCalls.FIELDS, 74, ',', "\n").into(folder, "calls.csv");
    String one = annotated(csv, 1);
    assertThat(annotated(csv, 2)).isEqualTo(one);
    assertThat(annotated(csv, 7)).isEqualTo(one);
    assertThat(Legstat.run("annotate", csv.toString())).endsWith(one);
  }

  private static String annotated(Path file, int threads) throws IOException {
    TimeReader times = new TimeReader(Zone.INDIA);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Annotation> wanted = Annotation.usual();
    List<String> names = wanted.stream().map(Annotation::columnName).toList();
    RecordAnnotator.Additions additions =
        (fate, classified) ->
            Annotation.values(
                wanted,
                new Explanations(
                    new KeyContext(times, () -> 0, String::isEmpty, (field, text) -> text), FULL),
                fate,
                classified);
    try (CallLog log =
        new CallLog(
            List.of(new InputSpec(file.toString(), new InputSpec.AtPath(file), true)),
            new RunOptions(InputOptions.detecting(FieldNames.load()), FlowHint.AUTO, true, threads),
            times,
            new CombinationBook(Classifier.load(), Spellings.load()))) {
      log.forEachRecordAsItStands(
          Set.of(),
          () -> new Writing(new RecordAnnotator(RecordStyle.csv(','), names, additions), out));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private record Writing(RecordAnnotator annotator, ByteArrayOutputStream out)
      implements CallLog.RecordConsumer {
    @Override
    public void accept(Call call, Admitted record, ClassifiedCombination classified)
        throws IOException {
      annotator.append(call, record.fate(), classified);
    }

    @Override
    public void endPiece(List<Reject> rejects) throws IOException {
      annotator.writeTo(out);
    }
  }
}
