package io.github.legstat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

/** Holds the short way of reading a command line to picocli's. */
final class UsualArgumentsTest {
  private static final List<String> WORDS =
      List.of(
          "calls.csv",
          "-",
          "",
          "csv",
          "CSV",
          "json",
          "comma",
          ",",
          "UTF-8",
          "none",
          "id",
          "auto",
          "never",
          "Asia/Kolkata",
          "+05:30",
          "Mars",
          "1h30m",
          "0s",
          "0",
          "7",
          "007",
          "-7",
          "80",
          "99999999999",
          "1.5",
          "agent",
          "agent,hour",
          "agent,",
          "Id,From",
          "from=Caller",
          "full",
          "last4",
          "Mon-Fri 09:00-18:00",
          "always",
          "bucket,leg1",
          "warning",
          "duration > 30",
          ">",
          "\"quoted\"",
          "a\"b,c\"d",
          "--",
          "@calls",
          "2026-11-02",
          "true");

  private enum Subject {
    REPORT(ReportCommand::new),
    EXPLAIN(ExplainCommand::new),
    AUDIT(AuditCommand::new),
    MISSED(MissedCommand::new),
    COMPARE(CompareCommand::new),
    ANNOTATE(AnnotateCommand::new),
    RULES(RulesCommand::new),
    DEFINE(DefineCommand::new);

    private final Function<LegstatCommand.Context, Command> made;

    Subject(Function<LegstatCommand.Context, Command> made) {
      this.made = made;
    }

    Syntax syntax() {
      Surroundings nowhere =
          Surroundings.detached(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream());
      return made.apply(
              new LegstatCommand.Context(
                  nowhere, new MessageWriter(OutputStream.nullOutputStream())))
          .syntax();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesNothingButWhatPicocliTakesAsWell(Subject subject) {
    Random random = new Random(20261125);
    int taken = 0;
    for (int round = 0; round < 4000; round++) {
      String[] line = line(subject.syntax(), random);
      Syntax syntax = subject.syntax();
      if (UsualArguments.take(syntax, line)) {
        taken++;
        assertThat(values(syntax))
            .as(String.join(" ", line))
            .usingRecursiveComparison()
            .isEqualTo(picocli(subject, line));
      } else {
        assertThat(values(syntax)).as("as before").isEqualTo(values(subject.syntax()));
      }
    }
    assertThat(taken).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls.csv",
        "--by agent,hour --top 10 calls.csv more.csv",
        "--to=json -o report.json -q calls.csv",
        "--from csv --delimiter ; --zone UTC --dedupe none --since 2026-11-02 -"
      })
  void takesUsualLines(String line) {
    assertThat(UsualArguments.take(Subject.REPORT.syntax(), line.split(" "))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "--wrong calls.csv", "--to", "--to pdf", "--to csv --to json", "-qo x"})
  void leavesTheRestToPicocli(String line) {
    assertThat(UsualArguments.take(Subject.REPORT.syntax(), line.split(" "))).isFalse();
  }

  @Test
  void leavesArgumentsThatACommandDoesNotTake() {
    assertThat(UsualArguments.take(Subject.RULES.syntax(), new String[] {"inbound"})).isFalse();
  }

  private static String[] line(Syntax syntax, Random random) {
    List<String> line = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      List<String> names =
          syntax.options().stream().flatMap(option -> List.of(option.names()).stream()).toList();
      String name = names.get(random.nextInt(names.size()));
      String word = WORDS.get(random.nextInt(WORDS.size()));
      switch (random.nextInt(8)) {
        case 0 -> line.add(word);
        case 1 -> line.add(name);
        case 2, 3 -> line.add(name + "=" + word);
        default -> {
          line.add(name);
          line.add(word);
        }
      }
    }
    return line.toArray(new String[0]);
  }

  private static List<Object> picocli(Subject subject, String[] line) {
    Syntax syntax = subject.syntax();
    try {
      syntax.commandLine("legstat").setExpandAtFiles(false).parseArgs(line);
      return values(syntax);
    } catch (ParameterException e) {
      return List.of("refused", String.valueOf(e.getMessage()));
    }
  }

  /** The values of all arguments; a flag that was not given is false or nothing. */
  private static List<Object> values(Syntax syntax) {
    List<Object> values = new ArrayList<>();
    for (ArgSpec argument : syntax.arguments()) {
      Object value = argument.getValue();
      boolean nothing = value == null || value.equals(false) || value.equals(List.of());
      values.add(nothing ? "nothing" : value);
    }
    return values;
  }
}
