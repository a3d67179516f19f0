package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotes that went astray, more than one of them. */
final class CsvStrayQuoteTest {
  private static final String HEADER = "Sid,CustomField,Status,Digits\n";

  @Test
  void keepsTheRowsBetweenTwoQuotesInTheSameColumn() throws IOException {
    Found found =
        Found.inText(
            HEADER + "a1,x,busy,\"1\na2,x,busy,2\na3,x,busy,3\na4,x,busy,4\"\na5,x,busy,5\n");
    assertThat(found.texts(Field.ID)).containsExactly("a2", "a3", "a4", "a5");
    assertThat(found.rejects()).hasSize(1);
    assertThat(found.rejects().get(0).raw()).isEqualTo("a1,x,busy,\"1");
    assertThat(found.reasons()).containsExactly("a quoted value swallows the rows that follow");
  }

  @Test
  void keepsLineBreaksWithinAValueThatOnlyLooksLikeManyValues() throws IOException {
    Found found = Found.inText(HEADER + "a1,\"yes, no,\nwell, then, so, what\",busy,1\n");
    assertThat(found.texts(Field.CUSTOM)).containsExactly("yes, no,\nwell, then, so, what");
  }

  /** Whatever two places they stand at, two quotes cost the two rows that they stand in. */
  @Test
  void costsTwoRowsAtMostWithTwoQuotes() throws IOException {
    List<String> ids = List.of("a1", "a2", "a3", "a4", "a5");
    StringBuilder text = new StringBuilder(HEADER);
    ids.forEach(id -> text.append(id).append(",x y,busy,7\n"));
    for (int one = HEADER.length(); one < text.length(); one++) {
      for (int other = one; other < text.length(); other++) {
        String damaged = new StringBuilder(text).insert(other, '"').insert(one, '"').toString();
        long kept = Found.inText(damaged).texts(Field.ID).stream().filter(ids::contains).count();
        assertThat(kept).as(damaged).isGreaterThanOrEqualTo(3);
      }
    }
  }
}
