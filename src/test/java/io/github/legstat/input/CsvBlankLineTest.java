package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Lines of a CSV input that hold nothing. */
final class CsvBlankLineTest {
  @Test
  void skipsBlankLinesOfASingleColumn() throws IOException {
    Found found = Found.inText("Sid\r\na1\r\n\r\n  \r\n\"\"\r\na2\r\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
    assertThat(found.rejects()).isEmpty();
  }
}
