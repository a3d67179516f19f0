package io.github.legstat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No command shows a number of a customer or an agent that it was asked to hide. */
final class PhonesTest {
  private static final String CALLS = "samples/dashboard.csv";

  /** Calls of two customers whose numbers end alike. */
  private static final String ALIKE = "src/test/resources/cases/phones/last4-of-a-report/calls.csv";

  /** Numbers of people in the sample, with the zero that they may be dialed with or without it. */
  private static final Pattern OF_PEOPLE = Pattern.compile("\\b0?(61\\d{8})\\b");

  private static final String BY =
      "report --by customer,agent,agent-name,exophone,column:From,column:To --fail-if calls>0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          text     | explain
          html     | explain
          ndjson   | explain
          text     | audit --min-severity notice
          csv      | audit --min-severity notice
          text     | missed
          json     | missed
          ndjson   | missed
          text     | contacts
          text     | compare samples/dashboard.csv
          text     | report
          text     | -
          csv      | -
          json     | -
          markdown | -
          html     | -
          nagios   | -
          text     | report --by customer --top 5
          text     | report --by agent,hour --metrics calls
          text     | report --by agent,exophone --metrics calls
          """)
  void hiddenNumbersStandNowhere(String format, String command) throws IOException {
    List<String> words = List.of((command == null ? BY : command).split(" "));
    for (String form : List.of("last4", "hash")) {
      Ran ran = Ran.legstat(words, "--phones", form, "--to", format, CALLS);
      assertThat(ran.exit()).as("it ran").isIn(0, 1);
      assertThat(numbers(ran.out() + ran.err())).isEmpty();
    }
  }

  /** What would be found if the option did nothing. */
  @ParameterizedTest
  @CsvSource({"explain", "missed", "report --by customer", "report --by column:To"})
  void numbersInFullAreFound(String command) throws IOException {
    Ran ran = Ran.legstat(List.of(command.split(" ")), "-q", "--to", "html", CALLS);
    assertThat(numbers(ran.out()))
        .isNotEmpty()
        .isSubsetOf(numbers(Files.readString(Path.of(CALLS))));
  }

  /** However many customers end alike, each has a row, and a hash that no other has. */
  @ParameterizedTest
  @CsvSource({"full", "last4", "hash"})
  void groupsStayApart(String form) {
    List<String> keys = keys(form);
    assertThat(keys).hasSameSizeAs(keys("full"));
    Set<String> different = new TreeSet<>(keys);
    if (form.equals("last4")) {
      assertThat(different).hasSizeLessThan(keys.size());
    } else {
      assertThat(different).hasSameSizeAs(keys);
    }
  }

  private static List<String> keys(String form) {
    String json =
        Ran.legstat("report", "-q", "--by", "customer", "--to", "json", "--phones", form, ALIKE)
            .out();
    return Pattern.compile("\"customer\": \"([^\"]*)\"")
        .matcher(json)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Set<String> numbers(String text) {
    return OF_PEOPLE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
