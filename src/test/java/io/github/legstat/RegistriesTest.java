package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.analysis.audit.Check;
import io.github.legstat.analysis.contact.CallbackOutcome;
import io.github.legstat.analysis.contact.ContactFigure;
import io.github.legstat.analysis.dimension.Dimension;
import io.github.legstat.analysis.metric.Metric;
import io.github.legstat.model.Term;
import io.github.legstat.output.OutputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a registry has is defined, and shown by a golden case at least. */
final class RegistriesTest {
  @TestFactory
  Stream<DynamicTest> haveGoldenCases() throws IOException {
    String metrics = printed("groups/");
    String findings = printed("audit/");
    String missed = printed("missed/");
    String contacts = printed("contacts/");
    String commands = commands();
    List<DynamicTest> tests = new ArrayList<>();
    each(Metric.values(), word -> metrics.contains("," + word + ","), tests);
    each(
        Dimension.values(), word -> commands.matches("(?s).*--by \\S*\\b" + word + "\\b.*"), tests);
    each(Check.values(), word -> findings.contains("\n" + word + ","), tests);
    each(CallbackOutcome.values(), word -> missed.contains("\"outcome\": \"" + word + "\""), tests);
    each(ContactFigure.values(), word -> contacts.contains("\"" + word + "\": "), tests);
    for (OutputFormat format : OutputFormat.values()) {
      String ending = format.endings().get(0);
      tests.add(
          DynamicTest.dynamicTest(
              "format " + format.word(),
              () ->
                  assertThat(commands)
                      .satisfiesAnyOf(
                          all -> assertThat(all).contains("--to " + format.word()),
                          all -> assertThat(all).contains(ending + " "),
                          all -> assertThat(format).isEqualTo(OutputFormat.TEXT))));
    }
    return tests.stream();
  }

  private interface Shown {
    boolean isShown(String word);
  }

  private static void each(Term[] terms, Shown shown, List<DynamicTest> tests) {
    Arrays.stream(terms)
        .map(Term::word)
        .map(
            word ->
                DynamicTest.dynamicTest(
                    terms[0].getClass().getSimpleName() + " " + word,
                    () -> assertThat(shown.isShown(word)).as("a golden case").isTrue()))
        .forEach(tests::add);
  }

  private static String printed(String kind) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (GoldenCase each : GoldenCase.all()) {
      if (each.toString().startsWith(kind)) {
        printed.append(each.expected().get("out"));
      }
    }
    return printed.toString();
  }

  private static String commands() throws IOException {
    StringBuilder commands = new StringBuilder();
    for (GoldenCase each : GoldenCase.all()) {
      commands.append(each.command()).append('\n');
    }
    return commands.toString();
  }

  @TestFactory
  Stream<DynamicTest> haveDefinitions() {
    return Stream.of(
            List.of(Metric.values()),
            List.of(Dimension.values()),
            List.of(Check.values()),
            List.of(CallbackOutcome.values()),
            List.of(ContactFigure.values()))
        .flatMap(List::stream)
        .map(Term::word)
        .map(
            word ->
                DynamicTest.dynamicTest(
                    word,
                    () -> assertThat(Ran.legstat("define", word).out()).contains("Meaning  ")));
  }
}
