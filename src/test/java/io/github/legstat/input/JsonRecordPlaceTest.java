package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls of a document can be had as they stand there, whatever the document wraps them in. */
final class JsonRecordPlaceTest {

  private static List<String> records(String document) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return Found.inStream(new ByteArrayInputStream(bytes), Optional.of(InputFormat.JSON), Way.USUAL)
        .records();
  }

  @Test
  void ofCallsOfEveryLengthAndWrapping() throws IOException {
    List<String> calls =
        IntStream.range(0, 9_000)
            .mapToObj(
                i ->
                    "{\"Sid\": \"a%d\",\n \"CustomField\": \"é}%s\", \"Details\": {\"Leg1Status\":\"busy\"}}"
                        .formatted(i, "\\u00e9x".repeat(i % 101)))
            .toList();
    String wrapped = String.join(",\n", calls.stream().map(c -> "{\"Call\": " + c + "}").toList());
    String document =
        "{\"Metadata\": {\"Total\": 9000}, \"Calls\": [ " + wrapped + " ]}\n" + calls.get(7);
    List<String> found = records(document);
    assertThat(found.subList(0, calls.size())).isEqualTo(calls);
    assertThat(found.get(calls.size())).isEqualTo(calls.get(7));
  }

  @Test
  void ofACallBehindOthersThatAreLong() throws IOException {
    String longOne =
        "{\"Sid\":\"a\",\"CustomField\":\""
            + "x".repeat(LineSource.LONGEST_LINE_BYTES / 8 * 7)
            + "\"}";
    assertThat(records("[" + longOne + "," + longOne + ",{\"Sid\":\"b\"}]"))
        .containsExactly(longOne, longOne, "{\"Sid\":\"b\"}");
  }
}
