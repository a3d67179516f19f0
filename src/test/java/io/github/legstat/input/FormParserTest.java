package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls in forms and query strings, one a line. */
final class FormParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CallSid=a1&To=0980 1                                     | a1   | 0980 1",
        "To=%2B91+98&CallSid=a%201&                               | a 1  | +91 98",
        "/hook?CallSid=a1&To=98                                   | a1   | 98",
        "http://x/a=b?CallSid=a1&To=1                             |      | 1",
        "1.2.3.4 - - [02/Nov/2026:09:30:00] \"GET /hook?CallSid=a1&To=98 HTTP/1.1\" 200 1 | a1 | 98",
        "&&CallSid=a1&=x&To=1%zz&To                               | a1   | 1%zz",
        "CallSid=a=1&To=%E0%A4%A8                                 | a=1  | न",
      })
  void readsALine(String line, String id, String to) throws IOException {
    Found found = Found.inText("CallSid=first&To=0\n" + line + "\r\n");
    assertThat(found.rejects()).isEmpty();
    Found.Row row = found.rows().get(1);
    assertThat(row.values().get(Field.ID)).isEqualTo(id);
    assertThat(row.text(Field.TO)).isEqualTo(to);
  }

  @Test
  void losesOneLineToADamagedOne() throws IOException {
    Found found = Found.inText("damaged\n\nCallSid=a1&To=1\n?\nCallSid=a2&To=1\nCallSid=a3&To=2");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2", "a3");
    assertThat(found.rejects()).extracting(Reject::raw).containsExactly("damaged", "?");
    assertThat(found.rejects()).extracting(Reject::firstLine).containsExactly(1L, 4L);
  }
}
