package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What ends the lines of an input. */
final class LineEndTest {
  @Test
  void endsLinesAtReturnsThoughQuotedValuesBreakAtFeeds() throws IOException {
    Found found = Found.inText("Sid,CustomField\ra1,\"one\ntwo\"\ra2,three\r");
    assertThat(found.texts(Field.CUSTOM)).containsExactly("one\ntwo", "three");
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(2L, 3L);
  }

  @Test
  void endsLinesAtFeedsThoughSeveralReturnsPrecedeThem() throws IOException {
    Found found = Found.inText("Sid,Status\r\r\na1,completed\r\r\n");
    assertThat(found.texts(Field.ID)).containsExactly("a1");
  }
}
