package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.model.Field;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest row that is read, to the byte, and what one that is longer costs. */
final class CsvLongRowTest {
  private static final int LONGEST = LineSource.LONGEST_LINE_BYTES;

  /**
   * Each row has the row with a sign where it is filled up, how many bytes more than the longest it
   * has, and what is said of it; the row behind is read anyway.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "a1,#,1            ! 0 ! -",
        "a1,#,1            ! 1 ! the line is longer than # bytes",
        "a1,'x~#',1        ! 0 ! -",
        "a1,'x~#',1        ! 1 ! the row is longer than # bytes",
        "a1,'x~y',#        ! 0 ! -",
        "a1,'x~y',#        ! 1 ! the row is longer than # bytes",
        "a1,'x~#,1         ! 9 ! a quoted value is never closed",
        "a1,'#'x,1         ! 0 ! text follows the closing quote of a value",
      })
  void isReadIfItIsNoLonger(String pattern, int excess, String reason) throws IOException {
    String row = pattern.strip().replace('\'', '"').replace('~', '\n');
    String filled = row.replace("#", "x".repeat(LONGEST + excess - (row.length() - 1)));
    Found found = Found.inText("Sid,CustomField,Digits\n" + filled + "\na2,x,2\n");
    if (reason == null) {
      assertThat(found.texts(Field.ID)).containsExactly("a1", "a2");
      assertThat(found.rejects()).isEmpty();
    } else {
      assertThat(found.texts(Field.ID)).containsExactly("a2");
      assertThat(found.reasons()).containsExactly(reason.replace("#", "" + LONGEST));
      assertThat(found.rejects().get(0).raw().length()).isLessThanOrEqualTo(LONGEST);
    }
  }
}
