package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an input is, by its first bytes. */
final class FormatDetectorTest {
  private static InputFormat detect(String text) {
    byte[] head = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    return FormatDetector.detect(head, 3, Found.NAMES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1}\n{\"b\":2}\n",
        " \n{\"a\":1}\r\n{\"b\":2}",
        "{\"a\":1}\n\n{\"b\":",
        "{\"a\":{\"b\":[1,{}]}}\n{",
        "{\"a\":\n{\"b\":2}\n{\"c\":3}\n",
        "{\"a\n{\"b\":2}\n{\"c\":3}\n",
        "{\"a\":1}\n\"b\":2}\n{\"c\":3}\n",
        "{\"a\":1}}\n{\"b\":2}\n",
        "{\"a\":1},\n{\"b\":2} , \n{\"c\":3}",
        "{\"a\":1}\n  {\"b\":2}\nno JSON\n{\"c\":3}\n",
        "# legstat: line 1: damaged\n{\"a\":1}\n",
        "# legstat: line 1: damaged\n{\"a\":1}\n# legstat: line 9: damaged\n{\"b\":2}\n",
        "7\n{}",
        // Blanks and line ends behind, and a last line that is cut.
        "{\"a\":1}, \n{\"b\":2}, \n{\"c\":3}",
        "{\"a\":1}\n{\"b\":2}\n\n \n",
        "7\n{}\n{\"a\":",
        "\n# legstat: line 1: damaged\n{\"a\":1}\n",
      })
  void takesALineEachForLines(String text) {
    assertThat(detect(text)).isEqualTo(InputFormat.NDJSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1}",
        "{\"a\":1}\n",
        "{\"a\":1}{\"b\":2}",
        "{\"a\":1} {\"b\":2}\n{\"c\":3}",
        "{\"a\":1}\n{\"b\":2}\n{\n  \"c\": 3\n}\n",
        "{\"a\":1}\n{\"b\":2}\n{\n  \"c\":",
        "{\n\"a\":1\n}\n{\n\"b\":2\n}\n",
        "{\"Calls\":[\n{\"a\":1},\n{\"a\":2}\n]}\n",
        "{\"Calls\":[\n{\"a\":1},\n{\"a\":2}\n",
        "{\"Calls\":[\n{\"a\":1},\n{\"a\":oops},\n{\"a\":2},\n{\"a\":3}\n]}",
        "{",
        "[{\"a\":1}]\n[{\"a\":1}]\n",
        "\n\n[\n",
        "  {\"a\":1}\n",
        "\t[",
      })
  void takesDocumentsForJson(String text) {
    assertThat(detect(text)).isEqualTo(InputFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CallSid=a1&Direction=incoming\n",
        "https://example.com/hook?x=1&CallSid=a1\n",
        "1.2.3.4 - - [02/Nov/2026:09:30:00 +0530] \"GET /hook?CallSid=a1&To=1 HTTP/1.1\" 200 -\n",
        "started\nCallSid=a1&Direction=incoming\nCallSid=a2&Direction=incoming\n",
        "# legstat: line 1: damaged\nno=1\n# legstat: line 9: damaged\nCallSid=a2&To=1\n",
        "CallSid=a1&Direction=incoming&",
        "CallSid=a1&=x",
        "started\n\n\n\nCallSid=a1&Direction=incoming\n"
      })
  void takesNamesWithValuesForForms(String text) {
    assertThat(detect(text)).isEqualTo(InputFormat.FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sid,Hook\na1,https://example.com/hook?CallSid=a1&To=1\na2,http://x?CallSid=a1&To=1",
        "a1;https://example.com/hook?CallSid=a1&To=1\n"
      })
  void takesValuesThatAreFormsForCsv(String text) {
    assertThat(detect(text)).isEqualTo(InputFormat.CSV);
  }

  /** A long log is not read to its end only to tell what it is. */
  @Test
  void goesByTheFirstTwentyLines() {
    String forms = "CallSid=a1&To=1\n".repeat(10);
    String others = "restarted\n".repeat(10);
    assertThat(detect(others + forms + others + others)).isEqualTo(InputFormat.FORM);
    assertThat(detect(others + "stopped\n" + forms + forms)).isEqualTo(InputFormat.CSV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CallSid=a1\n", "hello\nworld\nCallSid=a1&To=1\n"})
  void takesNoLineAloneForAForm(String text) {
    assertThat(detect(text)).isEqualTo(InputFormat.CSV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "Sid,Status\n", "\"Sid\",\"Status\"", "\n\nSid\n", "é{"})
  void takesAnythingElseForCsv(String text) {
    assertThat(detect(text)).isEqualTo(InputFormat.CSV);
  }
}
