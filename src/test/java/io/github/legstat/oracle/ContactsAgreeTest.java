package io.github.legstat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds contacts and their attempts to short histories, told call by call. */
final class ContactsAgreeTest {
  private static final String CUSTOMER = "09800000001";
  private static final String EXOPHONE = "08010000101";

  @TempDir private Path folder;

  /**
   * Each call is a letter and its minute, and * if it is with another customer; contacts take in
   * ten minutes, and the data ends long after them. Then, direction by direction: contacts, their
   * calls, undecided ones; and of each attempt how many contacts came to it and how many talked.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Retries up to the window are one contact, whatever kept them from talking.
        "x10                 | outbound 1 1 0: 1/0",
        "x10 x15             | outbound 1 2 0: 1/0 1/0",
        "x10 y15 g20         | outbound 1 3 0: 1/0 1/0 1/0",
        "x10 x20             | outbound 1 2 0: 1/0 1/0",
        "x10 x21             | outbound 2 2 0: 2/0",
        // The window begins with the first call, and does not move on with further ones.
        "x10 x18 x26         | outbound 2 3 0: 2/0 1/0",
        // Talking ends a contact; what follows is another one.
        "x10 B15             | outbound 1 2 0: 1/0 1/1",
        "B10                 | outbound 1 1 0: 1/1",
        "B10 x12 F14         | outbound 2 3 0: 2/1 1/1",
        // Redials of a customer likewise; who only heard the menu has tried, too.
        "m10 m12 T14         | inbound 1 3 0: 1/0 1/0 1/1",
        "a10 b12 v14 n16     | inbound 1 4 0: 1/0 1/0 1/0 1/0",
        "m10 T30             | inbound 2 2 0: 2/1",
        // Each direction by itself, each customer by himself.
        "m10 B12             | inbound 1 1 0: 1/0, outbound 1 1 0: 1/1",
        "m10 B12 m14         | inbound 1 2 0: 1/0 1/0, outbound 1 1 0: 1/1",
        "x10 x12* B14        | outbound 2 3 0: 2/0 1/1",
        // The customer was not dialed, the call goes on, or nobody can tell how it ended.
        "l10 x12             | outbound 1 1 0: 1/0",
        "z10 r11 B12         | outbound 1 1 0: 1/1",
        "i10 u11 m12         | inbound 1 1 0: 1/0",
        // In whatever order the calls are read.
        "T14 m12 m10         | inbound 1 3 0: 1/0 1/0 1/1",
        // Of calls in one second the one on which both talked comes first.
        "m10 T10             | inbound 2 2 0: 2/1",
        // More than ten are as good as ten.
        "x1 x2 x3 x3 x4 x5 x6 x7 x8 x9 x10 B11 | outbound 1 12 0:"
            + " 1/0 1/0 1/0 1/0 1/0 1/0 1/0 1/0 1/0 1/1",
      })
  void followsEachCustomer(String history, String expected) throws IOException {
    // Somebody else's call from which on every window is over.
    assertThat(contacts(history + " l9999*")).isEqualTo(expected);
  }

  /** While its window is not over, nobody knows what becomes of a contact. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x10                 | outbound 0 0 1:",
        "x10 l20*            | outbound 0 0 1:",
        "x10 l21*            | outbound 1 1 0: 1/0",
        "x10 B15             | outbound 1 2 0: 1/0 1/1",
        "x1 x12              | outbound 1 1 1: 1/0",
        "m1 x9 m12           | inbound 1 1 1: 1/0, outbound 0 0 1:",
      })
  void leavesUndecidedContactsOut(String history, String expected) throws IOException {
    assertThat(contacts(history)).isEqualTo(expected);
  }

  private String contacts(String history) throws IOException {
    StringBuilder file = new StringBuilder(MissedStory.HEADER);
    int calls = 0;
    for (String call : history.split(" ", -1)) {
      String customer = call.endsWith("*") ? "09800000002" : CUSTOMER;
      int minute = Integer.parseInt(call.substring(1).replace("*", ""));
      MissedStory.Kind kind = MissedStory.Kind.of(call.charAt(0));
      file.append(new MissedStory(kind, 60 * minute, customer, EXOPHONE, "id-" + calls++).row());
    }
    Path path = Files.writeString(folder.resolve("calls.csv"), file);
    JsonNode report =
        Legstat.MAPPER.readTree(
            Legstat.run("contacts", "--to", "json", "--within", "10m", path.toString()));
    List<String> directions = new ArrayList<>();
    for (JsonNode each : report.required("contacts")) {
      String direction = each.required("direction").textValue();
      List<String> told = new ArrayList<>();
      told.add(direction);
      List.of("contacts", "calls", "undecided")
          .forEach(key -> told.add(each.required(key).asText()));
      told.set(3, told.get(3) + ":");
      for (JsonNode attempt : report.required("attempts")) {
        if (attempt.required("direction").textValue().equals(direction)) {
          told.add(attempt.required("tried").asText() + "/" + attempt.required("talked").asText());
        }
      }
      if (each.required("contacts").intValue() + each.required("undecided").intValue() > 0) {
        directions.add(String.join(" ", told));
      }
    }
    return String.join(", ", directions);
  }
}
