package io.github.legstat.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.legstat.input.Found.Way;
import io.github.legstat.model.Field;
import io.github.legstat.model.Reject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Each row has the header, rows of which some lie between two quotes, and the ids found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        // An id is as long with quotes of its own as without.
        "Sid,CustomField,Status,Digits~'a1',x,busy,'1~a2,x,busy,2'~a3,x,busy,3          ! a2 a3",
        "Sid,CustomField,Status,Digits~a1,x,busy,'1~'a2',x,busy,2'~a3,x,busy,3          ! a2 a3",
        // Where the id stands last, the last line of a value has the id of its own row.
        "CustomField,Status,Sid~'x~y',busy,a1~x,busy,a2                                 ! a1 a2",
        "CustomField,Status,Sid~'x,busy,a1~y',busy,a2~x,busy,a3                         ! a2 a3",
        "CustomField,Status,Sid~'x,busy~y',busy,a1~x,busy,a2                            ! a1 a2",
        // Nothing tells rows without ids from text.
        "From,CustomField,Status~98,'x~97,y,busy~z',busy~96,x,busy                      ! - -",
        "CustomField,Status,Sid~'x~y~z',busy,~x,busy,a2                                 ! - a2",
      })
  void rowsBetweenQuotesAreToldByTheirIds(String text, String ids) throws IOException {
    Found found = Found.inText(text.strip().replace('~', '\n').replace('\'', '"') + '\n');
    String read =
        String.join(
            " ", found.texts(Field.ID).stream().map(id -> id.isEmpty() ? "-" : id).toList());
    assertThat(read).isEqualTo(ids);
  }

  /** What stands behind a damaged row, and how many lines the reject takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "a2,x,busy,2                                       ! 1 ! 0",
        "# legstat: line 2: damaged~a2,x,busy,2            ! 1 ! 0",
        "Sid,CustomField,Status,Digits~a2,x,busy,2         ! 1 ! 1",
        "Status,Leg2Status,Sid~busy,busy,a2                ! 1 ! 1",
        "nothing~at all~a2,x,busy,2                        ! 3 ! 0",
      })
  void aDamagedRowTakesNoLineAlongThatIsWhole(String behind, int lines, int headers)
      throws IOException {
    String text = "a1,'x'y,busy,1~" + behind.strip() + "~";
    Found found = Found.inText(HEADER + text.replace('~', '\n').replace('\'', '"'));
    assertThat(found.texts(Field.ID)).containsExactly("a2");
    assertThat(found.rows().get(0).line())
        .isEqualTo(text.chars().filter(c -> c == '~').count() + 1);
    assertThat(found.reasons()).containsExactly("text follows the closing quote of a value");
    assertThat(found.rejects().get(0).firstLine()).isEqualTo(2);
    assertThat(found.rejects().get(0).lastLine()).isEqualTo(1 + lines);
    assertThat(found.headers()).isEqualTo(headers);
  }

  /** Names with line breaks, as spreadsheets write them, make no difference. */
  @Test
  void aDamagedRowTakesNoHeaderOfManyLinesAlong() throws IOException {
    String header = "Sid,CustomField,\"Leg2\nStatus\"\n";
    Found found = Found.inText(header + "a1,\"x\"y,busy\n" + header + "a2,x,busy\n");
    assertThat(found.rejects()).extracting(Reject::raw).containsExactly("a1,\"x\"y,busy");
    assertThat(found.headers()).isEqualTo(1);
    assertThat(found.rows()).extracting(Found.Row::line).containsExactly(6L);
  }

  /** A line within a value may look like a row; wherever the input is cut, it is none. */
  @Test
  void aValueBehindADamagedRowMayHoldWhatLooksLikeARow() throws IOException {
    String rows = "a1,'x'y,busy,1~a2,'she wrote~a33,x,busy,3~and left',busy,2~a4,x,busy,4~";
    byte[] text =
        (HEADER + rows.replace('~', '\n').replace('\'', '"')).getBytes(StandardCharsets.UTF_8);
    for (int stretch = 1; stretch <= text.length; stretch++) {
      assertThat(Found.inStream(text, new Way(stretch, 1)).texts(Field.ID))
          .as("stretch %s", stretch)
          .containsExactly("a2", "a4");
    }
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
